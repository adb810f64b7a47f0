import type { PictureProps } from '../frame/lab.ts'
import { Axes, extent, Handle, linear, Plot } from '../frame/plot.tsx'
import type { ResidualResult, WithoutState } from './model.ts'
import { params } from './params.ts'
import { QuantilePlot, SpreadPlot, WeightPlot } from './side-plots.tsx'

export type ResidualPicture = PictureProps<typeof params, WithoutState, ResidualResult>

/** The line with its residuals, and three ways to look at them. */
export function Picture({ view, set, task }: ResidualPicture) {
  const hidden = task !== null && task.checked === null
  return (
    <>
      <LinePlot view={view} set={set} hidden={hidden} />
      <div className="lab-beside lab-below">
        <SpreadPlot view={view} />
        <QuantilePlot view={view} />
      </div>
      <div className="lab-below">
        <WeightPlot view={view} />
      </div>
    </>
  )
}

const AREA = { left: 44, right: 664, top: 56, bottom: 280 }

type LineProps = Pick<ResidualPicture, 'view' | 'set'> & { readonly hidden: boolean }

function LinePlot({ view, set, hidden }: LineProps) {
  const { state, next, result } = view
  const { points, fit } = result
  const left = hidden ? (next?.left ?? null) : state.left
  const x = linear(extent(points.x), [AREA.left, AREA.right])
  const y = linear(extent(points.y), [AREA.bottom, AREA.top])
  const [from, to] = extent(points.x)
  const across = ({ slope, intercept }: WithoutState['line']) =>
    `M${x(from)} ${y(intercept + slope * from)}L${x(to)} ${y(intercept + slope * to)}`
  return (
    <Plot width={680} height={326} label="Points, the line through them, and their residuals">
      <clipPath id="rd-area">
        <rect
          x={AREA.left}
          y={AREA.top}
          width={AREA.right - AREA.left}
          height={AREA.bottom - AREA.top}
        />
      </clipPath>
      <Names left={left} hidden={hidden} />
      <Axes {...{ x, y, area: AREA, ticks: 6, xLabel: points.names[0], yLabel: points.names[1] }} />
      <g clipPath="url(#rd-area)">
        {points.x.map((one, i) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is its row
            key={i}
            className="rd-residual"
            d={`M${x(one)} ${y(points.y[i] ?? 0)}V${y(fit.fitted[i] ?? 0)}`}
          />
        ))}
        <path className="rd-line" d={across(fit)} />
        {left !== null && !hidden && <path className="rd-without" d={across(state.line)} />}
      </g>
      {points.x.map((one, i) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its row
          key={i}
          className={i === left ? 'rd-point rd-left' : 'rd-point'}
          cx={x(one)}
          cy={y(points.y[i] ?? 0)}
          r={i === left ? 7 : 4}
        />
      ))}
      {points.extra !== null && (
        <Handle
          x={x(points.x[points.extra] ?? 0)}
          y={y(points.y[points.extra] ?? 0)}
          onMove={(px, py) =>
            set({ extraX: held('extraX', x.invert(px)), extraY: held('extraY', y.invert(py)) })
          }
        >
          <circle className="rd-grip" r={11} />
        </Handle>
      )}
    </Plot>
  )
}

function Names({ left, hidden }: { readonly left: number | null; readonly hidden: boolean }) {
  return (
    <text x={6} y={18}>
      <tspan className="rd-line-name">━ line through all</tspan>{' '}
      {left !== null && (
        <tspan className="rd-without-name" dx="0.6em">
          {hidden ? `● point ${left + 1}` : `┄ without point ${left + 1}`}
        </tspan>
      )}
    </text>
  )
}

/** A place that was dragged to, on the grid of its slider. */
function held(name: 'extraX' | 'extraY', value: number): number {
  const { min, max, step } = params[name]
  return Math.min(max, Math.max(min, Math.round(value / step) * step))
}
