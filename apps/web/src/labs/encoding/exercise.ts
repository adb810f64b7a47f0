import { RandomState, targetEncoderFit } from '@warmstart/algorithms'
import type { Task } from '../frame/task.ts'
import type { EncodingView } from './model.ts'

/** Steps of a pipeline, and whether the target of a held-out row gets into it. */
interface Pipeline {
  readonly steps: string
  readonly leaks: boolean
}

const PIPELINES: readonly Pipeline[] = [
  { steps: 'target-encode all rows → 5 folds → fit, score', leaks: true },
  { steps: 'mean price of each city over all rows → split → fit, score', leaks: true },
  { steps: 'split → target-encode each part by its own targets → fit, score', leaks: true },
  { steps: 'split → target-encode by training rows, in folds → score', leaks: false },
  { steps: 'one-hot encode → split → fit, score', leaks: false },
  { steps: '5 folds → standardise by the training rows of each → fit, score', leaks: false },
  { steps: 'split → ordinal numbers in order of the alphabet → fit, score', leaks: false },
]

/** Models by whether another unit of one column changes what they say. */
const MINDS = [
  'k nearest neighbours',
  'an SVM with an RBF kernel',
  'ridge regression',
  'k-means',
  'PCA',
]
const IGNORES = [
  'a decision tree',
  'a random forest',
  'gradient boosted trees',
  'plain least squares',
]

/** An id by its counts, pipelines and models, by seed. */
export interface Case {
  readonly count: number
  readonly positives: number
  readonly n: number
  readonly all: number
  readonly m: number
  readonly pipelines: readonly Pipeline[]
  readonly models: readonly string[]
}

/** Draws the case: a rare id, one leaking pipeline of three, one model of three that minds units. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  const pick = <T>(from: readonly T[], count: number): T[] =>
    Array.from(random.choice(from.length, count, { replace: false }), (i) => from[i] as T)
  const count = random.randint(3, 9)
  const positives = random.randint(1, count)
  const n = 20 * random.randint(3, 8)
  return {
    ...{ count, positives, n },
    all: Math.round((n * random.randint(3, 8)) / 10),
    m: random.randint(2, 11),
    pipelines: pick(
      [
        ...pick(
          PIPELINES.filter(({ leaks }) => leaks),
          1,
        ),
        ...pick(
          PIPELINES.filter(({ leaks }) => !leaks),
          2,
        ),
      ],
      3,
    ),
    models: pick([...pick(MINDS, 1), ...pick(IGNORES, 2)], 3),
  }
}

/** The encoder of the counts: what the id becomes with and without one of its positive rows. */
function encodedOf({ count, positives, n, all, m }: Case) {
  const own = Array.from({ length: count }, (_, i) => ['id', i < positives ? 1 : 0] as const)
  const rest = Array.from(
    { length: n - count },
    (_, i) => ['other', i < all - positives ? 1 : 0] as const,
  )
  const numberOf = (rows: readonly (readonly [string, number])[]) => {
    const encoder = targetEncoderFit(
      rows.map(([id]) => [id]),
      rows.map(([, y]) => y),
      { smooth: m },
    )
    const at = encoder.categories[0]?.indexOf('id') ?? -1
    return encoder.encodings[0]?.[at] ?? 0
  }
  return { whole: numberOf([...own, ...rest]), without: numberOf([...own.slice(1), ...rest]) }
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** A smoothed mean, the same without the row itself, a leak, and a model that minds units. */
export function exercise({ params }: Pick<EncodingView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf(given: Case): Task {
  const { count, positives, n, all, m, pipelines, models } = given
  const { whole, without } = encodedOf(given)
  const leak = pipelines.findIndex(({ leaks }) => leaks)
  return {
    prompt: `An id has ${count} rows, ${positives} of them positive; of all ${n} rows ${all} are positive. It is target-encoded with m = ${m}. Three pipelines: ${pipelines.map(({ steps }, i) => `${'ABC'[i]}: ${steps}`).join('; ')}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'whole', label: 'The number that the id becomes' },
        ...{ answer: whole, tolerance: 0.005, hint: '(Σy + m·ȳ) / (count + m), within 0.005' },
      },
      {
        ...{
          kind: 'number',
          id: 'without',
          label: 'The same learned without one of its positive rows',
        },
        ...{ answer: without, tolerance: 0.005, hint: 'that row leaves ȳ too; within 0.005' },
      },
      {
        ...{ kind: 'choice', id: 'leak', label: 'Which pipeline leaks the target?' },
        options: pipelines.map(({ steps }, i) => ({
          value: 'ABC'[i] ?? '',
          label: `${'ABC'[i]}: ${steps}`,
        })),
        answer: 'ABC'[leak] ?? '',
      },
      {
        ...{ kind: 'choice', id: 'minds' },
        label: 'One column is multiplied by 1000. Whose answers change?',
        options: models.map((label) => ({ value: label, label })),
        answer: models.find((name) => MINDS.includes(name)) ?? '',
      },
    ],
    explain: `With its own target the row is encoded as ${whole.toFixed(3)}, without it as ${without.toFixed(3)}: the difference is the leak. Thresholds and unpenalised least squares follow a change of units; distances, kernels, penalties and variances do not.`,
  }
}
