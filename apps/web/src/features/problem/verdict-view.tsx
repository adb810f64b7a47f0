import type { Verdict } from '@warmstart/schema'
import { useState } from 'react'
import { CaseReport } from './case-report.tsx'
import { caseSign, firstFailure, timeInWords, VERDICT_WORDS } from './verdict-words.ts'

/** A verdict: the strip of cases, then the one that is looked at. */
export function VerdictView({ verdict }: { readonly verdict: Verdict }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const { cases, status, error, forbidden } = verdict
  const open = cases.find(({ id }) => id === chosen) ?? firstFailure(cases)
  const good = status === 'accepted'
  return (
    <section className="verdict" aria-label="Verdict" data-good={good}>
      <h2>
        <span aria-hidden="true">{good ? '●' : '✕'}</span> {headlineOf(verdict)}
      </h2>
      <p>{verdict.message}</p>
      {forbidden.length > 0 && (
        <ul className="plain-list">
          {forbidden.map(({ rule, line, text }) => (
            <li key={`${rule} ${line} ${text}`}>
              {line !== null && `Line ${line}: `}
              <code>{text}</code> is ruled out here (<code>{rule}</code>).
            </li>
          ))}
        </ul>
      )}
      {error !== null && <ErrorLines error={error} />}
      <ul className="case-strip plain-list">
        {cases.map((one) => {
          const { shape, word, tone } = caseSign(one.status)
          return (
            <li key={one.id}>
              <button
                type="button"
                data-tone={tone}
                aria-pressed={open?.id === one.id}
                onClick={() => setChosen(one.id)}
              >
                <span aria-hidden="true">{shape}</span> {one.id}
                <span className="visually-hidden">: {word}</span>
                {one.ms !== null && <span className="numbers quiet"> {timeInWords(one.ms)}</span>}
              </button>
            </li>
          )
        })}
      </ul>
      {open !== null && <CaseReport of={open} />}
      {verdict.stdout !== '' && <Printed text={verdict.stdout} />}
      <JudgedBy verdict={verdict} />
    </section>
  )
}

function headlineOf({ status, which, passed, total }: Verdict): string {
  const cases = which === 'shown' ? 'shown cases' : 'cases'
  if (status === 'accepted' && which === 'shown') return `All ${total} shown cases pass`
  return `${VERDICT_WORDS[status]}: ${passed} of ${total} ${cases}`
}

/** Who judged, on what, and how well the run was walled off. */
function JudgedBy({ verdict }: { readonly verdict: Verdict }) {
  const { tier, sandboxed, libraries, ms } = verdict
  const versions = Object.entries(libraries).map(([name, version]) => `${name} ${version}`)
  return (
    <p className="small quiet">
      Judged in {timeInWords(ms)} by the judge ({tier}
      {versions.length > 0 && `; ${versions.join(', ')}`}).
      {!sandboxed && <strong className="unsandboxed"> Unsandboxed</strong>}
    </p>
  )
}

/** What a run printed. */
export function Printed({ text }: { readonly text: string }) {
  return (
    <details open>
      <summary>Printed</summary>
      <pre className="output">{text}</pre>
    </details>
  )
}

/** An exception with the lines of the person's own code. */
export function ErrorLines({ error }: { readonly error: NonNullable<Verdict['error']> }) {
  const { type, message, line, trace } = error
  return (
    <div className="error-lines">
      <p>
        <code>
          {type}
          {message !== null && `: ${message}`}
        </code>
        {line !== null && ` in line ${line}`}
      </p>
      {trace.length > 0 && (
        <pre className="output">
          {trace.map((step) => `${String(step.line).padStart(4)}  ${step.text}`).join('\n')}
        </pre>
      )}
    </div>
  )
}
