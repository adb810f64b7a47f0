import { extent, linear, Plot, Spot } from '../frame/plot.tsx'
import { type FlowView, sized } from './model.ts'

const AREA = { left: 64, right: 664, top: 44, bottom: 266 }
const FLOOR = 1e-30

/** ‖∂L/∂h‖ of every layer over that of the last, in powers of ten. */
export function NormsPlot({
  view,
  goTo,
}: {
  readonly view: FlowView
  readonly goTo: (step: number) => void
}) {
  const { states, step, params, asking } = view
  const power = (ratio: number) => Math.log10(Math.max(FLOOR, ratio))
  const powers = states.map(({ ratio }) => power(ratio))
  const [low, high] = extent([-1, 1, ...powers], 0.05)
  const y = linear([low, high], [AREA.bottom, AREA.top])
  const pitch = (AREA.right - AREA.left) / params.depth
  return (
    <Plot
      width={680}
      height={320}
      label="Norm of the gradient at every layer over that at the last"
    >
      <text x={AREA.left} y={20}>
        ‖∂L/∂h‖ over that of the last layer; green: half to twice
      </text>
      <rect
        className="vg-band"
        x={AREA.left}
        y={y(Math.log10(2))}
        width={AREA.right - AREA.left}
        height={Math.max(3, y(Math.log10(0.5)) - y(Math.log10(2)))}
      />
      {states.map(({ layer }, i) => {
        const at = AREA.left + (layer - 1) * pitch
        const reached = i <= step
        const [from, to] = [y(0), y(powers[i] ?? 0)]
        return (
          <Spot key={layer} x={at} y={0} onPick={() => goTo(i)}>
            <rect fill="transparent" width={pitch} y={AREA.top} height={AREA.bottom - AREA.top} />
            {(reached || !asking) && (
              <rect
                className={i === step ? 'vg-now' : reached ? 'vg-bar' : 'vg-later'}
                x={pitch * 0.14}
                width={pitch * 0.72}
                y={Math.min(from, to)}
                height={Math.max(2, Math.abs(to - from))}
              />
            )}
          </Spot>
        )
      })}
      <g className="lab-axes">
        <path d={`M${AREA.left} ${AREA.top}V${AREA.bottom}M${AREA.left} ${y(0)}H${AREA.right}`} />
        {y
          .ticks(5)
          .filter(Number.isInteger)
          .map((tick) => (
            <text key={tick} x={AREA.left - 8} y={y(tick)} dy="0.33em" textAnchor="end">
              {tick > -3 && tick < 4 ? sized(10 ** tick) : `1e${tick}`}
            </text>
          ))}
        {states
          .filter(({ layer }) => layer === 1 || layer % Math.ceil(params.depth / 10) === 0)
          .map(({ layer }) => (
            <text
              key={layer}
              x={AREA.left + (layer - 0.5) * pitch}
              y={AREA.bottom + 18}
              textAnchor="middle"
            >
              {layer}
            </text>
          ))}
        <text className="lab-axis-name" x={AREA.right} y={AREA.bottom + 42} textAnchor="end">
          layer, 1 is next to the input; ← the gradient comes back
        </text>
      </g>
    </Plot>
  )
}
