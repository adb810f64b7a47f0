import { Axes, linear, linePath, Plot, Spot } from '../frame/plot.tsx'
import type { DriftView } from './model.ts'
import type { DriftPicture } from './picture.tsx'
import { CHANGE, type WeekState } from './run.ts'

const PSI = { left: 52, right: 664, top: 46, bottom: 158 }
const ACCURACY = { left: 52, right: 664, top: 204, bottom: 316 }

interface WeeksProps {
  readonly view: DriftView
  readonly goTo: DriftPicture['goTo']
}

/** What monitoring sees up to this week: both indices at once, accuracy late. */
export function WeeksPlot({ view, goTo }: WeeksProps) {
  const { states, step, params, table, result } = view
  const x = linear([0.5, Math.max(2, states.length) + 0.5], [PSI.left, PSI.right])
  const seen = states.slice(0, step + 1)
  const most = Math.max(
    0.3,
    params.alarm * 1.15,
    ...states.flatMap((one) => [one.used.value, one.unused.value]),
  )
  const psi = linear([0, most * 1.05], [PSI.bottom, PSI.top])
  const accuracy = linear(
    [Math.min(0.4, ...states.map((one) => one.accuracy)), 1],
    [ACCURACY.bottom, ACCURACY.top],
  )
  const line = (of: (week: WeekState) => number, of2: readonly WeekState[], y: typeof psi) =>
    linePath(
      of2.map((one) => [one.week, of(one)] as const),
      x,
      y,
    )
  const known = states.slice(0, Math.max(0, step + 1 - params.delay))
  const pitch = x(2) - x(1)
  return (
    <Plot width={680} height={362} label="Stability index and accuracy by week">
      <text x={PSI.left + 60} y={18}>
        <tspan className="dr-used-name">━● PSI of x₁</tspan>{' '}
        <tspan className="dr-unused-name" dx="0.6em">
          ╍▲ PSI of x₂
        </tspan>{' '}
        <tspan className="dr-alarm-name" dx="0.6em">
          ┄ alarm
        </tspan>
      </text>
      {states.map(({ week }, i) => (
        <Spot key={week} x={x(week) - pitch / 2} y={PSI.top - 8} onPick={() => goTo(i)}>
          <rect
            className={i === step ? 'dr-now' : 'dr-spot'}
            width={pitch}
            height={ACCURACY.bottom - PSI.top + 8}
          />
        </Spot>
      ))}
      {table === null && (
        <path className="dr-change" d={`M${x(CHANGE - 0.5)} ${PSI.top - 8}V${ACCURACY.bottom}`} />
      )}
      <Axes
        {...{ x, y: psi, area: PSI, ticks: 4, yLabel: 'PSI' }}
        format={() => ''}
        formatY={String}
      />
      <path className="dr-alarm" d={`M${PSI.left} ${psi(params.alarm)}H${PSI.right}`} />
      <path className="dr-used" d={line((one) => one.used.value, seen, psi)} />
      <path className="dr-unused" d={line((one) => one.unused.value, seen, psi)} />
      {seen.map(({ week, used, unused }) => (
        <g key={week}>
          <circle className="dr-used-dot" cx={x(week)} cy={psi(used.value)} r={3.4} />
          <path
            className="dr-unused-dot"
            transform={`translate(${x(week)} ${psi(unused.value)})`}
            d="M0 -4.6L4.2 3.4H-4.2Z"
          />
        </g>
      ))}
      <Axes
        {...{ x, y: accuracy, area: ACCURACY, ticks: 3, xLabel: 'week' }}
        yLabel="accuracy, as far as labels have arrived"
      />
      <path
        className="dr-first"
        d={`M${ACCURACY.left} ${accuracy(result.accuracy)}H${ACCURACY.right}`}
      />
      <path className="dr-accuracy" d={line((one) => one.accuracy, known, accuracy)} />
      {known.map(({ week, accuracy: share }) => (
        <circle key={week} className="dr-accuracy-dot" cx={x(week)} cy={accuracy(share)} r={3.4} />
      ))}
      {params.delay > 0 && (
        <rect
          className="dr-late"
          x={x(Math.max(0.5, step + 1.5 - params.delay))}
          y={ACCURACY.top}
          width={Math.max(0, x(step + 1.5) - x(Math.max(0.5, step + 1.5 - params.delay)))}
          height={ACCURACY.bottom - ACCURACY.top}
        />
      )}
    </Plot>
  )
}
