import { Plot } from '../frame/plot.tsx'
import { type EtaView, nameOf, since } from './model.ts'
import { placeOf, rushAt } from './roads.ts'

const [LEFT, TOP, X, Y] = [70, 66, 180, 92]
const at = (node: number) => {
  const [column, row] = placeOf(node)
  return { x: LEFT + column * X, y: TOP + row * Y }
}

/** The town: what is settled, what waits, and the fastest way once it is known. */
export function MapPlot({ view }: { readonly view: EtaView }) {
  const { state, result, params, asking, step, total } = view
  const { roads } = result.town
  const done = step === total - 1
  const path = done ? result.path : []
  const waiting = state.arrivals.map(
    (arrival, node) => arrival !== null && !state.settled.includes(node),
  )
  const busy = rushAt(params.departure) * params.rush
  return (
    <Plot width={680} height={290} label="Roads of the town and the search for the fastest way">
      <text x={14} y={22}>
        <tspan className="et-settled-name">● settled</tspan>
        <tspan className="et-waiting-name" dx="0.8em">
          ◌ reached, waiting
        </tspan>
        <tspan dx="0.8em">A to L; wide: main road{busy > 0.2 ? ', slow' : ''}</tspan>
      </text>
      {roads.map(({ from, to }, r) => {
        if (from > to) return null
        const [a, b] = [at(from), at(to)]
        const main = placeOf(from)[1] === 1 && placeOf(to)[1] === 1
        const taken = path.includes(r)
        const now = !asking && (state.road === r || state.road === r + 1)
        return (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a road is its place in the list
            key={r}
            className={`et-road ${main ? 'et-main' : ''} ${taken ? 'et-path' : now ? 'et-now' : ''}`}
            d={`M${a.x} ${a.y}L${b.x} ${b.y}`}
          />
        )
      })}
      {state.arrivals.map((arrival, node) => {
        const { x, y } = at(node)
        const kind = state.settled.includes(node) ? 'et-settled' : waiting[node] ? 'et-waiting' : ''
        return (
          <g key={nameOf(node)} transform={`translate(${x} ${y})`}>
            {node === state.node && !asking && <circle className="et-ring" r={26} />}
            <circle className={`et-node ${kind}`} r={20} />
            <text className={kind === 'et-settled' ? 'et-in' : ''} dy="0.35em" textAnchor="middle">
              {nameOf(node)}
            </text>
            <text className="et-minutes" x={26} y={-16}>
              {arrival === null ? '' : since(arrival, params.departure)}
            </text>
          </g>
        )
      })}
    </Plot>
  )
}
