import { describe, expect, it } from 'vitest'
import { RandomState } from '../random/random-state.ts'
import { collect } from '../steps.ts'
import { dijkstraFit, dijkstraPath, dijkstraSteps } from './dijkstra.ts'
import {
  historicalEtaFit,
  historicalEtaPredict,
  historicalEtaQuantile,
  historicalEtaRoute,
} from './historical-eta.ts'
import { promiseQuantile, promiseScore } from './promise.ts'
import { leaveMinute, type Road, type RoadNetwork } from './roads.ts'

/** A random network whose roads take longer in some hours. */
function network(seed: number, nodes = 12): RoadNetwork {
  const rng = new RandomState(seed)
  const roads: Road[] = Array.from({ length: 40 }, () => ({
    from: rng.randint(0, nodes),
    to: rng.randint(0, nodes),
    minutes:
      rng.random() < 0.5
        ? 1 + rng.randint(0, 300)
        : Array.from({ length: 24 }, () => 1 + rng.randint(0, 300)),
  }))
  return { nodes, roads }
}

/** Bellman and Ford: offers every road again until nothing changes. */
function bellmanFord({ nodes, roads }: RoadNetwork, source: number, departure: number): number[] {
  const arrivals = new Array<number>(nodes).fill(Infinity)
  arrivals[source] = departure
  for (let round = 0; round < nodes; round++) {
    for (const road of roads) {
      const from = arrivals[road.from] as number
      if (from < Infinity)
        arrivals[road.to] = Math.min(arrivals[road.to] as number, leaveMinute(road, from))
    }
  }
  return arrivals
}

describe("Dijkstra's algorithm", () => {
  it('finds the arrivals of Bellman and Ford, at any time of day', () => {
    for (let seed = 0; seed < 30; seed++) {
      const roads = network(seed)
      const departure = seed * 37.5
      const found = dijkstraFit(roads, 0, { departure })
      expect(Array.from(found.arrivals)).toEqual(bellmanFord(roads, 0, departure))
    }
  })

  it('settles nodes in order of arrival and never changes a settled one', () => {
    const states = collect(dijkstraSteps(network(3), 0))
    const settled = states.filter(({ phase }) => phase === 'settle')
    const last = states.at(-1)
    const order = settled.map(({ node, arrivals }) => arrivals[node] as number)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    for (const { node, arrivals } of settled) expect(last?.arrivals[node]).toBe(arrivals[node])
  })

  it('gives a path whose roads join and take as long as it says', () => {
    const roads = network(5)
    const model = dijkstraFit(roads, 0, { departure: 100 })
    for (let node = 0; node < 12; node++) {
      const path = dijkstraPath(roads, model, node)
      if (path === null) continue
      const taken = path.map((r) => roads.roads[r] as Road)
      const end = taken.reduce((at, road) => {
        expect(road.from).toBe(at)
        return road.to
      }, 0)
      expect(end).toBe(node)
      expect(taken.reduce((now, road) => leaveMinute(road, now), 100)).toBe(model.arrivals[node])
    }
  })

  it('stops at the target and keeps only what is final', () => {
    const roads = network(1)
    const whole = dijkstraFit(roads, 0)
    const target = Array.from(whole.arrivals).findIndex((a) => a > 100 && a < Infinity)
    const early = dijkstraFit(roads, 0, { target })
    expect(early.arrivals[target]).toBe(whole.arrivals[target])
    early.arrivals.forEach((arrival, node) => {
      if (arrival < Infinity) expect(arrival).toBe(whole.arrivals[node])
    })
    expect(collect(dijkstraSteps(roads, 0, { target })).length).toBeLessThan(
      collect(dijkstraSteps(roads, 0)).length,
    )
  })

  it('leaves unreached nodes at infinity', () => {
    const model = dijkstraFit({ nodes: 2, roads: [] }, 1)
    expect(Array.from(model.arrivals)).toEqual([Infinity, 0])
    expect(dijkstraPath({ nodes: 2, roads: [] }, model, 0)).toBeNull()
    expect(dijkstraPath({ nodes: 2, roads: [] }, model, 1)).toEqual([])
  })
})

describe('A road whose pace depends on the hour', () => {
  const rush = { minutes: Array.from({ length: 24 }, (_, hour) => (hour === 8 ? 60 : 20)) }

  it('slows down half-way when the rush hour begins', () => {
    expect(leaveMinute(rush, 7 * 60)).toBe(7 * 60 + 20)
    expect(leaveMinute(rush, 7 * 60 + 50)).toBe(8 * 60 + 30) // half at 20 a road, half at 60
    expect(leaveMinute(rush, 23 * 60 + 50 + 1440)).toBe(24 * 60 + 10 + 1440)
  })

  it('never lets a later start arrive earlier', () => {
    let before = 0
    for (let start = 400; start < 700; start += 0.5) {
      const arrival = leaveMinute(rush, start)
      expect(arrival).toBeGreaterThan(before)
      before = arrival
    }
  })
})

describe('The historical mean', () => {
  const monday8 = 8 * 60
  const at = (day: number, hour: number) => day * 1440 + hour * 60
  const trips = [
    ...[10, 12, 14].map((minutes) => ({ segment: 1, startMinute: monday8 + 5, minutes })),
    ...[20, 22].map((minutes) => ({ segment: 1, startMinute: at(1, 8), minutes })),
    { segment: 1, startMinute: at(5, 8), minutes: 6 },
    { segment: 2, startMinute: 0, minutes: 100 },
  ]
  const model = historicalEtaFit(trips, { minTrips: 3 })

  it('backs off from the interval to the time of day, the segment and all trips', () => {
    const found = (segment: number, startMinute: number) =>
      historicalEtaPredict(model, segment, startMinute)
    expect(found(1, monday8 + 30)).toEqual({ minutes: 12, level: 'interval', trips: 3 })
    expect(found(1, at(1, 8))).toEqual({ minutes: 15.6, level: 'time-of-day', trips: 5 })
    expect(found(1, at(6, 20))).toEqual({ minutes: 14, level: 'segment', trips: 6 })
    const all = trips.reduce((sum, { minutes }) => sum + minutes, 0) / 7
    expect(found(2, 0)).toEqual({ minutes: all, level: 'all', trips: 7 })
    expect(found(99, 0).level).toBe('all')
  })

  it('reads off a quantile at the same level', () => {
    expect(historicalEtaQuantile(model, 1, monday8, 0.75)).toEqual({
      minutes: 13,
      level: 'interval',
      trips: 3,
    })
  })

  it('drives each leg at the time when it is reached, over the end of the week too', () => {
    const { minutes, legs } = historicalEtaRoute(model, [1, 2], 10_079)
    expect(minutes).toBe((legs[0]?.minutes as number) + (legs[1]?.minutes as number))
  })

  it('refuses an interval that does not divide a day, and no trips', () => {
    expect(() => historicalEtaFit(trips, { intervalMinutes: 50 })).toThrow(
      'which does not divide a day',
    )
    expect(() => historicalEtaFit([])).toThrow('`trips`: is empty')
  })
})

describe('What to promise', () => {
  it('is the 0.75 quantile when late costs 3 and early 1', () => {
    expect(promiseQuantile(3, 1)).toBe(0.75)
  })

  it('has the least pinball loss at its own quantile, where it covers as many', () => {
    const actual = new RandomState(0).normals(4000, 30, 5)
    const sorted = actual.slice().sort()
    const score = (share: number) =>
      promiseScore(
        actual,
        actual.map(() => sorted[Math.floor(share * 4000)] as number),
        0.75,
      )
    const losses = [0.5, 0.65, 0.75, 0.85, 0.95].map((share) => score(share).pinballLoss)
    expect(losses.indexOf(Math.min(...losses))).toBe(2)
    expect(score(0.75).coverage).toBeCloseTo(0.75, 2)
  })
})
