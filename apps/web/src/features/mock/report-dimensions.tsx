import type { MockReport } from '@warmstart/schema'
import { percent, percentRange } from '../../shared/amounts.ts'
import { Radar } from '../../shared/radar.tsx'

/** The five dimensions: a picture, and the table that the picture is drawn from. */
export function Dimensions({ report }: { readonly report: MockReport }) {
  return (
    <section aria-labelledby="dimensions">
      <h2 id="dimensions">Five dimensions</h2>
      <div className="dimensions">
        <Radar abilities={report.dimensions} ideal={report.profiles.ideal} />
        <div className="dimension-list">
          {report.dimensions.map((dimension) => (
            <details key={dimension.id}>
              <summary>
                <span>{dimension.title}</span>{' '}
                <span className="numbers">
                  {dimension.score === null ? 'not judged' : percent(dimension.score)}
                </span>{' '}
                {dimension.interval !== null && (
                  <span className="small quiet numbers">{percentRange(dimension.interval)}</span>
                )}
              </summary>
              {dimension.why !== null && <p className="small">{dimension.why}</p>}
              <CriteriaTable criteria={dimension.criteria} />
            </details>
          ))}
          <p className="small quiet">{report.profiles.note}</p>
        </div>
      </div>
    </section>
  )
}

type Criteria = MockReport['dimensions'][number]['criteria']

function CriteriaTable({ criteria }: { readonly criteria: Criteria }) {
  if (criteria.length === 0) return null
  return (
    <table className="criteria small">
      <thead>
        <tr>
          <th scope="col">from</th>
          <th scope="col">value</th>
          <th scope="col">weight</th>
          <th scope="col">by</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ id, text, value, weight, assessor }) => (
          <tr key={id}>
            <td>{text}</td>
            <td className="numbers">{value === null ? 'not judged' : percent(value)}</td>
            <td className="numbers">{weight.toFixed(1)}</td>
            <td>{assessor}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
