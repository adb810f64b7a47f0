import { Axes, linear, linePath, Plot, Spot } from '../frame/plot.tsx'
import type { TasteView } from './model.ts'
import type { TastePicture } from './picture.tsx'

const AREA = { left: 44, right: 328, top: 48, bottom: 190 }

interface ErrorsProps {
  readonly view: TasteView
  readonly goTo: TastePicture['goTo']
  readonly hidden: boolean
}

/** Errors on known and hidden ratings by half-step. */
export function ErrorsPlot({ view, goTo, hidden }: ErrorsProps) {
  const { states, step, result } = view
  const seen = hidden ? states.slice(0, step + 1) : states
  const most = Math.max(
    result.popular ?? 0,
    ...states.map((one) => Math.max(one.rmse, one.hidden ?? 0)),
  )
  const x = linear([0, Math.max(1, states.length - 1)], [AREA.left, AREA.right])
  const y = linear([0, most * 1.08], [AREA.bottom, AREA.top])
  const line = (of: (one: TasteView['state']) => number | null) =>
    linePath(
      seen.map((one, i) => [i, of(one)] as const),
      x,
      y,
    )
  return (
    <Plot width={340} height={236} label="Errors by half-step">
      <Names />
      <Axes {...{ x, y, area: AREA, ticks: 5, xLabel: 'half-steps', yLabel: 'RMSE' }} />
      {result.popular !== null && (
        <path className="rc-popular" d={`M${AREA.left} ${y(result.popular)}H${AREA.right}`} />
      )}
      <path className="rc-seen" d={line((one) => one.rmse)} />
      <path className="rc-hidden" d={line((one) => one.hidden)} />
      <Spot x={x(step)} y={0} onPick={() => goTo(step)}>
        <path className="rc-cut" d={`M0 ${AREA.top - 4}V${AREA.bottom}`} />
      </Spot>
    </Plot>
  )
}

interface RanksProps {
  readonly view: TasteView
  readonly set: TastePicture['set']
}

/** Errors at the end by number of factors. */
export function RanksPlot({ view, set }: RanksProps) {
  const { extras, params } = view
  const ranks = extras?.byRank ?? []
  const most = Math.max(1, ...ranks.map(({ seen, hidden }) => Math.max(seen, hidden ?? 0)))
  const x = linear([1, 8], [AREA.left + 12, AREA.right - 8])
  const y = linear([0, most * 1.08], [AREA.bottom, AREA.top])
  const line = (of: 'seen' | 'hidden') =>
    linePath(
      ranks.map((one) => [one.rank, one[of]] as const),
      x,
      y,
    )
  return (
    <Plot width={340} height={236} label="Errors by number of factors">
      <Names />
      <Axes {...{ x, y, area: AREA, ticks: 5, xLabel: 'factors k', yLabel: 'RMSE at the end' }} />
      <path className="rc-cut" d={`M${x(params.rank)} ${AREA.top - 4}V${AREA.bottom}`} />
      <path className="rc-seen" d={line('seen')} />
      <path className="rc-hidden" d={line('hidden')} />
      {ranks.map(({ rank, hidden }) => (
        <Spot key={rank} x={x(rank)} y={y(hidden ?? 0)} onPick={() => set({ rank })}>
          <circle r={13} fill="transparent" />
          <circle className="rc-dot" r={4} />
        </Spot>
      ))}
    </Plot>
  )
}

function Names() {
  return (
    <text x={6} y={16}>
      <tspan className="rc-seen-name">┄ known</tspan>{' '}
      <tspan className="rc-hidden-name" dx="0.6em">
        ━ hidden
      </tspan>{' '}
      <tspan dx="0.6em">· · mean of the item</tspan>
    </text>
  )
}
