import { Link } from '@tanstack/react-router'
import type { MockReport } from '@warmstart/schema'
import { percent } from '../../shared/amounts.ts'

/** What changed since the last mock of the same format. Nothing where there was none. */
export function Comparison({ report }: { readonly report: MockReport }) {
  const { comparison, dimensions } = report
  if (comparison === null) return null
  const titleOf = (id: string) => dimensions.find((one) => one.id === id)?.title ?? id
  const shown = (value: number | null) => (value === null ? 'not judged' : percent(value))
  return (
    <section aria-labelledby="comparison">
      <h2 id="comparison">Since the last one</h2>
      <p className="small">
        <Link to="/mock/$mockId/report" params={{ mockId: comparison.id }}>
          The report before
        </Link>
      </p>
      <table className="criteria">
        <thead>
          <tr>
            <th scope="col">dimension</th>
            <th scope="col">before</th>
            <th scope="col">now</th>
            <th scope="col">
              <span className="visually-hidden">meaning</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {comparison.dimensions.map(({ id, before, now, withinNoise }) => (
            <tr key={id}>
              <th scope="row">{titleOf(id)}</th>
              <td className="numbers">{shown(before)}</td>
              <td className="numbers">{shown(now)}</td>
              <td className="small quiet">
                {withinNoise === null ? '' : withinNoise ? 'may be chance' : 'a clear change'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
