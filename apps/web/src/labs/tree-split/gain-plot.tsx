import { Axes, colourOf, linear, linePath, Plot } from '../frame/plot.tsx'
import type { TreeView } from './model.ts'
import type { Points } from './points.ts'
import { bestOf } from './searches.ts'

const AREA = { left: 50, right: 322, top: 44, bottom: 196 }

interface GainPlotProps {
  readonly view: TreeView
  readonly points: Points
  /** True while the node is split by hand: the curves would tell. */
  readonly hidden: boolean
}

/** The gain of every threshold of both features, at the node that was searched last. */
export function GainPlot({ view, points, hidden }: GainPlotProps) {
  const searched = view.states
    .slice(0, view.step + 1)
    .findLast(({ phase, node }) => phase === 'search' && node === view.state.node)
  const searches = hidden ? [] : (searched?.searches ?? [])
  const best = hidden || searched === undefined ? [] : bestOf(searched)
  const all = searches.flatMap(({ thresholds }) => thresholds)
  const [low, high] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 1]
  const x = linear([low, high === low ? low + 1 : high], [AREA.left, AREA.right])
  const most = Math.max(0.01, ...searches.flatMap(({ gains }) => gains))
  const y = linear([0, most * 1.08], [AREA.bottom, AREA.top])
  return (
    <Plot width={340} height={238} label="Gain of every split that the node looked at">
      <Axes x={x} y={y} area={AREA} xLabel="threshold" yLabel="gain" ticks={4} />
      {points.features.map((name, feature) => (
        <text
          key={name}
          x={AREA.left + 40}
          y={16 + feature * 16}
          style={{ fill: colourOf(feature + 5) }}
        >
          {feature === 0 ? '▬ ' : '╌ '}
          {name}
        </text>
      ))}
      {searches.map(({ feature, thresholds, gains }) => (
        <path
          key={feature}
          className={`ts-curve ts-curve-${feature}`}
          stroke={colourOf(feature + 5)}
          d={linePath(
            thresholds.map((at, i) => [at, gains[i] ?? 0] as const),
            x,
            y,
          )}
        />
      ))}
      {best.map(({ feature, threshold, gain }) => (
        <circle
          key={`${feature} ${threshold}`}
          className="ts-best"
          cx={x(threshold)}
          cy={y(gain)}
          r={5}
        />
      ))}
      {searches.length === 0 && (
        <text className="ts-none" x={186} y={125} textAnchor="middle">
          {hidden ? 'hidden while you split' : 'this node did not look for a split'}
        </text>
      )}
    </Plot>
  )
}
