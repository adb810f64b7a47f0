import {
  collect,
  optimiseSteps,
  quadraticBowl,
  quadraticRates,
  RandomState,
} from '@warmstart/algorithms'
import type { Task } from '../frame/task.ts'
import type { DescentView } from './model.ts'

/** A bowl with two curvatures, a start and a rate, by seed. */
export function bowlProblem(seed: number) {
  const random = new RandomState(seed + 3000)
  const one = <T>(list: readonly T[]) => list[random.randint(0, list.length)] as T
  const flat = one([0.5, 1, 2])
  const steep = flat * one([3, 4, 5, 8, 9])
  return {
    flat,
    steep,
    start: [one([2, 3, 4]), one([-2, -1, 1, 2])] as const,
    rate: one([0.02, 0.04, 0.05]),
  }
}

/** What limits the rate, what is best, and one step. */
export function exercise({ params }: Pick<DescentView, 'params'>): Task {
  const { flat, steep, start, rate } = bowlProblem(params.seed)
  const rates = quadraticRates([flat, steep])
  const bowl = quadraticBowl([flat, steep])
  const [, after] = collect(optimiseSteps(bowl, [...start], { learningRate: rate, maxSteps: 1 }))
  const fields = [
    ['largest-rate', 'Below which learning rate does plain descent converge?', rates.largestStable],
    ['best-rate', 'Which learning rate shrinks the error fastest?', rates.best],
    ['best-factor', 'By which factor does the error shrink there, each step?', rates.rate],
    [
      'one-step',
      `Start at (${start.join(', ')}), η = ${rate}. What is θ₂ after one step?`,
      after?.theta[1] ?? 0,
    ],
  ] as const
  return {
    prompt: `The loss is ½·(${flat}·θ₁² + ${steep}·θ₂²): the curvatures are ${flat} and ${steep}.`,
    fields: fields.map(([id, label, answer]) => ({
      ...{ kind: 'number', id, label, answer },
      ...{ tolerance: 0.005, hint: 'a fraction is fine' },
    })),
    explain: `The steep direction sets the limit, 2/${steep}. At 2/(${flat} + ${steep}) both directions shrink alike, by (κ − 1)/(κ + 1) with κ = ${steep / flat}.`,
  }
}
