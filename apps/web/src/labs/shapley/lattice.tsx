import { Plot } from '../frame/plot.tsx'
import { type ShapleyView, signed } from './model.ts'
import { bitsOf } from './run.ts'

const PLACES = [
  [170, 292],
  [62, 208],
  [170, 208],
  [62, 118],
  [278, 208],
  [170, 118],
  [278, 118],
  [170, 36],
] as const
const NAMES = [
  'nothing',
  'income',
  'savings',
  'inc + sav',
  'debt',
  'inc + debt',
  'sav + debt',
  'all',
]

/** From each coalition to those with one feature more. */
const EDGES = PLACES.flatMap((_, set) =>
  [1, 2, 4].filter((bit) => !(set & bit)).map((bit) => [set, set | bit] as const),
)

/** The eight coalitions, and the way up of the order that is gone through. */
export function Lattice({ view }: { readonly view: ShapleyView }) {
  const { state, asking, next } = view
  const order = state.phase === 'order' ? state.members : []
  const way = order.map((_, i) => bitsOf(order.slice(0, i + 1)))
  const asked = asking && next?.phase === 'coalition' ? bitsOf(next.members) : -1
  const now = state.phase === 'coalition' ? bitsOf(state.members) : -1
  return (
    <Plot width={340} height={330} label="Coalitions of features and what each is worth">
      {EDGES.map(([from, to]) => (
        <path key={`${from} ${to}`} className="sv-edge" d={edge(from, to)} />
      ))}
      {way.map((set, i) => {
        const from = way[i - 1] ?? 0
        return <path key={set} className={`sv-way sv-name-${order[i]}`} d={edge(from, set)} />
      })}
      {way.map((set, i) => (
        <Added key={set} view={view} from={way[i - 1] ?? 0} to={set} feature={order[i] ?? 0} />
      ))}
      {PLACES.map(([x, y], set) => {
        const value = state.worth[set] ?? null
        const on = set === now || way.includes(set) || (set === 0 && way.length > 0)
        const kind = set === asked ? 'sv-asked' : on ? 'sv-on' : ''
        return (
          <g key={NAMES[set]} className={`sv-node ${kind}`} transform={`translate(${x} ${y})`}>
            <rect x={-48} y={-23} width={96} height={46} rx={5} />
            <text className="sv-set" y={-9} dy="0.35em" textAnchor="middle">
              {NAMES[set]}
            </text>
            <text className="sv-worth" y={9} dy="0.35em" textAnchor="middle">
              {set === asked ? '?' : value === null ? '·' : value.toFixed(3)}
            </text>
          </g>
        )
      })}
    </Plot>
  )
}

function edge(from: number, to: number): string {
  const [[x0, y0], [x1, y1]] = [PLACES[from] ?? [0, 0], PLACES[to] ?? [0, 0]]
  return `M${x0} ${y0 - 23}L${x1} ${y1 + 23}`
}

interface AddedProps {
  readonly view: ShapleyView
  readonly from: number
  readonly to: number
  readonly feature: number
}

/** What the feature of an edge adds, beside its middle. */
function Added({ view, from, to, feature }: AddedProps) {
  const [[x0, y0], [x1, y1]] = [PLACES[from] ?? [0, 0], PLACES[to] ?? [0, 0]]
  const added = view.state.orders.at(-1)?.[feature] ?? 0
  return (
    <text
      className={`sv-added sv-text-${feature}`}
      x={(x0 + x1) / 2}
      y={(y0 + y1) / 2}
      dy="0.35em"
      textAnchor="middle"
    >
      {signed(added)}
    </text>
  )
}
