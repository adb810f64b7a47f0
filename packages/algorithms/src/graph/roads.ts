import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireNumber } from '../check/require.ts'

/** A one-way road. */
export interface Road {
  readonly from: number
  readonly to: number
  /**
   * minutes to drive it; a list holds one figure for each interval of the day, all of one length
   * (24 figures are hours)
   */
  readonly minutes: number | readonly number[]
}

/** A network of roads between nodes 0 … nodes − 1. */
export interface RoadNetwork {
  readonly nodes: number
  readonly roads: readonly Road[]
}

const MINUTES_A_DAY = 1440

/** Checks a network. */
export function requireNetwork(argument: string, network: RoadNetwork): RoadNetwork {
  requireInteger(`${argument}.nodes`, network.nodes, { min: 1 })
  network.roads.forEach(({ from, to, minutes }, r) => {
    const name = `${argument}.roads[${r}]`
    requireInteger(`${name}.from`, from, { min: 0, max: network.nodes - 1 })
    requireInteger(`${name}.to`, to, { min: 0, max: network.nodes - 1 })
    if (typeof minutes === 'number') {
      requireNumber(`${name}.minutes`, minutes, { min: 0 })
      return
    }
    if (minutes.length === 0 || MINUTES_A_DAY % minutes.length !== 0) {
      const wrong = `has ${minutes.length} intervals`
      const instead = 'give a number that divides 1,440, such as 24'
      throw new InvalidInput('shape', `${name}.minutes`, wrong, instead)
    }
    for (const one of minutes) requireNumber(`${name}.minutes`, one, { above: 0 })
  })
  return network
}

/**
 * When a road that is entered at some minute is left.
 *
 * In each interval of the day the road is driven at that interval's pace, so a drive that runs
 * into the rush hour slows down half-way. Nobody can overtake by leaving later: that is what makes
 * Dijkstra's algorithm right.
 *
 * @param road  with minutes > 0
 * @param enter  minute of the week or day, ≥ 0; intervals repeat every day
 * @returns the minute of arrival
 *
 * Source: Ichoua, Gendreau & Potvin 2003, doi:10.1016/S0377-2217(02)00147-9.
 */
export function leaveMinute({ minutes }: Pick<Road, 'minutes'>, enter: number): number {
  if (typeof minutes === 'number') return enter + minutes
  const interval = MINUTES_A_DAY / minutes.length
  let now = enter
  let rest = 1 // share of the road still ahead
  for (;;) {
    const place = Math.floor(now / interval)
    const pace = minutes[place % minutes.length] as number
    const next = (place + 1) * interval
    const here = (next - now) / pace
    if (here >= rest) return now + rest * pace
    rest -= here
    now = next
  }
}
