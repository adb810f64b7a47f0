import { describe, expect, it } from 'vitest'
import { RandomState } from '../random/random-state.ts'
import { collect, drain } from '../steps.ts'
import { dataset } from '../testing/files.ts'
import { KernelRows } from './kernel.ts'
import { type SvcOptions, type SvcPair, svcFit, svcSteps } from './svc.ts'
import { svcCoefficients, svcDecision, svcPredict } from './svc-predict.ts'

/** Two overlapping clouds in the plane. */
function clouds(n: number, seed = 0): { x: number[][]; y: number[] } {
  const rng = new RandomState(seed)
  const y = Array.from({ length: n }, (_, i) => i % 2)
  return { x: y.map((label) => [rng.normal(label * 1.5), rng.normal(label)]), y }
}

const only = (model: { pairs: readonly SvcPair[] }) => model.pairs[0] as SvcPair

describe('A support vector machine', () => {
  it('puts the widest margin between two points', () => {
    const pair = only(svcFit([[-1], [1]], [0, 1], { kernel: 'linear', c: 10 }))
    expect(Array.from(pair.dualCoef)).toEqual([-0.5, 0.5])
    expect(Array.from(svcCoefficients(pair))).toEqual([1])
    expect(pair.intercept).toBeCloseTo(0, 12)
    expect(pair.objective).toBeCloseTo(-0.5, 12) // −½‖w‖²
  })

  it.each<SvcOptions>([{ kernel: 'linear' }, { kernel: 'rbf', gamma: 0.7 }])(
    'meets the optimality conditions (%o)',
    (options) => {
      const { x, y } = clouds(120)
      const model = svcFit(x, y, { ...options, tol: 1e-6 })
      const { data } = svcDecision(model, x)
      const pair = only(model)
      const alpha = new Map(
        Array.from(pair.support, (i, s) => [i, Math.abs(pair.dualCoef[s] as number)]),
      )
      y.forEach((label, i) => {
        const margin = (label === 1 ? 1 : -1) * (data[i] as number)
        const a = alpha.get(i) ?? 0
        if (a === 0) expect(margin).toBeGreaterThan(1 - 1e-5)
        else if (a === 1) expect(margin).toBeLessThan(1 + 1e-5)
        else expect(margin).toBeCloseTo(1, 5)
      })
      expect(pair.dualCoef.reduce((sum, coef) => sum + coef, 0)).toBeCloseTo(0, 10)
    },
  )

  it('does not move when a sample that is no support vector is taken away', () => {
    const { x, y } = clouds(60)
    const options = { kernel: 'linear', tol: 1e-8 } as const
    const whole = only(svcFit(x, y, options))
    const out = y.findIndex((_, i) => !whole.support.includes(i))
    const rest = <T>(list: T[]) => list.filter((_, i) => i !== out)
    const without = only(svcFit(rest(x), rest(y), options))
    expect(without.intercept).toBeCloseTo(whole.intercept, 6)
    expect(svcCoefficients(without)[0]).toBeCloseTo(svcCoefficients(whole)[0] as number, 6)
  })

  it('lowers the dual with every pair it moves, inside the box and with yᵀα = 0', () => {
    const { x, y } = clouds(80)
    const states = collect(svcSteps(x, y, { c: 2 }))
    expect(states.length).toBeGreaterThan(20)
    states.forEach((state, k) => {
      if (k > 0) expect(state.objective).toBeLessThan(states[k - 1]?.objective as number)
      expect(Math.max(...state.alpha)).toBeLessThanOrEqual(2)
      expect(Math.min(...state.alpha)).toBeGreaterThanOrEqual(0)
      const balance = state.alpha.reduce((sum, a, i) => sum + (y[i] === 1 ? a : -a), 0)
      expect(balance).toBeCloseTo(0, 9)
    })
  })

  it('shows in a state the decision values that its α give, also while samples are left out', () => {
    const { x, y } = clouds(90, 3)
    const states = collect(svcSteps(x, y, { kernel: 'linear', c: 30, tol: 1e-5 }))
    const shrunk = states.filter(({ active }) => active < 90)
    expect(shrunk.length).toBeGreaterThan(0)
    for (const { alpha, decision, intercept } of [shrunk[0], shrunk.at(-1)].map(
      (s) => s as (typeof states)[0],
    )) {
      const w = [0, 1].map((j) =>
        alpha.reduce((sum, a, i) => sum + (y[i] === 1 ? a : -a) * (x[i]?.[j] as number), 0),
      ) as [number, number]
      x.forEach(([u, v], i) => {
        expect(decision[i]).toBeCloseTo(w[0] * (u as number) + w[1] * (v as number) + intercept, 8)
      })
    }
  })

  it('reaches the same optimum with and without shrinking, and with a cache of few rows', () => {
    const { x, y } = clouds(300, 5)
    const objective = (options: SvcOptions) =>
      only(svcFit(x, y, { gamma: 3, c: 5, tol: 1e-6, ...options })).objective
    const plain = objective({ shrinking: false })
    expect(objective({})).toBeCloseTo(plain, 6)
    expect(objective({ cacheSizeMb: 0.02 })).toBeCloseTo(plain, 6)
  })

  it('separates an exclusive or with the RBF kernel and not with the linear one', () => {
    const [x, y] = [
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      [0, 1, 1, 0],
    ]
    expect(Array.from(svcPredict(svcFit(x, y, { gamma: 1, c: 10 }), x))).toEqual(y)
    const linear = svcPredict(svcFit(x, y, { kernel: 'linear', c: 10 }), x)
    expect(Array.from(linear)).not.toEqual(y)
  })

  it('lets pairs of classes vote and says which machine is which', () => {
    const { x, y } = dataset('iris')
    const model = svcFit(x, y)
    expect(model.pairs.map(({ classes }) => classes)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
    const wrong = svcPredict(model, x).filter((label, i) => label !== y[i])
    expect(wrong.length).toBeLessThan(8)
  })

  it('gives the rarer class more weight when balanced', () => {
    const x = Array.from({ length: 40 }, (_, i) => [i / 40])
    const y = x.map((_, i) => (i >= 30 && i % 2 === 0 ? 1 : 0))
    const recalled = (classWeight: 'balanced' | null) =>
      svcPredict(svcFit(x, y, { kernel: 'linear', classWeight }), x).reduce((a, b) => a + b, 0)
    expect(recalled(null)).toBe(0)
    expect(recalled('balanced')).toBeGreaterThan(4)
  })

  it('stops at maxIter and says so', () => {
    const { x, y } = clouds(100)
    const pair = only(drain(svcSteps(x, y, { maxIter: 7 })))
    expect(pair.iterations).toBe(7)
    expect(pair.converged).toBe(false)
    expect(only(svcFit(x, y)).converged).toBe(true)
  })

  it('ends on duplicate points of two classes and on constant features', () => {
    const pair = only(
      svcFit(
        [
          [1, 7],
          [1, 7],
          [2, 7],
          [2, 7],
        ],
        [0, 1, 0, 1],
      ),
    )
    expect(pair.converged).toBe(true)
    const flat = only(svcFit([[3], [3]], [0, 1]))
    expect(Number.isFinite(flat.intercept)).toBe(true)
  })
})

describe('Rows of the kernel', () => {
  it('drop the row not asked for longest when they are too many', () => {
    const points = { data: Float64Array.from({ length: 10 }, (_, i) => i), rows: 10, columns: 1 }
    const rows = new KernelRows({ kind: 'rbf', gamma: 0.5 }, points, 2)
    for (const i of [3, 4, 3, 5, 3, 9]) {
      const row = Array.from(rows.row(i))
      expect(row[i]).toBe(1)
      expect(row[0]).toBeCloseTo(Math.exp(-0.5 * i * i), 12)
    }
  })
})
