import { useMemo } from 'react'
import { Axes, linear, linePath, Plot } from '../frame/plot.tsx'
import type { ImbalanceView } from './model.ts'
import type { Rows } from './rows.ts'
import { curveOf, scoreAt, scored } from './score.ts'

const AREA = { left: 40, right: 328, top: 60, bottom: 206 }
const x = linear([0, 1], [AREA.left, AREA.right])
const y = linear([0, 1], [AREA.bottom, AREA.top])

interface CurveProps {
  readonly view: ImbalanceView
  readonly fresh: Rows
}

/** Precision by recall on new rows: the model as it is, and the one that nothing was done to. */
export function CurvePlot({ view, fresh }: CurveProps) {
  const { state, result, params } = view
  const plain = useMemo(() => curveOf(fresh, result.lines.none), [fresh, result])
  const curve = useMemo(() => curveOf(fresh, state.line), [fresh, state])
  const at = (line: typeof state.line, threshold: number) => {
    const { recall, precision } = scoreAt(fresh.y, scored(fresh, line), threshold)
    return { cx: x(recall), cy: y(precision ?? 1) }
  }
  const moved = at(result.lines.none, params.ratio)
  return (
    <Plot width={340} height={254} label="Precision by recall on new rows">
      <text x={6} y={16}>
        <tspan className="im-now-name">━ this model, ● at p ≥ {params.threshold}</tspan>
      </text>
      <text x={6} y={34}>
        <tspan className="im-plain-name">┄ nothing done, ■ at p ≥ {params.ratio}</tspan>
      </text>
      <Axes {...{ x, y, area: AREA, ticks: 4, xLabel: 'recall', yLabel: 'precision' }} />
      <path className="im-plain" d={linePath(plain, x, y)} />
      <path className="im-now" d={linePath(curve, x, y)} />
      <rect className="im-plain-dot" x={moved.cx - 6} y={moved.cy - 6} width={12} height={12} />
      <circle className="im-now-dot" {...at(state.line, params.threshold)} r={6} />
    </Plot>
  )
}
