import { Link } from '@tanstack/react-router'
import type { Today } from '@warmstart/contract'
import { minutesInWords } from '../../shared/amounts.ts'

/** The mock that is due, one line and why. */
export function MockHint({ hint }: { readonly hint: Today['mock'] }) {
  if (hint === null) return null
  const { format, title, minutes, mockId, why } = hint
  return (
    <div className="mock-hint">
      <h2>Mock interview</h2>
      <p>
        {mockId === null ? (
          <Link to="/mock" search={{ format }}>
            {title}
          </Link>
        ) : (
          <Link to="/mock/$mockId" params={{ mockId }}>
            {title}
          </Link>
        )}
        {mockId === null && <span className="small quiet"> {minutesInWords(minutes)}</span>}
      </p>
      <p className="small quiet">{why}</p>
    </div>
  )
}
