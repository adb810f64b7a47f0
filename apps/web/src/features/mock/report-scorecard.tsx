import type { MockReport } from '@warmstart/schema'

const MARKS = {
  yes: { shape: '●', word: 'yes' },
  partly: { shape: '◐', word: 'partly' },
  no: { shape: '○', word: 'no' },
  'not-judged': { shape: '–', word: 'not judged' },
} as const

type ScorecardProps = {
  readonly rows: MockReport['scorecard']
  readonly stages: MockReport['stages']
}

/** How the answers were reached, and not only whether they are right. */
export function Scorecard({ rows, stages }: ScorecardProps) {
  const titleOf = (id: string) => stages.find((stage) => stage.id === id)?.title ?? id
  return (
    <section aria-labelledby="scorecard">
      <h2 id="scorecard">How you got there</h2>
      <ul className="plain-list scorecard">
        {rows.map(({ id, title, mark, text, evidence }) => (
          <li key={id} data-mark={mark}>
            <span className="sign" aria-hidden="true">
              {MARKS[mark].shape}
            </span>
            <div>
              <p>
                <strong>{title}</strong> <span className="small quiet">{MARKS[mark].word}</span>
              </p>
              <p className="small">{text}</p>
              {evidence.slice(0, 2).map(({ stage, quote }) => (
                <p key={`${stage} ${quote}`} className="small quiet">
                  <q>{quote}</q> ({titleOf(stage)})
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
