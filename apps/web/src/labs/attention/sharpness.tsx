import { linear, linePath, Plot } from '../frame/plot.tsx'
import type { AttentionView } from './model.ts'

const AREA = { left: 46, right: 328, top: 44, bottom: 320 }

/** How much of the weight one key takes, by the length of the vectors. */
export function SharpnessPlot({ view }: { readonly view: AttentionView }) {
  const { extras, params, result } = view
  const d = result.heads[0]?.q[0]?.length ?? 2
  const x = linear([1, 7], [AREA.left, AREA.right])
  const y = linear([0, 1], [AREA.bottom, AREA.top])
  const line = (of: readonly number[]) =>
    linePath(
      of.map((value, i) => [i + 1, value] as const),
      x,
      y,
    )
  return (
    <Plot width={340} height={366} label="Mean largest weight by the length of random vectors">
      <text x={8} y={18}>
        <tspan className="at-plain-name">━ q · k</tspan>
        <tspan className="at-scaled-name" dx="0.8em">
          ┅ q · k / √d
        </tspan>
        <tspan dx="0.8em">of random vectors</tspan>
      </text>
      <g className="lab-axes">
        <path d={`M${AREA.left} ${AREA.top}V${AREA.bottom}H${AREA.right}`} />
        {[0, 0.2, 0.5, 1].map((tick) => (
          <text key={tick} x={AREA.left - 6} y={y(tick)} dy="0.33em" textAnchor="end">
            {tick}
          </text>
        ))}
        {[2, 4, 8, 16, 32, 64, 128].map((length, i) => (
          <text key={length} x={x(i + 1)} y={AREA.bottom + 16} textAnchor="middle">
            {length}
          </text>
        ))}
        <text className="lab-axis-name" x={AREA.right} y={AREA.bottom + 38} textAnchor="end">
          d; upwards: largest of 5 weights, mean
        </text>
      </g>
      <path className="at-zero" d={`M${AREA.left} ${y(0.2)}H${AREA.right}`} />
      <path className="at-here" d={`M${x(Math.log2(d))} ${AREA.top}V${AREA.bottom}`} />
      {extras && (
        <>
          <path className="at-plain" d={line(extras.plain)} />
          <path className="at-scaled" d={line(extras.scaled)} />
        </>
      )}
      {params.temperature !== 1 && (
        <text x={AREA.left + 8} y={AREA.top + 6}>
          at temperature {params.temperature}
        </text>
      )}
    </Plot>
  )
}
