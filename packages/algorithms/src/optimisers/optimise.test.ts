import { describe, expect, it } from 'vitest'
import { collect } from '../steps.ts'
import { dataset } from '../testing/files.ts'
import { gap, torch } from '../testing/torch.ts'
import { logisticObjective, quadraticBowl, quadraticRates, rosenbrock } from './objectives.ts'
import { optimise, optimiseSteps } from './optimise.ts'
import type { OptimiserOptions } from './rules.ts'

const RULES: Record<string, [OptimiserOptions, number]> = {
  sgd: [{ kind: 'sgd' }, 1e-3],
  momentum: [{ kind: 'momentum' }, 1e-3],
  nesterov: [{ kind: 'nesterov' }, 1e-3],
  adagrad: [{ kind: 'adagrad' }, 0.1],
  rmsprop: [{ kind: 'rmsprop', decay: 0.99 }, 0.01],
  adam: [{ kind: 'adam' }, 0.05],
  adamw: [{ kind: 'adamw', weightDecay: 0.1 }, 0.05],
}

describe('The update rules', () => {
  it.each(Object.entries(torch.optimisers))(
    'take the steps of PyTorch in Rosenbrock’s valley: %s',
    (name, path) => {
      const [optimiser, learningRate] = RULES[name] as [OptimiserOptions, number]
      const states = collect(
        optimiseSteps(rosenbrock(), [-1.2, 1], { optimiser, learningRate, maxSteps: 30 }),
      )
      expect(states.length).toBe(31)
      expect(
        gap(
          states.flatMap((state) => state.theta),
          path.flat(),
        ),
      ).toBeLessThan(1e-12)
    },
  )

  it('differ in Adam by where ε stands', () => {
    const adam = (epsilonAt: 'outside' | 'hat') =>
      optimise(quadraticBowl([1]), [1], {
        optimiser: { kind: 'adam', epsilon: 0.1, epsilonAt },
        learningRate: 0.1,
        maxSteps: 1,
      }).theta[0] as number
    // m̂ = g = 1, v̂ = 1: 1 − 0.1/(1 + 0.1); and m = 0.1, v = 0.001: 0.1·√0.001/0.1·0.1/(√0.001 + 0.1)
    expect(adam('outside')).toBeCloseTo(1 - 0.1 / 1.1, 14)
    const root = Math.sqrt(0.001)
    expect(adam('hat')).toBeCloseTo(1 - (0.1 * root) / (root + 0.1), 14)
  })
})

describe('Descent on a bowl with curvatures 1 and 10', () => {
  const bowl = quadraticBowl([1, 10])
  const rates = quadraticRates([1, 10])
  const run = (
    learningRate: number,
    maxSteps: number,
    optimiser: OptimiserOptions = { kind: 'sgd' },
  ) => collect(optimiseSteps(bowl, [1, 1], { learningRate, maxSteps, optimiser, tolerance: 0 }))
  const distance = (theta: readonly number[]) => Math.hypot(...theta)

  it('has the limits of the closed form', () => {
    expect(rates.largestStable).toBeCloseTo(0.2, 14)
    expect(rates.best).toBeCloseTo(2 / 11, 14)
    expect(rates.rate).toBeCloseTo(9 / 11, 14)
    expect(rates.heavyBall.rate).toBeCloseTo(0.5195, 4)
  })

  it('neither falls nor rises along the steep axis at the largest stable rate', () => {
    const steep = (eta: number) => Math.abs(run(eta, 101).at(-1)?.theta[1] as number)
    expect(steep(0.2)).toBeCloseTo(1, 10)
    expect(steep(0.199)).toBeLessThan(0.5)
    expect(steep(0.201)).toBeGreaterThan(2)
  })

  it('shrinks the error by 9/11 a step at the best rate', () => {
    const states = run(rates.best, 60)
    const [before, after] = states.slice(-2).map((state) => distance(state.theta))
    expect((after as number) / (before as number)).toBeCloseTo(9 / 11, 12)
  })

  it('shrinks it by 0.52 a step in the long run with the heavy ball', () => {
    const { learningRate, momentum, rate } = rates.heavyBall
    const states = run(learningRate, 70, { kind: 'momentum', momentum })
    const [early, late] = [states[20], states[70]].map((state) => distance(state?.theta ?? []))
    const measured = ((late as number) / (early as number)) ** (1 / 50)
    expect(Math.abs(measured - rate)).toBeLessThan(0.02) // a factor of t stands before the rateᵗ
  })

  it('ends with phase diverged at the last finite state', () => {
    const end = run(1e6, 10_000).at(-1)
    expect(end?.phase).toBe('diverged')
    expect(end?.theta.every(Number.isFinite)).toBe(true)
  })

  it('turns the bowl without changing how fast it goes', () => {
    const options = { learningRate: 0.1, maxSteps: 20 }
    const angle = 0.7
    const start = [Math.cos(angle) - Math.sin(angle), Math.sin(angle) + Math.cos(angle)]
    const turned = optimise(quadraticBowl([1, 10], angle), start, options)
    expect(turned.loss).toBeCloseTo(optimise(bowl, [1, 1], options).loss, 14)
  })
})

describe('The objectives', () => {
  const cancer = dataset('breast-cancer')
  const x = Array.from({ length: 40 }, (_, i) => [
    (cancer.x.data[i * 30] as number) / 20,
    (cancer.x.data[i * 30 + 1] as number) / 20,
  ])
  const y = Array.from(cancer.y.slice(0, 40))

  it.each([
    ['a turned bowl', quadraticBowl([1, 4, 9], 0.4), [1, -2, 0.5]],
    ['Rosenbrock', rosenbrock(1, 5), [-0.4, 0.8]],
    ['logistic regression', logisticObjective(x, y, 0.1), [0.3, -0.2, 0.1]],
  ])('have the gradient of their value: %s', (_, objective, at) => {
    const theta = Float64Array.from(at)
    const gradient = objective.gradient(theta)
    gradient.forEach((g, i) => {
      const moved = (by: number) => objective.value(theta.map((v, j) => (j === i ? v + by : v)))
      expect(g).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 7)
    })
  })

  it('refuse three classes and curvatures that are not positive', () => {
    expect(() =>
      logisticObjective(
        x,
        y.map((_, i) => i % 3),
      ),
    ).toThrow('`y`:')
    expect(() => quadraticBowl([1, 0])).toThrow('`eigenvalues[1]`:')
    expect(() => quadraticRates([-1])).toThrow('`eigenvalues[0]`:')
  })
})

describe('Noise on the gradient', () => {
  it('leaves a floor that falls with the learning rate', () => {
    const floor = (learningRate: number) => {
      const states = collect(
        optimiseSteps(quadraticBowl([1]), [0], { learningRate, noise: 1, maxSteps: 4000 }),
      )
      return states.slice(400).reduce((sum, state) => sum + state.loss, 0) / (states.length - 400)
    }
    // Stationary variance η/(2 − η) of θ, loss half of it.
    expect(floor(0.4)).toBeCloseTo(0.125, 1)
    expect(floor(0.04) / floor(0.4)).toBeLessThan(0.2)
  })
})
