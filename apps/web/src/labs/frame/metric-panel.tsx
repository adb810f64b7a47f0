import { agrees } from './agrees.ts'
import type { Metric } from './lab.ts'

/** Our figures, and beside them those of the reference with what they differ by. */
export function MetricPanel({ metrics }: { readonly metrics: readonly Metric[] }) {
  const from = [...new Set(metrics.flatMap(({ reference }) => reference?.from ?? []))]
  if (metrics.length === 0) return null
  return (
    <table className="lab-metrics">
      <caption className="visually-hidden">Figures of this state</caption>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">here</th>
          {from.length > 0 && <th scope="col">{from.join(', ')}</th>}
        </tr>
      </thead>
      <tbody>
        {metrics.map((metric) => (
          <tr key={metric.label}>
            <th scope="row">
              {metric.label}
              {metric.note && <span className="small quiet lab-note">{metric.note}</span>}
            </th>
            <td className="numbers">{shown(metric.value, metric)}</td>
            {from.length > 0 && <Reference metric={metric} />}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Reference({ metric }: { readonly metric: Metric }) {
  const { reference, value } = metric
  if (reference === undefined) return <td className="quiet">–</td>
  const same = agrees(metric)
  return (
    <td className="numbers">
      {shown(reference.value, metric)}{' '}
      {same !== null && (
        <span className={same ? 'lab-same' : 'lab-differs'}>
          {same ? 'same' : `differs by ${Math.abs(Number(value) - reference.value).toPrecision(2)}`}
        </span>
      )}
    </td>
  )
}

function shown(value: Metric['value'], { digits = 3, unit }: Metric): string {
  if (value === null) return '–'
  if (typeof value === 'string') return value
  const number = inDigits(value, digits)
  return unit === undefined ? number : `${number} ${unit}`
}

/** A fixed number of digits, or a power of ten where they would show nothing or too much. */
function inDigits(value: number, digits: number): string {
  const size = Math.abs(value)
  if (size >= 1e9 || (size > 0 && size < 10 ** -digits)) return value.toExponential(2)
  return Number.isInteger(value) ? String(value) : value.toFixed(digits)
}
