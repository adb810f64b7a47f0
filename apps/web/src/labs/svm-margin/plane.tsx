import { useMemo } from 'react'
import { contourPath, contours } from '../frame/contours.ts'
import { Axes, extent, linear, Plot, type Scale } from '../frame/plot.tsx'
import type { SvmView } from './model.ts'
import { decisionAt, kindOf, slackOf, weightsOf } from './run.ts'

const AREA = { left: 40, right: 664, top: 44, bottom: 404 }
const CELLS = [52, 30] as const

/** The points, the boundary with its margin, and who supports it. */
export function Plane({ view }: { readonly view: SvmView }) {
  const { result, state, params, asking, next } = view
  const { x: rows, names } = result.points
  const scales = useMemo(
    () => ({
      x: linear(
        extent(
          rows.map(([a = 0]) => a),
          0.1,
        ),
        [AREA.left, AREA.right],
      ),
      y: linear(
        extent(
          rows.map(([, b = 0]) => b),
          0.1,
        ),
        [AREA.bottom, AREA.top],
      ),
    }),
    [rows],
  )
  const { x, y } = scales
  const marked = asking ? next?.pair : state.pair
  return (
    <Plot width={680} height={452} label="Points, boundary, margin and support vectors">
      <Legend c={params.c} />
      <clipPath id="sm-area">
        <rect
          {...{ x: AREA.left, y: AREA.top, width: AREA.right - AREA.left }}
          height={AREA.bottom - AREA.top}
        />
      </clipPath>
      <g clipPath="url(#sm-area)">
        <Boundary view={view} x={x} y={y} />
        {params.kernel === 'linear' && <Slacks view={view} x={x} y={y} />}
      </g>
      {rows.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point is its row
        <Dot key={i} view={view} i={i} x={x} y={y} />
      ))}
      {marked?.map((i) => (
        <g key={i} transform={`translate(${x(rows[i]?.[0] ?? 0)} ${y(rows[i]?.[1] ?? 0)})`}>
          <circle className="sm-pair" r={15} />
          <text className="sm-number" x={18} y={-10}>
            {i}
          </text>
        </g>
      ))}
      <Axes {...{ x, y, area: AREA, xLabel: names[0] ?? '', ticks: 6 }} />
    </Plot>
  )
}

function Legend({ c }: { readonly c: number }) {
  return (
    <text x={AREA.left} y={20}>
      <tspan className="sm-text-0">● −1</tspan>
      <tspan className="sm-text-1" dx="0.7em">
        ■ +1
      </tspan>
      <tspan dx="0.9em">◎ on the margin</tspan>
      <tspan className="sm-bound-name" dx="0.9em">
        ◉ α = C = {c}
      </tspan>
      <tspan dx="0.9em">━ f = 0</tspan>
      <tspan dx="0.7em">┅ f = ±1</tspan>
    </text>
  )
}

interface InPlane {
  readonly view: SvmView
  readonly x: Scale
  readonly y: Scale
}

function Boundary({ view, x, y }: InPlane) {
  const { state, params, result } = view
  const lines = useMemo(() => {
    if (state.pair === null) return []
    const domain = (scale: Scale, low: number, high: number) =>
      [scale.invert(low), scale.invert(high)] as const
    const grid = {
      x: domain(x, AREA.left, AREA.right),
      y: domain(y, AREA.bottom, AREA.top),
      cells: CELLS,
    }
    const value = (a: number, b: number) =>
      decisionAt(params, result.points, state.alpha, state.intercept, [a, b])
    return contours(value, grid, [-1, 0, 1]).map((segments) => contourPath(segments, x, y))
  }, [state, params, result, x, y])
  return lines.map((d, i) => <path key={NAMES[i]} className={NAMES[i]} d={d} />)
}

const NAMES = ['sm-margin sm-stroke-0', 'sm-zero', 'sm-margin sm-stroke-1']

/** From each point inside its margin to the margin. */
function Slacks({ view, x, y }: InPlane) {
  const { state, result } = view
  const w = weightsOf(result.points, state.alpha)
  const square = w[0] ** 2 + w[1] ** 2
  if (square < 1e-12) return null
  return result.kept.map((i) => {
    const of = result.points.y[i] ?? 0
    const slack = slackOf(of, state.decision[i] ?? 0)
    if (slack < 1e-6) return null
    const [a = 0, b = 0] = result.points.x[i] ?? []
    const far = ((of === 1 ? 1 : -1) * slack) / square
    return (
      <path
        key={i}
        className="sm-slack"
        d={`M${x(a)} ${y(b)}L${x(a + far * w[0])} ${y(b + far * w[1])}`}
      />
    )
  })
}

const SHAPES = ['M-4.6 0a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0 -9.2 0', 'M-4.2 -4.2h8.4v8.4h-8.4z']

function Dot({ view, i, x, y }: InPlane & { readonly i: number }) {
  const { state, result, params } = view
  const [a = 0, b = 0] = result.points.x[i] ?? []
  const kind = kindOf(state.alpha[i] ?? 0, params.c)
  const of = result.points.y[i] === 1 ? 1 : 0
  const faint = !result.kept.includes(i)
  return (
    <g
      className={faint ? 'sm-faint' : ''}
      transform={`translate(${x(a).toFixed(1)} ${y(b).toFixed(1)})`}
    >
      {kind !== 'none' && <circle className={`sm-ring sm-ring-${kind}`} r={9.5} />}
      <path className={`sm-fill-${of}`} d={SHAPES[of]} />
    </g>
  )
}
