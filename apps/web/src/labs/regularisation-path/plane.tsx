import { useMemo } from 'react'
import { contourPath, contours } from '../frame/contours.ts'
import { Axes, linear, Plot } from '../frame/plot.tsx'
import { nameOf, type PathView } from './model.ts'
import { planeOf, rhoOf } from './problem.ts'

const AREA = { left: 50, right: 326, top: 44, bottom: 320 }
const CELLS = [44, 44] as const

/** The loss over two coefficients, the others held, and the penalty that it touches. */
export function Plane({ view }: { readonly view: PathView }) {
  const { state, result, params, asking } = view
  const { problem } = result
  const [a, b] = planeOf(params, problem.names.length)
  const slice = useMemo(() => sliceOf(view, a, b), [view, a, b])
  const { reach, loss, penalty, least } = slice
  const x = linear([-reach, reach], [AREA.left, AREA.right])
  const y = linear([-reach, reach], [AREA.bottom, AREA.top])
  const grid = { x: [-reach, reach], y: [-reach, reach], cells: CELLS } as const
  const [wa, wb] = [state.coef[a] ?? 0, state.coef[b] ?? 0]
  const touch = loss(wa, wb)
  const room = Math.max(loss(reach, -reach), loss(-reach, reach)) || 1
  const levels = [0.02, 0.1, 0.25, 0.5].map((share) => touch + share * room)
  const ball = penalty(wa, wb)
  return (
    <Plot width={340} height={366} label="The loss over two coefficients, and the penalty">
      <text x={8} y={18}>
        <tspan className="rp-loss-name">◯ equal loss</tspan>
        <tspan className="rp-ball-name" dx="0.7em">
          ◆ equal penalty, {nameOf(params.mix)}
        </tspan>
      </text>
      {contours(loss, grid, [touch * 0.5, ...levels]).map((segments, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a level is its number
        <path key={i} className="rp-contour" d={contourPath(segments, x, y)} />
      ))}
      {touch > 1e-12 && (
        <path className="rp-touch" d={contourPath(contours(loss, grid, [touch])[0] ?? [], x, y)} />
      )}
      {ball > 1e-9 && (
        <path className="rp-ball" d={contourPath(contours(penalty, grid, [ball])[0] ?? [], x, y)} />
      )}
      <path
        className="rp-zero"
        d={`M${AREA.left} ${y(0)}H${AREA.right}M${x(0)} ${AREA.top}V${AREA.bottom}`}
      />
      {least && (
        <path
          className="rp-least"
          d={`M${x(least[0]) - 6} ${y(least[1])}h12M${x(least[0])} ${y(least[1]) - 6}v12`}
        />
      )}
      {!asking && <circle className="rp-here" cx={x(wa)} cy={y(wb)} r={6} />}
      <Axes
        {...{ x, y, area: AREA, ticks: 5 }}
        xLabel={`w of ${problem.names[a]}; + least loss`}
        yLabel={`w of ${problem.names[b]}`}
      />
    </Plot>
  )
}

/** Loss less its least, penalty, and where the loss is least, as functions of two coefficients. */
function sliceOf({ state, result, params }: PathView, a: number, b: number) {
  const { problem } = result
  const without = state.coef.map((w, j) => (j === a || j === b ? 0 : w))
  const [ra, rb] = [rhoOf(problem, without, a), rhoOf(problem, without, b)]
  const r = problem.gram[a]?.[b] ?? 0
  const det = 1 - r * r
  const least = det < 1e-9 ? null : ([(ra - r * rb) / det, (rb - r * ra) / det] as const)
  const base = (wa: number, wb: number) => (wa * wa + wb * wb) / 2 + r * wa * wb - ra * wa - rb * wb
  const floor = least ? base(...least) : 0
  const here = [state.coef[a] ?? 0, state.coef[b] ?? 0]
  const sum = here.reduce((all, w) => all + Math.abs(w), 0)
  const reach = 1.2 * Math.max(0.05, sum, ...(least ?? []).map(Math.abs))
  const { mix } = params
  return {
    ...{ least, reach },
    loss: (wa: number, wb: number) => Math.max(0, base(wa, wb) - floor),
    penalty: (wa: number, wb: number) =>
      mix * (Math.abs(wa) + Math.abs(wb)) + ((1 - mix) / 2) * (wa * wa + wb * wb),
  }
}
