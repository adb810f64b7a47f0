import { Axes, colourOf, linear, linePath, Plot } from '../frame/plot.tsx'
import { short } from './describe.ts'
import { type LogisticView, logOdds, sigmoid } from './model.ts'
import type { Points } from './points.ts'

const AREA = { left: 40, right: 328, top: 46, bottom: 190 }
const WIDEST = 9
const z = linear([-WIDEST, WIDEST], [AREA.left, AREA.right])
const p = linear([0, 1], [AREA.bottom, AREA.top])
const CURVE = linePath(
  Array.from({ length: 91 }, (_, i) => {
    const at = -WIDEST + (2 * WIDEST * i) / 90
    return [at, sigmoid(at)] as const
  }),
  z,
  p,
)

interface CurveProps {
  readonly view: LogisticView
  readonly points: Points
  readonly ring: readonly [number, number]
  readonly hidden: boolean
}

const inside = (at: number) => Math.min(WIDEST, Math.max(-WIDEST, at))

/** Log-odds to probability: where each point lies, and the move of the ring. */
export function CurvePlot({ view, points, ring, hidden }: CurveProps) {
  const { state, params } = view
  const from = logOdds(state, ring)
  const to = logOdds(state, [ring[0] + params.right, ring[1] + params.up])
  const factor = Math.exp(to - from)
  return (
    <Plot width={340} height={240} label="Log-odds and probability of every point">
      <text x={6} y={16}>
        {hidden ? 'σ(w·x + b)' : `the move: odds × ${short(factor)}`}
      </text>
      <Axes {...{ x: z, y: p, area: AREA, ticks: 5, xLabel: 'log-odds w·x + b', yLabel: 'p' }} />
      {points.x.map((row, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its row
          key={i}
          className="lg-rug"
          stroke={colourOf(points.y[i] ?? 0)}
          d={`M${z(inside(logOdds(state, row))).toFixed(1)} ${points.y[i] === 1 ? AREA.top - 8 : AREA.bottom - 8}v8`}
        />
      ))}
      <path className="lg-curve" d={CURVE} />
      {!hidden && (
        <>
          <path
            className="lg-move"
            d={`M${z(inside(from))} ${p(sigmoid(from))}H${z(inside(to))}V${p(sigmoid(to))}`}
          />
          <circle className="lg-to" cx={z(inside(to))} cy={p(sigmoid(to))} r={6} />
          <circle className="lg-ring" cx={z(inside(from))} cy={p(sigmoid(from))} r={6} />
        </>
      )}
    </Plot>
  )
}

/** Both weights and the log loss by iteration. */
export function WeightsPlot({
  view,
  hidden,
}: {
  readonly view: LogisticView
  readonly hidden: boolean
}) {
  const { states, step } = view
  const seen = hidden ? states.slice(0, step + 1) : states
  const x = linear([0, Math.max(1, states.length - 1)], [AREA.left, AREA.right])
  const sizes = states.flatMap(({ w }) => w)
  const y = linear(
    [Math.min(0, ...sizes) * 1.1, Math.max(1, ...sizes) * 1.1],
    [AREA.bottom, AREA.top],
  )
  const curve = (of: (one: LogisticView['state']) => number) =>
    linePath(
      seen.map((one, i) => [i, of(one)] as const),
      x,
      y,
    )
  return (
    <Plot width={340} height={240} label="Weights and loss by iteration">
      <text x={6} y={16}>
        <tspan className="lg-w1-name">━ w₁</tspan>{' '}
        <tspan className="lg-w2-name" dx="0.6em">
          ╍ w₂
        </tspan>{' '}
        <tspan className="lg-loss-name" dx="0.6em">
          ┄ log loss
        </tspan>
      </text>
      <Axes {...{ x, y, area: AREA, ticks: 5, xLabel: 'iteration' }} />
      <path className="lg-loss" d={curve(({ logLoss }) => logLoss)} />
      <path className="lg-w1" d={curve(({ w }) => w[0])} />
      <path className="lg-w2" d={curve(({ w }) => w[1])} />
      <path className="lg-now" d={`M${x(step)} ${AREA.top - 4}V${AREA.bottom}`} />
    </Plot>
  )
}
