import { RandomState, smoteSteps } from '@warmstart/algorithms'
import { defaultsOf } from '../frame/params.ts'
import type { Task } from '../frame/task.ts'
import type { ImbalanceView } from './model.ts'
import { params as schema } from './params.ts'
import { trainingRows } from './rows.ts'

/** A way to come to a score, and whether it can be believed. */
export interface Pipeline {
  readonly steps: string
  readonly honest: boolean
  readonly why: string
}

export const PIPELINES: readonly Pipeline[] = [
  {
    steps: 'SMOTE all rows → 5 folds → fit, score',
    honest: false,
    why: 'held-out rows lie between training rows',
  },
  {
    steps: 'repeat positives → split → fit, score',
    honest: false,
    why: 'copies of a row are on both sides',
  },
  {
    steps: 'split → SMOTE both parts → fit, score',
    honest: false,
    why: 'the test part no longer has the real share',
  },
  {
    steps: 'drop negatives of all rows → 5 folds → fit, score',
    honest: false,
    why: 'precision is that of a balanced world',
  },
  {
    steps: '5 folds → SMOTE the training rows of each → fit, score',
    honest: true,
    why: 'held-out rows are untouched',
  },
  {
    steps: 'split → class weights in training → score as it is',
    honest: true,
    why: 'the test part is untouched',
  },
  {
    steps: 'split → fit → threshold by cross-validation on the training part → score',
    honest: true,
    why: 'the test part chose nothing',
  },
]

/** A made point, counts and three pipelines, by seed. */
export interface Case {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly share: number
  readonly point: readonly [number, number]
  readonly positives: number
  readonly n: number
  readonly pipelines: readonly Pipeline[]
}

/** Draws the case: a point that SMOTE really makes, on rows rounded to two digits. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  const given = { ...defaultsOf(schema), seed: random.randint(0, 9000) }
  const { x, y } = trainingRows(given)
  const rounded = x.map((row) => row.map((value) => Number(value.toFixed(1))))
  const [made] = smoteSteps(rounded, y, { randomState: seed })
  const place = (i = 0) => [rounded[i]?.[0] ?? 0, rounded[i]?.[1] ?? 0] as const
  const pick = <T>(all: readonly T[], count: number): T[] =>
    Array.from(random.choice(all.length, count, { replace: false }), (i) => all[i] as T)
  const honest = pick(
    PIPELINES.filter((one) => one.honest),
    1,
  )
  const wrong = pick(
    PIPELINES.filter((one) => !one.honest),
    2,
  )
  const share = Number((made?.share ?? 0).toFixed(2))
  const [from, to] = [place(made?.base), place(made?.neighbor)]
  return {
    ...{ from, to, share },
    point: [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])],
    positives: 10 * random.randint(2, 20),
    n: 1000 * random.randint(2, 8),
    pipelines: pick([...honest, ...wrong], 3),
  }
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** A made point, weights, the threshold that does the same, and the honest pipeline. */
export function exercise({ params }: Pick<ImbalanceView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf({ from, to, share, point, positives, n, pipelines }: Case): Task {
  const weight = n / (2 * positives)
  const honest = pipelines.findIndex((one) => one.honest)
  return {
    prompt: `SMOTE goes from (${from.join(', ')}) towards (${to.join(', ')}) with λ = ${share}. Elsewhere ${positives} of ${n} rows are positive. And three teams report a score: ${pipelines.map(({ steps }, i) => `${'ABC'[i]}: ${steps}`).join('; ')}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'x1', label: 'x₁ of the point that SMOTE makes' },
        ...{ answer: point[0], tolerance: 0.01, hint: 'within 0.01' },
      },
      {
        ...{
          kind: 'number',
          id: 'weight',
          label: `“Balanced” weight of a positive, ${positives} of ${n}`,
        },
        ...{ answer: weight, tolerance: 0.01 * weight, hint: 'within one per cent' },
      },
      {
        ...{ kind: 'number', id: 'threshold' },
        label: 'Which threshold on calibrated p does what ½ does after balancing?',
        ...{ answer: positives / n, tolerance: 0.001, hint: 'within 0.001' },
      },
      {
        ...{ kind: 'choice', id: 'honest', label: 'Whose score can be believed?' },
        options: pipelines.map(({ steps }, i) => ({
          value: 'ABC'[i] ?? '',
          label: `${'ABC'[i]}: ${steps}`,
        })),
        answer: 'ABC'[honest] ?? '',
      },
    ],
    explain: `Balancing multiplies the odds by (1 − π)/π, so p = π becomes ½. ${pipelines.map(({ why }, i) => `${'ABC'[i]}: ${why}`).join('; ')}.`,
  }
}
