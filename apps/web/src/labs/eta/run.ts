import {
  type DijkstraState,
  dijkstraFit,
  dijkstraPath,
  dijkstraSteps,
  leaveMinute,
  promiseQuantile,
  promiseScore,
  RandomState,
  type Road,
  type RoadNetwork,
} from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { EtaParams } from './params.ts'
import { SOURCE, TARGET, townOf } from './roads.ts'

/** The way, how long it takes, and trips that were driven on it. */
export interface EtaResult {
  readonly town: RoadNetwork
  /** Places in the list of roads. */
  readonly path: readonly number[]
  /** Minutes from departure by the search. */
  readonly minutes: number
  /** Past and later trips by hour of departure, minutes, shape (24, trips). */
  readonly past: readonly (readonly number[])[]
  readonly later: readonly (readonly number[])[]
}

/** Trips of each hour, past and later ones. */
export const TRIPS = 80

/** Searches the fastest way, then drives it many times at each hour. */
export function* run({ params }: Given<EtaParams>): Generator<DijkstraState, EtaResult> {
  const town = townOf(params)
  const options = { departure: 60 * params.departure, target: TARGET }
  yield* dijkstraSteps(town, SOURCE, options)
  const model = dijkstraFit(town, SOURCE, options)
  const path = dijkstraPath(town, model, TARGET) ?? []
  const minutes = (model.arrivals[TARGET] ?? 0) - options.departure
  const random = new RandomState(params.seed + 30_000)
  const drive = () =>
    Array.from({ length: 24 }, (_, hour) => {
      const quiet = alongOf(town, path, 60 * hour)
      return Array.from(random.normals(TRIPS), (z) => quiet * Math.exp(params.noise * z))
    })
  return { town, path, minutes, past: drive(), later: drive() }
}

/** Minutes along a way, without what happens by chance. */
export function alongOf({ roads }: RoadNetwork, path: readonly number[], start: number): number {
  return path.reduce((now, road) => leaveMinute(roads[road] as Road, now), start) - start
}

/** Value below which a share q of the trips lies, between two trips on a line. */
export function quantileOf(trips: readonly number[], q: number): number {
  const sorted = [...trips].sort((a, b) => a - b)
  const place = q * (sorted.length - 1)
  const low = Math.floor(place)
  const [a = 0, b = a] = [sorted[low], sorted[Math.min(low + 1, sorted.length - 1)]]
  return a + (place - low) * (b - a)
}

/** The promise of every hour and how it did on later trips. */
export interface Promised {
  readonly q: number
  readonly minutes: readonly number[]
  /** Share of later trips that arrived in time, by hour. */
  readonly coverage: readonly number[]
  /** Mean cost of a later trip, by hour. */
  readonly cost: readonly number[]
}

/** What is promised at the hour of departure and at all others. */
export function promisesOf({ past, later }: EtaResult, params: EtaParams): Promised {
  const { late, early, by } = params
  const q = promiseQuantile(late, early)
  const whole = by === 'day' ? quantileOf(past.flat(), q) : null
  const minutes = past.map((trips) => whole ?? quantileOf(trips, q))
  const scores = later.map((trips, hour) =>
    promiseScore(
      trips,
      trips.map(() => minutes[hour] ?? 0),
      q,
    ),
  )
  return {
    ...{ q, minutes, coverage: scores.map(({ coverage }) => coverage) },
    cost: scores.map(({ pinballLoss }) => pinballLoss * (late + early)),
  }
}

/** Mean cost of promising so many minutes for these trips. */
export function costOf(
  trips: readonly number[],
  minutes: number,
  params: Pick<EtaParams, 'late' | 'early'>,
) {
  const { late, early } = params
  const sum = trips.reduce(
    (all, trip) => all + (trip > minutes ? late * (trip - minutes) : early * (minutes - trip)),
    0,
  )
  return sum / trips.length
}
