import { expectedCalibrationError, RandomState } from '@warmstart/algorithms'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { CalibrationView } from './model.ts'

/** Three bins, a probability to be moved to another share of positives, and a claim, by seed. */
export interface Diagram {
  readonly bins: readonly {
    readonly count: number
    readonly said: number
    readonly hits: number
  }[]
  readonly raw: number
  readonly trained: number
  readonly used: number
  readonly claim: (typeof CLAIMS)[number]
}

const CLAIMS = [
  {
    text: 'Platt scaling with a rising sigmoid changes',
    ...{ answer: 'loss', why: 'the order stays, so AUC stays; log loss and Brier score change' },
  },
  {
    text: 'Two models have the same AUC. One is too sure. At a threshold from the costs they differ in',
    ...{ answer: 'cost', why: 'the same order, cut at another place' },
  },
  {
    text: 'A calibrated model that says 0.3 for every row has a perfect',
    ...{ answer: 'ece', why: 'it is calibrated and useless: calibration alone is not enough' },
  },
] as const

/** Draws the diagram. */
export function diagramOf(seed: number): Diagram {
  const random = new RandomState(seed + 14_000)
  const one = <T>(list: readonly T[]) => list[random.randint(0, list.length)] as T
  const bins = [0.15, 0.45, 0.85].map((said) => {
    const count = 10 * random.randint(2, 9)
    const rate = Math.min(0.95, Math.max(0.05, said + 0.05 * random.randint(-4, 5)))
    return { count, said, hits: Math.round(rate * count) }
  })
  return {
    ...{ bins, raw: one([0.5, 0.6, 0.7, 0.8, 0.9]), trained: 0.5 },
    ...{ used: one([0.01, 0.02, 0.05, 0.1, 0.2]), claim: one(CLAIMS) },
  }
}

/** The engine's error of the three bins. */
export function errorOf({ bins }: Pick<Diagram, 'bins'>): number {
  const rows = bins.flatMap(({ count, said, hits }) =>
    Array.from({ length: count }, (_, i) => ({ said, hit: i < hits ? 1 : 0 })),
  )
  return expectedCalibrationError(
    rows.map(({ hit }) => hit),
    rows.map(({ said }) => said),
    { nBins: 3 },
  )
}

/** The error of three bins, a probability at another prevalence, and what sees calibration. */
export function exercise({ params }: Pick<CalibrationView, 'params'>): Task {
  const drawn = diagramOf(params.seed)
  const { bins, raw, trained, used, claim } = drawn
  const odds = (raw / (1 - raw)) * (used / (1 - used)) * ((1 - trained) / trained)
  const listed = bins.map(({ count, said, hits }) => `${count} rows said ${said}, ${hits} positive`)
  const [worst] = [...bins].sort((a, b) => gapOf(b) - gapOf(a))
  return {
    prompt: `Three bins: ${listed.join('; ')}.`,
    fields: [
      numberField('error', 'Expected calibration error', errorOf(drawn), 0.003),
      numberField(
        'gap',
        'Largest gap of a bin',
        gapOf(worst ?? bins[0] ?? { count: 1, said: 0, hits: 0 }),
        0.005,
      ),
      numberField(
        'moved',
        `A model trained with as many positives as negatives says ${raw}. Where it is used ${100 * used} % are positive. What should it say?`,
        odds / (1 + odds),
        0.005,
      ),
      choiceField('claim', claim.text, claim.answer, [
        ['auc', 'ROC AUC'],
        ['loss', 'log loss'],
        ['cost', 'what the mistakes cost'],
        ['ece', 'expected calibration error'],
      ]),
    ],
    explain: `Each bin adds its share of the rows times |said − happened|. Another share of positives multiplies the odds by π/(1 − π) over that of training: ${raw} becomes ${(odds / (1 + odds)).toFixed(3)}. ${claim.why[0]?.toUpperCase()}${claim.why.slice(1)}.`,
  }
}

const gapOf = ({ count, said, hits }: Diagram['bins'][number]) => Math.abs(hits / count - said)
