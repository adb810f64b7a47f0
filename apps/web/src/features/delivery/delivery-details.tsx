import './delivery.css'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { DeliveryReport } from '@warmstart/contract'
import { useId, useState } from 'react'
import { api } from '../../app/api.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { AUDIENCES, type Audience, rowsOf } from './delivery-rows.ts'

const deliveryQuery = (attemptId: string, audience: Audience) =>
  queryOptions({
    queryKey: ['delivery', attemptId, audience],
    queryFn: () => api.call('getDelivery', { params: { attemptId }, query: { audience } }),
    placeholderData: keepPreviousData,
  })

/** How the answer is said, apart from whether it is right. Folded away; looked up when opened. */
export function DeliveryDetails({ attemptId }: { readonly attemptId: string }) {
  const [open, setOpen] = useState(false)
  return (
    <details
      className="delivery"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        How you said it <span className="small quiet">· no part of the score</span>
      </summary>
      {open && <Delivery attemptId={attemptId} />}
    </details>
  )
}

function Delivery({ attemptId }: { readonly attemptId: string }) {
  const id = useId()
  const [audience, setAudience] = useState<Audience>('engineer')
  const delivery = useQuery(deliveryQuery(attemptId, audience))
  return (
    <>
      <p className="quiet small">
        Measured by signal words and counts, in English only. Nothing here is right or wrong, and
        nothing is kept.
      </p>
      <div className="audience">
        <label htmlFor={id}>You speak to</label>
        <select
          id={id}
          value={audience}
          onChange={(event) => setAudience(event.target.value as Audience)}
        >
          {AUDIENCES.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </div>
      <Loaded query={delivery} lines={4}>
        {(report) => <Measures report={report} />}
      </Loaded>
    </>
  )
}

function Measures({ report }: { readonly report: DeliveryReport }) {
  return (
    <dl aria-live="polite">
      {rowsOf(report).map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value !== null && <span className="numbers value">{value}</span>}
            <span className="note">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
