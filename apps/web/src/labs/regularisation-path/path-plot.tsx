import { memo } from 'react'
import { colourOf, extent, linear, linePath, Plot } from '../frame/plot.tsx'
import { type PathView, short } from './model.ts'
import type { PathState } from './run.ts'

const AREA = { left: 56, right: 604, top: 40, bottom: 272 }

interface PathProps {
  readonly view: PathView
}

const xOf = (count: number) => linear([0, Math.max(1, count - 1)], [AREA.left, AREA.right])

/** Every coefficient from strong to weak penalty. */
export function PathPlot({ view }: PathProps) {
  const { states, step, state, result, asking, extras } = view
  const x = xOf(states.length)
  const y = linear(extent(states.flatMap(({ coef }) => coef)), [AREA.bottom, AREA.top])
  return (
    <Plot width={680} height={322} label="Coefficients from a strong penalty to a weak one">
      <text x={AREA.left + 4} y={20}>
        coefficients by strength
      </text>
      <Lines states={states} names={result.problem.names} />
      {extras && <path className="rp-best" d={`M${x(extras.best)} ${AREA.top}V${AREA.bottom}`} />}
      <path className="rp-now" d={`M${x(step)} ${AREA.top - 8}V${AREA.bottom}`} />
      {asking && (
        <rect
          className="rp-veil"
          x={x(step) + 2}
          y={AREA.top - 8}
          width={680 - x(step) - 2}
          height={AREA.bottom - AREA.top + 6}
        />
      )}
      {state.coef.map((w, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a feature is its column
        <circle key={j} className="rp-dot" cx={x(step)} cy={y(w)} r={4} fill={colourOf(j)} />
      ))}
      <text x={AREA.right} y={20} textAnchor="end">
        {extras ? '┈ best of five folds' : ''}
      </text>
    </Plot>
  )
}

interface LinesProps {
  readonly states: readonly PathState[]
  readonly names: readonly string[]
}

const Lines = memo(function Lines({ states, names }: LinesProps) {
  const x = xOf(states.length)
  const y = linear(extent(states.flatMap(({ coef }) => coef)), [AREA.bottom, AREA.top])
  const ends = spread(names.map((_, j) => y(states.at(-1)?.coef[j] ?? 0)))
  return (
    <>
      <path className="rp-zero" d={`M${AREA.left} ${y(0)}H${AREA.right}`} />
      {names.map((name, j) => (
        <g key={name}>
          <path
            className="rp-line"
            stroke={colourOf(j)}
            strokeDasharray={j < 8 ? undefined : '6 4'}
            d={linePath(
              states.map(({ coef }, i) => [i, coef[j] ?? 0] as const),
              x,
              y,
            )}
          />
          <text x={AREA.right + 8} y={ends[j]} dy="0.35em" style={{ fill: colourOf(j) }}>
            {name.slice(0, 9)}
          </text>
        </g>
      ))}
      <g className="lab-axes">
        <path d={`M${AREA.left} ${AREA.top}V${AREA.bottom}H${AREA.right}`} />
        {y.ticks(5).map((tick) => (
          <text key={tick} x={AREA.left - 6} y={y(tick)} dy="0.33em" textAnchor="end">
            {tick}
          </text>
        ))}
        {states
          .map(({ alpha }, i) => ({ alpha, i }))
          .filter(({ i }) => i % 12 === 0)
          .map(({ alpha, i }) => (
            <text key={i} x={x(i)} y={AREA.bottom + 18} textAnchor="middle">
              {short(alpha)}
            </text>
          ))}
        <text className="lab-axis-name" x={AREA.right} y={AREA.bottom + 42} textAnchor="end">
          α, strong → weak
        </text>
      </g>
    </>
  )
})

/** Places of labels, moved apart so that none covers another. */
function spread(places: readonly number[]): number[] {
  const order = places.map((_, j) => j).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  const out = [...places]
  for (let k = 1; k < order.length; k++) {
    const [before, here] = [order[k - 1] ?? 0, order[k] ?? 0]
    out[here] = Math.max(out[here] ?? 0, (out[before] ?? 0) + 20)
  }
  const over = Math.max(0, ...out.map((place) => place - AREA.bottom - 6))
  return out.map((place) => place - over)
}
