import { linear, Plot, Spot } from '../frame/plot.tsx'
import { type PcaView, strongest } from './model.ts'
import type { Points } from './points.ts'

const AREA = { left: 40, right: 328, top: 40, bottom: 204 }
const SHOWN = 13

interface LoadingsProps {
  readonly view: PcaView
  readonly points: Points
}

/** How much of each column a component takes. */
export function LoadingsPlot({ view, points }: LoadingsProps) {
  const { state } = view
  const columns = strongest(state)
    .slice(0, SHOWN)
    .sort((a, b) => a - b)
  const pitch = Math.min(22, 190 / columns.length)
  const x = linear([-1, 1], [170, 328])
  return (
    <Plot width={340} height={246} label={`Weights of the columns in PC${state.index + 1}`}>
      <text x={6} y={18}>
        weights of PC{state.index + 1}
        {columns.length < state.component.length && `, the ${SHOWN} largest`}
      </text>
      {columns.map((j, i) => {
        const weight = state.component[j] ?? 0
        const middle = 36 + (i + 0.5) * pitch
        return (
          <g key={points.columns[j]}>
            <text x={126} y={middle} dy="0.34em" textAnchor="end">
              {shortened(points.columns[j] ?? '')}
            </text>
            <rect
              className={weight < 0 ? 'pc-minus' : 'pc-plus'}
              x={Math.min(x(0), x(weight))}
              width={Math.abs(x(weight) - x(0))}
              y={middle - pitch * 0.36}
              height={pitch * 0.72}
            />
          </g>
        )
      })}
      <path className="pc-zero" d={`M${x(0)} 34V${38 + pitch * columns.length}`} />
      <g className="lab-axes">
        {[-1, 0, 1].map((tick) => (
          <text key={tick} x={x(tick)} y={242} textAnchor="middle">
            {tick}
          </text>
        ))}
      </g>
    </Plot>
  )
}

const shortened = (name: string) => (name.length > 19 ? `${name.slice(0, 18)}…` : name)

interface ScreeProps {
  readonly view: PcaView
  readonly goTo: (step: number) => void
  readonly hidden: boolean
}

/** What each component holds as bars, and what all up to it hold as a line. */
export function ScreePlot({ view, goTo, hidden }: ScreeProps) {
  const { states, step } = view
  const seen = hidden ? states.slice(0, step + 1) : states
  const width = (AREA.right - AREA.left) / states.length
  const y = linear([0, 1], [AREA.bottom, AREA.top])
  const every = Math.ceil(states.length / 8)
  return (
    <Plot width={340} height={246} label="Share of the variance of each component">
      <text x={6} y={18}>
        <tspan className="pc-bar-name">■ share</tspan>{' '}
        <tspan className="pc-sum-name" dx="0.6em">
          ● all so far
        </tspan>
      </text>
      <g className="lab-axes">
        <path d={`M${AREA.left} ${AREA.top}V${AREA.bottom}H${AREA.right}`} />
        {[0, 0.5, 0.9, 1].map((tick) => (
          <text key={tick} x={AREA.left - 6} y={y(tick)} dy="0.33em" textAnchor="end">
            {tick}
          </text>
        ))}
        {states.map(
          ({ index }, i) =>
            i % every === 0 && (
              <text
                key={index}
                x={AREA.left + (i + 0.5) * width}
                y={AREA.bottom + 16}
                textAnchor="middle"
              >
                {index + 1}
              </text>
            ),
        )}
        <text className="lab-axis-name" x={AREA.right} y={AREA.bottom + 36} textAnchor="end">
          component
        </text>
      </g>
      <path className="pc-mark" d={`M${AREA.left} ${y(0.9)}H${AREA.right}`} />
      {seen.map(({ index, ratio, cumulative }, i) => (
        <Spot key={index} x={AREA.left + i * width} y={0} onPick={() => goTo(i)}>
          <rect
            fill="transparent"
            width={width}
            y={AREA.top}
            height={AREA.bottom - AREA.top + 20}
          />
          <rect
            className={i === step ? 'pc-bar pc-now' : 'pc-bar'}
            x={width * 0.12}
            width={width * 0.76}
            y={y(ratio)}
            height={AREA.bottom - y(ratio)}
          />
          <circle
            className="pc-sum"
            cx={width / 2}
            cy={y(cumulative)}
            r={Math.min(4, width * 0.4)}
          />
        </Spot>
      ))}
    </Plot>
  )
}
