import { describe, expect, it } from 'vitest'
import { dot } from '../matrix/vectors.ts'
import { collect, drain } from '../steps.ts'
import { lbfgs } from './lbfgs.ts'
import { type Objective, wolfeSearch } from './line-search.ts'

/** (x − 3)²·height, in one dimension. */
const bowl =
  (height: number): Objective =>
  (x, gradient) => {
    const gap = (x[0] as number) - 3
    gradient[0] = 2 * height * gap
    return height * gap * gap
  }

/** The banana valley of Rosenbrock: minimum 0 at (1, 1). */
const banana: Objective = (x, gradient) => {
  const [a, b] = [x[0] as number, x[1] as number]
  gradient[0] = -400 * a * (b - a * a) - 2 * (1 - a)
  gradient[1] = 200 * (b - a * a)
  return 100 * (b - a * a) ** 2 + (1 - a) ** 2
}

const startOf = (objective: Objective, x: Float64Array, direction: Float64Array) => {
  const gradient = new Float64Array(x.length)
  const value = objective(x, gradient)
  return { step: 0, x, value, gradient, slope: dot(gradient, direction) }
}

describe('The line search', () => {
  it.each([
    [1, 0.001],
    [1, 0.5],
    [1, 40],
    [1e-3, 5.9],
    [1e-3, 1000],
    [1e6, 1e-9],
  ])('meets both Wolfe conditions (height %d, first step %d)', (height, first) => {
    let calls = 0
    const objective: Objective = (x, gradient) => {
      calls++
      return bowl(height)(x, gradient)
    }
    const direction = Float64Array.of(1)
    const from = startOf(objective, Float64Array.of(0), direction)
    calls = 0
    const found = wolfeSearch(objective, from, direction, first)
    expect(found?.value).toBeLessThanOrEqual(from.value + 1e-4 * (found?.step ?? 0) * from.slope)
    expect(Math.abs(found?.slope ?? 1e9)).toBeLessThanOrEqual(-0.9 * from.slope)
    expect(calls).toBeLessThan(34)
  })

  it('finds the bottom of a bowl in one guess between two points', () => {
    let calls = 0
    const objective: Objective = (x, gradient) => {
      calls++
      return bowl(1)(x, gradient)
    }
    const direction = Float64Array.of(1)
    const from = startOf(objective, Float64Array.of(0), direction)
    calls = 0
    expect(wolfeSearch(objective, from, direction, 20)?.x[0]).toBeCloseTo(3, 10)
    expect(calls).toBe(2)
  })

  it('turns back towards a minimum that it has passed', () => {
    // A valley with straight sides, too steep everywhere for the second condition.
    const valley: Objective = (x, gradient) => {
      const at = x[0] as number
      gradient[0] = at < 1 ? -1e-3 : 0.95e-3
      return at < 1 ? 1e-3 * (1 - at) : 0.95e-3 * (at - 1)
    }
    const direction = Float64Array.of(1)
    const from = startOf(valley, Float64Array.of(0), direction)
    expect(wolfeSearch(valley, from, direction, 10)?.x[0]).toBeCloseTo(1, 2)
  })

  it('shortens a step that overflows, and says null where nothing is lower', () => {
    const wall: Objective = (x, gradient) => {
      gradient[0] = -1
      return (x[0] as number) > 1 ? Number.POSITIVE_INFINITY : -(x[0] as number)
    }
    const direction = Float64Array.of(1)
    const found = wolfeSearch(wall, startOf(wall, Float64Array.of(0), direction), direction, 64)
    expect(found?.x[0]).toBeGreaterThan(0.5)
    const flat: Objective = (_, gradient) => {
      gradient[0] = -1
      return 0
    }
    expect(wolfeSearch(flat, startOf(flat, Float64Array.of(0), direction), direction, 1)).toBeNull()
  })
})

describe('L-BFGS', () => {
  it('walks down the banana valley to its end', () => {
    const run = () => lbfgs(banana, Float64Array.of(-1.2, 1), { tol: 1e-9, maxIter: 200 })
    const states = collect(run())
    for (let i = 1; i < states.length; i++) {
      expect(states[i]?.value).toBeLessThan(states[i - 1]?.value as number)
    }
    const { x, stop, iterations } = drain(run())
    expect(x[0]).toBeCloseTo(1, 8)
    expect(x[1]).toBeCloseTo(1, 8)
    expect([stop, iterations < 60]).toEqual(['gradient', true])
  })

  it('stops at once where it already is at the minimum, and at the cap', () => {
    const there = lbfgs(bowl(1), Float64Array.of(3), { tol: 1e-9, maxIter: 5 })
    expect(drain(there)).toMatchObject({ iterations: 0, stop: 'gradient' })
    const capped = lbfgs(banana, Float64Array.of(-1.2, 1), { tol: 1e-9, maxIter: 3 })
    expect(drain(capped)).toMatchObject({ iterations: 3, stop: 'iterations' })
  })
})
