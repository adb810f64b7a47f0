import type { CaseVerdict, ShownValue } from '@warmstart/schema'
import { ErrorLines, Printed } from './verdict-view.tsx'
import { caseSign } from './verdict-words.ts'

/** One case: what kind of mistake it looks like and the smallest next step; values where shown. */
export function CaseReport({ of }: { readonly of: CaseVerdict }) {
  const { id, shown, status, mistake, hint, error, detail, memoryMb } = of
  const { word } = caseSign(status)
  return (
    <div className="case-report">
      <h3>
        {id} <span className="small quiet">{shown ? word : `${word}, hidden case`}</span>
      </h3>
      {mistake !== null && <p className="next-step">{mistake.next}</p>}
      {hint !== null && <p>{hint}</p>}
      {error !== null && <ErrorLines error={error} />}
      {detail !== null && (
        <dl className="values">
          {detail.input.map((value, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: arguments have no other name
            <Value key={i} name={detail.input.length > 1 ? `input ${i + 1}` : 'input'} of={value} />
          ))}
          {detail.expected !== null && <Value name="expected" of={detail.expected} />}
          {detail.got !== null && <Value name="got" of={detail.got} />}
          {detail.difference !== null && (
            <div data-difference>
              <dt>difference</dt>
              <dd>{detail.difference.message}</dd>
            </div>
          )}
          {detail.property !== null && (
            <div data-difference>
              <dt>property</dt>
              <dd>{detail.property}</dd>
            </div>
          )}
        </dl>
      )}
      {detail !== null && detail.stdout !== '' && <Printed text={detail.stdout} />}
      {memoryMb !== null && <p className="small quiet">{Math.round(memoryMb)} MB</p>}
    </div>
  )
}

function Value({ name, of }: { readonly name: string; readonly of: ShownValue }) {
  const facts = [of.type, of.dtype, of.shape && `shape (${of.shape.join(', ')})`].filter(Boolean)
  return (
    <div>
      <dt>
        {name} <span className="quiet">{facts.join(', ')}</span>
      </dt>
      <dd>
        <pre>{of.text}</pre>
      </dd>
    </div>
  )
}
