import { normalDistribution } from '@warmstart/algorithms'
import { useMemo } from 'react'
import { Axes, extent, linear, Plot } from '../frame/plot.tsx'
import type { ResidualView } from './model.ts'

interface PartProps {
  readonly view: ResidualView
}

const AREA = { left: 44, right: 328, top: 46, bottom: 194 }

/** Residuals against fitted values: bends and fans. */
export function SpreadPlot({ view }: PartProps) {
  const { fit } = view.result
  const x = linear(extent(fit.fitted), [AREA.left, AREA.right])
  const y = linear(extent([...fit.residuals, 0]), [AREA.bottom, AREA.top])
  return (
    <Plot width={340} height={240} label="Residuals against fitted values">
      <text x={6} y={18}>
        bend or fan? residual by fitted value
      </text>
      <path className="rd-zero" d={`M${AREA.left} ${y(0)}H${AREA.right}`} />
      <Dots {...{ view, x: (i) => x(fit.fitted[i] ?? 0), y: (i) => y(fit.residuals[i] ?? 0) }} />
      <Axes {...{ x, y, area: AREA, ticks: 4, xLabel: 'fitted value' }} />
    </Plot>
  )
}

/** Ordered residuals against what normal noise would give: tails. */
export function QuantilePlot({ view }: PartProps) {
  const { standardised } = view.result.fit
  const n = standardised.length
  const { order, normal } = useMemo(() => {
    const law = normalDistribution()
    return {
      order: standardised
        .map((_, i) => i)
        .sort((a, b) => (standardised[a] ?? 0) - (standardised[b] ?? 0)),
      normal: standardised.map((_, rank) => law.ppf((rank + 0.5) / n)),
    }
  }, [standardised, n])
  const rankOf = useMemo(() => {
    const ranks: number[] = []
    order.forEach((i, rank) => {
      ranks[i] = rank
    })
    return ranks
  }, [order])
  const range = extent([...standardised, ...normal])
  const x = linear(extent(normal), [AREA.left, AREA.right])
  const y = linear(range, [AREA.bottom, AREA.top])
  const end = normal.at(-1) ?? 1
  return (
    <Plot width={340} height={240} label="Residuals against quantiles of the normal law">
      <text x={6} y={18}>
        normal? residual in deviations, in order
      </text>
      <path className="rd-zero" d={`M${x(-end)} ${y(-end)}L${x(end)} ${y(end)}`} />
      <Dots
        {...{ view, x: (i) => x(normal[rankOf[i] ?? 0] ?? 0), y: (i) => y(standardised[i] ?? 0) }}
      />
      <Axes {...{ x, y, area: AREA, ticks: 4, xLabel: 'normal quantile' }} />
    </Plot>
  )
}

const WIDE = { left: 44, right: 664, top: 46, bottom: 176 }

/** Leverage against residual: who can move the line, and who does. */
export function WeightPlot({ view }: PartProps) {
  const { fit } = view.result
  const x = linear([0, Math.max(...fit.leverage) * 1.08], [WIDE.left, WIDE.right])
  const y = linear(extent([...fit.standardised, 0]), [WIDE.bottom, WIDE.top])
  return (
    <Plot
      width={680}
      height={220}
      label="Residual against leverage, larger where Cook’s distance is"
    >
      <text x={6} y={18}>
        who decides? size: Cook’s distance
      </text>
      <path className="rd-zero" d={`M${WIDE.left} ${y(0)}H${WIDE.right}`} />
      <Dots
        {...{ view, x: (i) => x(fit.leverage[i] ?? 0), y: (i) => y(fit.standardised[i] ?? 0) }}
        r={(i) => 3 + 9 * Math.min(1, Math.sqrt(fit.cook[i] ?? 0))}
      />
      <Axes {...{ x, y, area: WIDE, ticks: 5, xLabel: 'leverage' }} />
    </Plot>
  )
}

interface DotsProps extends PartProps {
  readonly x: (i: number) => number
  readonly y: (i: number) => number
  readonly r?: (i: number) => number
}

function Dots({ view, x, y, r = () => 3.4 }: DotsProps) {
  const { state, result } = view
  return result.fit.residuals.map((_, i) => (
    <circle
      // biome-ignore lint/suspicious/noArrayIndexKey: a point is its row
      key={i}
      className={i === state.left ? 'rd-point rd-left' : 'rd-point'}
      cx={x(i).toFixed(1)}
      cy={y(i).toFixed(1)}
      r={i === state.left ? Math.max(6, r(i)) : r(i)}
    />
  ))
}
