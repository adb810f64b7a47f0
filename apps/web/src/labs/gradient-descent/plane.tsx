import { memo, useMemo } from 'react'
import { contourPath, contours } from '../frame/contours.ts'
import { Axes, colourOf, Handle, linear, linePath, Plot, type Scale } from '../frame/plot.tsx'
import { readEntry } from '../frame/task.ts'
import type { DescentView } from './model.ts'
import type { DescentPicture } from './picture.tsx'
import { type DescentParams, goalOf, surfaceOf } from './surface.ts'

const AREA = { left: 40, right: 664, top: 26, bottom: 442 }
const DOMAINS = {
  bowl: { x: [-6, 6], y: [-4, 4] },
  valley: { x: [-2, 2], y: [-0.6, 2.0667] },
} as const
/** Cells along x that the contour lines are made of; two thirds as many along y. */
const CELLS = 45

/** Two parameters, the loss as contour lines, and the way of the rule. */
export function Plane({ view, set, task }: DescentPicture) {
  const { surface, condition } = view.params
  const domain = DOMAINS[surface]
  const scales = useMemo(
    () => ({
      x: linear(domain.x, [AREA.left, AREA.right]),
      y: linear(domain.y, [AREA.bottom, AREA.top]),
    }),
    [domain],
  )
  const { x, y } = scales
  const [tx = 0, ty = 0] = view.state.theta
  const [gx, gy] = goalOf(view.params)
  const here = { x: x(clamped(tx, domain.x)), y: y(clamped(ty, domain.y)) }
  const dot = <circle className="gd-now" r={7} />
  return (
    <Plot width={680} height={486} label="The loss over two parameters, with the way down">
      <clipPath id="gd-area">
        <rect
          {...{
            x: AREA.left,
            y: AREA.top,
            width: AREA.right - AREA.left,
            height: AREA.bottom - AREA.top,
          }}
        />
      </clipPath>
      <g clipPath="url(#gd-area)">
        <Contours surface={surface} condition={condition} x={x} y={y} />
        <path className="gd-goal" d={`M${x(gx) - 7} ${y(gy)}h14M${x(gx)} ${y(gy) - 7}v14`} />
        {view.params.all && view.extras && <OtherWays view={view} x={x} y={y} />}
        <Way view={view} x={x} y={y} />
      </g>
      <Axes x={x} y={y} area={AREA} xLabel="θ₁" yLabel="θ₂" />
      {view.step === 0 && task === null ? (
        <Handle
          {...here}
          onMove={(px, py) =>
            set({ start: [inside(x.invert(px), domain.x), inside(y.invert(py), domain.y)] })
          }
        >
          {dot}
        </Handle>
      ) : (
        <g transform={`translate(${here.x} ${here.y})`}>{dot}</g>
      )}
      {task && view.next && <Guess task={task} here={here} x={x} y={y} theta={view.state.theta} />}
    </Plot>
  )
}

const clamped = (value: number, [low, high]: readonly [number, number]) =>
  Math.min(high, Math.max(low, value))

const inside = (value: number, [low, high]: readonly [number, number]) =>
  Number(Math.min(high, Math.max(low, value)).toFixed(2))

interface ContoursProps extends Pick<DescentParams, 'surface' | 'condition'> {
  readonly x: Scale
  readonly y: Scale
}

/** Lines at heights that grow by the square, so that a bowl has them at even distances. */
const Contours = memo(function Contours({ surface, condition, x, y }: ContoursProps) {
  const domain = DOMAINS[surface]
  const objective = surfaceOf({ surface, condition })
  const value = (a: number, b: number) => objective.value(Float64Array.of(a, b))
  const most = surface === 'bowl' ? 18 * Math.max(1, condition / 4) : 60
  const levels = Array.from({ length: 11 }, (_, i) => most * ((i + 0.6) / 11) ** 2)
  const cells = [CELLS, (CELLS * 2) / 3] as const
  return (
    <g className="gd-contours">
      {contours(value, { ...domain, cells }, levels).map((segments, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a level is its number
        <path key={i} d={contourPath(segments, x, y)} />
      ))}
    </g>
  )
})

interface InPlane {
  readonly view: DescentView
  readonly x: Scale
  readonly y: Scale
}

function Way({ view, x, y }: InPlane) {
  const { states, stride, step } = view
  const passed = states.slice(0, Math.floor(step / stride) + 1).map(({ theta }) => theta)
  const way = [...passed, view.state.theta].map(([a = 0, b = 0]) => [a, b] as const)
  return (
    <>
      <path className="gd-way" d={linePath(way.map(limited), x, y)} />
      {way.slice(0, -1).map(([a, b], i) => {
        if (Math.hypot(a, b) > FAR) return null
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is that of its step
        return <circle key={i} className="gd-step" cx={x(a)} cy={y(b)} r={2.8} />
      })}
    </>
  )
}

/** Places farther off than this are drawn at this distance: lines of a mile paint for minutes. */
const FAR = 40

/** A place, drawn nearer in the same direction where it is far off. */
function limited([a, b]: readonly [number, number]): readonly [number, number] {
  const away = Math.hypot(a, b)
  return away <= FAR ? [a, b] : [(a / away) * FAR, (b / away) * FAR]
}

function OtherWays({ view, x, y }: InPlane) {
  return Object.entries(view.extras ?? {}).map(([rule, states], i) =>
    rule === view.params.rule ? null : (
      <path
        key={rule}
        className="gd-other"
        stroke={colourOf(i)}
        d={linePath(seen(states.slice(0, view.step + 1)), x, y)}
      />
    ),
  )
}

/** A way as far as it stays near: one that runs off would cover the picture. */
function seen(states: readonly DescentView['state'][]): (readonly [number, number])[] {
  const gone = states.findIndex(({ theta }) => Math.hypot(...theta) > 12)
  const near = gone < 0 ? states : states.slice(0, gone + 1)
  return near.map(({ theta: [a = 0, b = 0] }) => limited([a, b]))
}

interface GuessProps {
  readonly task: NonNullable<DescentPicture['task']>
  readonly here: { readonly x: number; readonly y: number }
  readonly x: Scale
  readonly y: Scale
  readonly theta: readonly number[]
}

/** The ring that is dragged to where the next step is thought to end. */
function Guess({ task, here, x, y, theta }: GuessProps) {
  const at = (id: string, i: number) => readEntry(task.entries[id] ?? '') ?? theta[i] ?? 0
  const [gx, gy] = limited([at('theta-1', 0), at('theta-2', 1)])
  const place = { x: x(gx), y: y(gy) }
  return (
    <>
      <line className="gd-guess" x1={here.x} y1={here.y} x2={place.x} y2={place.y} />
      <Handle
        {...place}
        onMove={(px, py) =>
          task.set({ 'theta-1': x.invert(px).toFixed(3), 'theta-2': y.invert(py).toFixed(3) })
        }
      >
        <circle className="gd-ring" r={12} />
      </Handle>
    </>
  )
}
