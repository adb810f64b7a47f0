import { extent, linear, Plot } from '../frame/plot.tsx'
import { type ShapleyView, signed } from './model.ts'
import { FEATURES } from './params.ts'

const AREA = { left: 74, right: 318, top: 40 }
const ROW = 38

/** From the mean over the others to this applicant, one bar a feature. */
export function Waterfall({ view }: { readonly view: ShapleyView }) {
  const { state, result } = view
  const mean = state.mean
  const ends = [result.base]
  for (const value of mean ?? []) ends.push((ends.at(-1) ?? 0) + value)
  const x = linear(extent([0, 1, ...ends, result.prediction], 0.1), [AREA.left, AREA.right])
  const rowAt = (i: number) => AREA.top + i * ROW
  const done = state.orders.length === 6
  return (
    <Plot width={340} height={254} label="From the mean over the others to this applicant">
      <text x={10} y={20}>
        {done ? 'who gets the credit' : 'credit so far'}
      </text>
      <Line x={x(result.base)} row={rowAt(0)} label={`E f = ${result.base.toFixed(3)}`} />
      {FEATURES.map((name, j) => {
        const [from, to] = [x(ends[j] ?? result.base), x(ends[j + 1] ?? result.base)]
        const y = rowAt(j + 1)
        return (
          <g key={name}>
            <text className={`sv-text-${j}`} x={10} y={y + 12} dy="0.35em">
              {name}
            </text>
            {mean && (
              <>
                <rect
                  className={`sv-bar sv-name-${j}`}
                  x={Math.min(from, to)}
                  y={y}
                  width={Math.max(1.5, Math.abs(to - from))}
                  height={24}
                />
                <path className="sv-link" d={`M${to} ${y + 24}V${rowAt(j + 2)}`} />
                <text x={labelAt(from, to)} y={y + 12} dy="0.35em">
                  {signed(mean[j] ?? 0)}
                </text>
              </>
            )}
          </g>
        )
      })}
      <Line
        x={x(result.prediction)}
        row={rowAt(4)}
        label={`f(x) = ${result.prediction.toFixed(3)}`}
      />
      {!mean && (
        <text className="sv-later" x={AREA.left} y={rowAt(2) + 12} dy="0.35em">
          comes with the first order
        </text>
      )}
    </Plot>
  )
}

/** Beside the bar, on the side where there is room. */
const labelAt = (from: number, to: number) => {
  const right = Math.max(from, to) + 5
  return right < 270 ? right : Math.min(from, to) - 48
}

function Line({
  x,
  row,
  label,
}: {
  readonly x: number
  readonly row: number
  readonly label: string
}) {
  const left = x > 210
  return (
    <>
      <path className="sv-line" d={`M${x} ${row}v24`} />
      <text x={left ? x - 7 : x + 7} y={row + 12} dy="0.35em" textAnchor={left ? 'end' : 'start'}>
        {label}
      </text>
    </>
  )
}
