import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireNumber } from '../check/require.ts'
import { quantileSorted } from '../numeric/quantile.ts'

/** One drive along one segment. */
export interface SegmentTrip {
  readonly segment: number
  /** minute of the week at which it began, 0 (Monday 0:00) … 10,079 */
  readonly startMinute: number
  /** how long it took, in minutes, > 0 */
  readonly minutes: number
}

/** Options of the model. */
export interface EtaOptions {
  /** length of an interval of the week in minutes, a divisor of 1,440, default 60 */
  readonly intervalMinutes?: number
  /** fewest trips for a level to be used, default 5 */
  readonly minTrips?: number
}

/** Trips of one level, kept sorted so that any quantile can be read off. */
export interface EtaCell {
  readonly mean: number
  /** minutes, ascending */
  readonly sorted: Float64Array
}

/** How far the estimate had to back off. */
export type EtaLevel = 'interval' | 'time-of-day' | 'segment' | 'all'

/** Historical means by segment and interval of the week. */
export interface EtaModel {
  readonly intervalMinutes: number
  readonly minTrips: number
  /** key: level:segment:interval */
  readonly cells: Readonly<Record<string, EtaCell>>
}

/** An estimate and where it comes from. */
export interface EtaEstimate {
  readonly minutes: number
  readonly level: EtaLevel
  /** trips it rests on */
  readonly trips: number
}

const MINUTES_A_DAY = 1440
const MINUTES_A_WEEK = 7 * MINUTES_A_DAY

/**
 * The ETA model to beat: mean duration of past trips on the same segment in the same interval of
 * the week.
 *
 * Where an interval has fewer than `minTrips` trips it backs off: to the same time of day on all
 * weekdays (or both days of the weekend), then to the segment at any time, then to all trips.
 *
 * @param trips  at least one
 * @param options  see {@link EtaOptions}
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n log n).
 */
export function historicalEtaFit(
  trips: readonly SegmentTrip[],
  options: EtaOptions = {},
): EtaModel {
  const { intervalMinutes = 60, minTrips = 5 } = options
  requireInteger('options.intervalMinutes', intervalMinutes, { min: 1, max: MINUTES_A_DAY })
  if (MINUTES_A_DAY % intervalMinutes !== 0) {
    const wrong = `is ${intervalMinutes}, which does not divide a day`
    throw new InvalidInput('range', 'options.intervalMinutes', wrong, 'give a divisor of 1,440')
  }
  requireInteger('options.minTrips', minTrips, { min: 1 })
  if (trips.length === 0) {
    throw new InvalidInput('shape', 'trips', 'is empty', 'give at least one trip')
  }
  const byKey = new Map<string, number[]>()
  trips.forEach((trip, t) => {
    requireTrip(`trips[${t}]`, trip)
    for (const { key } of levelsOf(trip.segment, trip.startMinute, intervalMinutes)) {
      const list = byKey.get(key)
      if (list) list.push(trip.minutes)
      else byKey.set(key, [trip.minutes])
    }
  })
  const cells = Object.fromEntries(Array.from(byKey, ([key, list]) => [key, cellOf(list)]))
  return { intervalMinutes, minTrips, cells }
}

function requireTrip(name: string, { segment, startMinute, minutes }: SegmentTrip): void {
  requireInteger(`${name}.segment`, segment, { min: 0 })
  requireNumber(`${name}.startMinute`, startMinute, { min: 0, below: MINUTES_A_WEEK })
  requireNumber(`${name}.minutes`, minutes, { above: 0 })
}

function cellOf(list: readonly number[]): EtaCell {
  const sum = list.reduce((total, minutes) => total + minutes, 0)
  return { mean: sum / list.length, sorted: Float64Array.from(list).sort() }
}

/** The levels that a trip belongs to, the narrowest first. */
function levelsOf(
  segment: number,
  startMinute: number,
  intervalMinutes: number,
): { level: EtaLevel; key: string }[] {
  const interval = Math.floor(startMinute / intervalMinutes)
  const timeOfDay = Math.floor((startMinute % MINUTES_A_DAY) / intervalMinutes)
  const days = startMinute >= 5 * MINUTES_A_DAY ? 'weekend' : 'weekday'
  return [
    { level: 'interval', key: `interval:${segment}:${interval}` },
    { level: 'time-of-day', key: `${days}:${segment}:${timeOfDay}` },
    { level: 'segment', key: `segment:${segment}` },
    { level: 'all', key: 'all' },
  ]
}

/** The narrowest level with enough trips; all trips serve whatever their number. */
function cellFor(model: EtaModel, segment: number, startMinute: number) {
  requireInteger('segment', segment, { min: 0 })
  requireNumber('startMinute', startMinute, { min: 0, below: MINUTES_A_WEEK })
  const levels = levelsOf(segment, startMinute, model.intervalMinutes)
  for (const { level, key } of levels) {
    const cell = model.cells[key]
    if (cell && (cell.sorted.length >= model.minTrips || level === 'all')) return { level, cell }
  }
  throw new InvalidInput('shape', 'model', 'holds no trips', 'fit it on at least one')
}

/**
 * Mean duration of a segment at a time.
 *
 * @param model  fitted
 * @param segment  may be one never driven
 * @param startMinute  minute of the week, 0 … 10,079
 * @throws {InvalidInput} naming the argument
 */
export function historicalEtaPredict(
  model: EtaModel,
  segment: number,
  startMinute: number,
): EtaEstimate {
  const { level, cell } = cellFor(model, segment, startMinute)
  return { minutes: cell.mean, level, trips: cell.sorted.length }
}

/**
 * A duration that a share q of past trips kept to: what to promise rather than the mean.
 *
 * @param model  fitted
 * @param segment  may be one never driven
 * @param startMinute  minute of the week, 0 … 10,079
 * @param q  0 … 1, see {@link promiseQuantile}
 * @throws {InvalidInput} naming the argument
 */
export function historicalEtaQuantile(
  model: EtaModel,
  segment: number,
  startMinute: number,
  q: number,
): EtaEstimate {
  requireNumber('q', q, { min: 0, max: 1 })
  const { level, cell } = cellFor(model, segment, startMinute)
  return { minutes: quantileSorted(cell.sorted, q), level, trips: cell.sorted.length }
}

/**
 * Mean duration of a route: each segment at the time when it is reached.
 *
 * @param model  fitted
 * @param segments  in order of travel
 * @param startMinute  minute of the week of departure, 0 … 10,079
 * @returns minutes in total, and the estimate of each segment
 * @throws {InvalidInput} naming the argument
 */
export function historicalEtaRoute(
  model: EtaModel,
  segments: readonly number[],
  startMinute: number,
): { readonly minutes: number; readonly legs: readonly EtaEstimate[] } {
  let minutes = 0
  const legs = segments.map((segment) => {
    const leg = historicalEtaPredict(model, segment, (startMinute + minutes) % MINUTES_A_WEEK)
    minutes += leg.minutes
    return leg
  })
  return { minutes, legs }
}
