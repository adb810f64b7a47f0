import { requireInteger, requireNumber } from '../check/require.ts'
import { drain, type Steps } from '../steps.ts'
import { heapPop, heapPush } from '../trees/hist/heap.ts'
import { leaveMinute, type Road, type RoadNetwork, requireNetwork } from './roads.ts'

/** Options of a search. */
export interface DijkstraOptions {
  /** minute at which the source is left, ≥ 0, default 0; roads may depend on the time of day */
  readonly departure?: number
  /** stop once this node is settled; default: settle all that can be reached */
  readonly target?: number
}

/** One step of the search. */
export interface DijkstraState {
  /** `settle`: the node's arrival is final; `relax`: a road gives a better arrival at `node` */
  readonly phase: 'settle' | 'relax'
  readonly node: number
  /** the road that was taken, as its place in the list; null unless `relax` */
  readonly road: number | null
  /** nodes whose arrival is final, in order */
  readonly settled: readonly number[]
  /** best known arrival by node; null where none is known */
  readonly arrivals: readonly (number | null)[]
  /** what waits in the heap: entries may be outdated, the first is next */
  readonly heap: readonly { readonly node: number; readonly arrival: number }[]
}

/** Earliest arrivals from one source. */
export interface DijkstraModel {
  readonly source: number
  /** minute of arrival by node; Infinity where it was not reached */
  readonly arrivals: Float64Array
  /** place of the road by which each node is reached first; −1 for the source and the unreached */
  readonly reachedBy: Int32Array
}

/**
 * Dijkstra's algorithm with a binary heap: earliest arrivals from one node.
 *
 * Settles the waiting node with the earliest arrival, which nothing can improve any more, and
 * offers its roads to their ends. A better offer is added to the heap; the old one stays and is
 * skipped when it comes up.
 *
 * @param network  nodes and roads; minutes ≥ 0, by time of day if they depend on it
 * @param source  where to start
 * @param options  see {@link DijkstraOptions}
 * @returns steps that yield a {@link DijkstraState} each, and return the arrivals
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O((nodes + roads) log roads); watching copies the arrivals and the heap at each step.
 * Source: Dijkstra 1959, doi:10.1007/BF01386390.
 */
export function dijkstraSteps(
  network: RoadNetwork,
  source: number,
  options: DijkstraOptions = {},
): Steps<DijkstraState, DijkstraModel> {
  return search(planOf(network, source, options), true)
}

/** The arrivals of {@link dijkstraSteps}. */
export function dijkstraFit(
  network: RoadNetwork,
  source: number,
  options: DijkstraOptions = {},
): DijkstraModel {
  return drain(search(planOf(network, source, options), false))
}

type Plan = ReturnType<typeof planOf>

function planOf(network: RoadNetwork, source: number, options: DijkstraOptions) {
  const { nodes, roads } = requireNetwork('network', network)
  requireInteger('source', source, { min: 0, max: nodes - 1 })
  const { departure = 0, target = -1 } = options
  requireNumber('options.departure', departure, { min: 0 })
  if (options.target !== undefined) {
    requireInteger('options.target', target, { min: 0, max: nodes - 1 })
  }
  const outgoing: number[][] = Array.from({ length: nodes }, () => [])
  roads.forEach(({ from }, r) => {
    outgoing[from]?.push(r)
  })
  return { nodes, roads, outgoing, source, departure, target }
}

interface Waiting {
  readonly node: number
  readonly arrival: number
}

const earlier = (a: Waiting, b: Waiting) => a.arrival < b.arrival

function* search(plan: Plan, watch: boolean): Steps<DijkstraState, DijkstraModel> {
  const { nodes, roads, outgoing, source, departure, target } = plan
  const arrivals = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY)
  const reachedBy = new Int32Array(nodes).fill(-1)
  const settled: number[] = []
  const done = new Uint8Array(nodes)
  const heap: Waiting[] = [{ node: source, arrival: departure }]
  arrivals[source] = departure
  const see = (
    phase: DijkstraState['phase'],
    node: number,
    road: number | null,
  ): DijkstraState => ({
    phase,
    node,
    road,
    settled: [...settled],
    arrivals: Array.from(arrivals, (arrival) => (Number.isFinite(arrival) ? arrival : null)),
    heap: [...heap],
  })

  for (let next = heapPop(heap, earlier); next; next = heapPop(heap, earlier)) {
    const { node, arrival } = next
    if (done[node]) continue
    done[node] = 1
    settled.push(node)
    if (watch) yield see('settle', node, null)
    if (node === target) break
    for (const r of outgoing[node] as number[]) {
      const { to } = roads[r] as Road
      const offer = leaveMinute(roads[r] as Road, arrival)
      if (offer >= (arrivals[to] as number)) continue
      arrivals[to] = offer
      reachedBy[to] = r
      heapPush(heap, { node: to, arrival: offer }, earlier)
      if (watch) yield see('relax', to, r)
    }
  }
  if (target >= 0) forgetUnsettled(arrivals, reachedBy, done)
  return { source, arrivals, reachedBy }
}

/** After an early stop the arrivals of nodes that were not settled are not final: drops them. */
function forgetUnsettled(arrivals: Float64Array, reachedBy: Int32Array, done: Uint8Array): void {
  done.forEach((isDone, node) => {
    if (isDone) return
    arrivals[node] = Number.POSITIVE_INFINITY
    reachedBy[node] = -1
  })
}

/**
 * The roads of the fastest way to a node.
 *
 * @param network  the network that was searched
 * @param model  from {@link dijkstraFit}
 * @param node  where to
 * @returns places in `network.roads` in order of travel; empty for the source, null if not reached
 * @throws {InvalidInput} naming `node`
 */
export function dijkstraPath(
  network: RoadNetwork,
  model: DijkstraModel,
  node: number,
): number[] | null {
  requireInteger('node', node, { min: 0, max: model.arrivals.length - 1 })
  if (!Number.isFinite(model.arrivals[node] as number)) return null
  const path: number[] = []
  for (let at = node; at !== model.source; ) {
    const road = model.reachedBy[at] as number
    path.unshift(road)
    at = (network.roads[road] as Road).from
  }
  return path
}
