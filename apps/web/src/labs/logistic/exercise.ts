import { logisticRegressionFit, RandomState } from '@warmstart/algorithms'
import { defaultsOf } from '../frame/params.ts'
import type { Task } from '../frame/task.ts'
import { signed } from './describe.ts'
import { type LogisticView, logOdds, sigmoid } from './model.ts'
import { params as schema } from './params.ts'
import { pointsOf } from './points.ts'

/** A fit to be read, and three small samples of which one can be separated. */
export interface Case {
  readonly w: readonly [number, number]
  readonly b: number
  readonly at: readonly [number, number]
  /** Eight labels each of x = 1 … 8. */
  readonly samples: readonly (readonly number[])[]
  /** Number of the sample whose weights grow without end. */
  readonly endless: number
}

/** Length that the weights of eight overlapping points never come near. */
const ENDLESS = 8

/** Draws the case of a seed: other clouds, fitted, with weights of two digits. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  const params = {
    ...defaultsOf(schema),
    ...{ seed: random.randint(0, 9000), gap: 1 + random.randint(0, 5) / 2, n: 60 },
  }
  const { x, y } = pointsOf({ params, table: null })
  const { coef, intercept } = logisticRegressionFit(x, y, { solver: 'newton' })
  const rounded = (value = 0) => Number(value.toFixed(2))
  const samples: number[][] = []
  while (samples.length < 3) {
    const labels = samples.length === 0 ? separated(random) : mixed(random)
    if (labels) samples.push(labels)
  }
  const order = Array.from(random.permutation(3))
  return {
    w: [rounded(coef.data[0]), rounded(coef.data[1])],
    b: rounded(intercept[0]),
    at: [random.randint(-4, 5) / 2, random.randint(-4, 5) / 2],
    samples: order.map((i) => samples[i] as number[]),
    endless: order.indexOf(0),
  }
}

const X = Array.from({ length: 8 }, (_, i) => [i + 1])

function separated(random: RandomState): number[] | null {
  const [cut, upper] = [random.randint(2, 7), random.randint(0, 2)]
  const labels = X.map((_, i) => (i >= cut ? upper : 1 - upper))
  return sizeOf(labels) > ENDLESS ? labels : null
}

function mixed(random: RandomState): number[] | null {
  const labels = X.map((_, i) => (random.random() < (i + 1) / 9 ? 1 : 0))
  return new Set(labels).size === 2 && sizeOf(labels) < ENDLESS ? labels : null
}

/** |w| of a fit without a penalty after at most 25 iterations. */
function sizeOf(labels: readonly number[]): number {
  const options = { penalty: 'none', solver: 'newton', maxIter: 25 } as const
  return Math.abs(logisticRegressionFit(X, labels, options).coef.data[0] ?? 0)
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** What weights say, and which sample needs a penalty. */
export function exercise({ params }: Pick<LogisticView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf({ w, b, at, samples, endless }: Case): Task {
  const z = logOdds({ w, b }, at)
  const factor = Math.exp(w[0])
  const edge = -(b + w[1] * at[1]) / w[0]
  return {
    prompt: `A fit says log-odds = ${w[0]} · x₁ ${signed(w[1])} · x₂ ${signed(b)}. Take the point (${at.join(', ')}). Then three samples without a penalty, labels of x = 1 … 8: ${samples.map((labels, i) => `${'ABC'[i]} ${labels.join('')}`).join(', ')}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'factor', label: 'One more unit of x₁ multiplies the odds by' },
        ...{ answer: factor, tolerance: 0.01 * Math.max(1, factor), hint: 'within one per cent' },
      },
      {
        ...{ kind: 'number', id: 'p', label: 'Probability of class 1 at the point' },
        ...{ answer: sigmoid(z), tolerance: 0.005, hint: 'within 0.005' },
      },
      {
        ...{ kind: 'number', id: 'edge', label: 'With its x₂, at which x₁ is p = ½?' },
        ...{ answer: edge, tolerance: 0.02, hint: 'the boundary; within 0.02' },
      },
      {
        ...{
          kind: 'choice',
          id: 'endless',
          label: 'In which sample does the weight grow without end?',
        },
        options: samples.map((labels, i) => ({
          ...{ value: 'ABC'[i] ?? '', label: `${'ABC'[i]}: ${labels.join('')}` },
        })),
        answer: 'ABC'[endless] ?? '',
      },
    ],
    explain: `e^${w[0]} = ${factor.toFixed(3)}; z = ${z.toFixed(3)}; p = ½ where z = 0. In ${'ABC'[endless]} one cut separates the labels, so a steeper curve is always likelier.`,
  }
}
