import { Axes, linear, linePath, Plot, Spot } from '../frame/plot.tsx'
import type { ForestView } from './model.ts'
import { bestRound, type ForestState } from './run.ts'

const AREA = { left: 52, right: 664, top: 56, bottom: 236 }
const NAMES = {
  brier: 'squared error of p',
  logLoss: 'log loss',
  error: 'share called wrongly',
} as const

interface CurvesProps {
  readonly view: ForestView
  readonly goTo: (step: number) => void
  /** True while the next tree is done by hand: the curves would tell. */
  readonly hidden: boolean
}

/** The loss of both models by number of trees, on training and on new points. */
export function CurvesPlot({ view, goTo, hidden }: CurvesProps) {
  const { states, step, params } = view
  const { measure } = params
  const seen = hidden ? states.slice(0, step + 1) : states
  const losses = states.flatMap(({ forest, boosting }) => [
    boosting.test[measure],
    forest.test[measure],
  ])
  const most = Math.min(Math.max(...losses), 3 * median(losses)) * 1.1 || 1
  const x = linear([1, Math.max(2, states.length)], [AREA.left, AREA.right])
  const y = linear([0, most], [AREA.bottom, AREA.top])
  const inside = (value: number | null) => (value === null ? null : y(Math.min(most, value)))
  const curve = (of: (state: ForestState) => number | null) =>
    linePath(
      seen.map((state) => [state.trees, of(state)] as const),
      x,
      (value) => inside(value) ?? 0,
    )
  const best = bestRound(states, measure)
  const at = (i: number) => states[i]?.boosting.test[measure] ?? 0
  const now = states[step]
  return (
    <Plot className="lab-below" width={680} height={286} label="Loss by number of trees">
      <text x={AREA.left} y={18}>
        <tspan className="fb-forest-name">━ forest</tspan>{' '}
        <tspan className="fb-boosting-name" dx="0.6em">
          ━ boosting
        </tspan>{' '}
        <tspan dx="0.6em">on new points; dashed: on training points</tspan>
      </text>
      <Axes {...{ x, y, area: AREA, ticks: 6, xLabel: 'trees', yLabel: NAMES[measure] }} />
      <path className="fb-curve fb-forest fb-train" d={curve((one) => one.forest.train[measure])} />
      <path
        className="fb-curve fb-boosting fb-train"
        d={curve((one) => one.boosting.train[measure])}
      />
      {measure === 'error' && (
        <path className="fb-curve fb-oob" d={curve((one) => one.forest.oob)} />
      )}
      <path className="fb-curve fb-forest" d={curve((one) => one.forest.test[measure])} />
      <path className="fb-curve fb-boosting" d={curve((one) => one.boosting.test[measure])} />
      {now && <path className="fb-now" d={`M${x(now.trees)} ${AREA.top - 6}V${AREA.bottom}`} />}
      {now && (
        <>
          <circle
            className="fb-dot fb-forest"
            cx={x(now.trees)}
            cy={inside(now.forest.test[measure]) ?? 0}
            r={5}
          />
          <circle
            className="fb-dot fb-boosting"
            cx={x(now.trees)}
            cy={inside(now.boosting.test[measure]) ?? 0}
            r={5}
          />
        </>
      )}
      {!hidden && (
        <Spot x={x(best + 1)} y={inside(at(best)) ?? 0} onPick={() => goTo(best)}>
          <circle r={16} fill="transparent" />
          <circle className="fb-best" r={8} />
          <text
            className="fb-boosting-name"
            y={26}
            textAnchor={best > states.length / 2 ? 'end' : 'start'}
          >
            best after {best + 1}
          </text>
        </Spot>
      )}
      {measure === 'error' && (
        <text className="fb-oob-name" x={AREA.right} y={18} textAnchor="end">
          ┄ out of bag
        </text>
      )}
    </Plot>
  )
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1
}
