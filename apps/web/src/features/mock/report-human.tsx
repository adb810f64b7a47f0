import { Link } from '@tanstack/react-router'
import type { MockReport } from '@warmstart/schema'
import { percent } from '../../shared/amounts.ts'

/** What a human interviewer gave, beside what rules and judge found; nothing where nobody did. */
export function HumanScores({ report: { id, human } }: { readonly report: MockReport }) {
  if (human === null) return null
  return (
    <section aria-labelledby="human">
      <h2 id="human">What your interviewer gave</h2>
      <p>
        {human.overall === null
          ? 'Notes only, without a mark.'
          : `${percent(human.overall)} on average over the parts that have a mark.`}{' '}
        <Link to="/mock/$mockId/sheet" params={{ mockId: id }} className="no-print">
          To the sheet
        </Link>
      </p>
      {human.stages.length > 0 && <StageTable stages={human.stages} />}
      {human.rows.length > 0 && (
        <ul className="small">
          {human.rows.map((row) => (
            <li key={row.id}>
              {row.title}: {markInWords(row.score)}. {row.note}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type HumanStages = NonNullable<MockReport['human']>['stages']

function StageTable({ stages }: { readonly stages: HumanStages }) {
  return (
    <div className="wide">
      <table className="criteria">
        <thead>
          <tr>
            <th scope="col">part</th>
            <th scope="col">interviewer</th>
            <th scope="col">rules and judge</th>
            <th scope="col">points ticked</th>
            <th scope="col">notes</th>
          </tr>
        </thead>
        <tbody>
          {stages.map(({ stage, title, score, byRules, ticked, points, note }) => (
            <tr key={stage}>
              <th scope="row">{title}</th>
              <td>{markInWords(score)}</td>
              <td>{byRules === null ? 'not judged' : percent(byRules)}</td>
              <td>{points === 0 ? '–' : `${ticked.length} of ${points}`}</td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const markInWords = (score: number | null): string => (score === null ? 'no mark' : `${score} of 4`)
