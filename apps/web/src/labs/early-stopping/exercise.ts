import { earlyStopping, RandomState } from '@warmstart/algorithms'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { StopView } from './model.ts'

/** A printed curve and two rules, by seed. */
export interface Curve {
  readonly losses: readonly number[]
  readonly patience: number
  readonly minDelta: number
  readonly claim: (typeof CLAIMS)[number]
}

const CLAIMS = [
  {
    text: 'Early stopping of gradient descent from small weights acts most like',
    ...{ answer: 'l2', why: 'weights had no time to grow' },
  },
  {
    text: 'The validation rows decided when to stop. Their loss at that epoch is, as an estimate for new rows,',
    ...{ answer: 'low', why: 'the best of many noisy values is too good: use a test part' },
  },
  {
    text: 'More patience with weights restored costs',
    ...{ answer: 'time', why: 'the best epoch is kept anyway; what is lost is computing time' },
  },
] as const

/** Draws a curve that falls, rises, and falls once more; both rules stop within it. */
export function curveOf(seed: number): Curve {
  const random = new RandomState(seed + 17_000)
  for (;;) {
    const low = random.randint(5, 9)
    const losses = Array.from({ length: 18 }, (_, i) => {
      const trend = 0.9 - 0.06 * Math.min(i, low) + 0.015 * Math.max(0, i - low)
      return Number((trend + 0.01 * random.randint(-4, 5)).toFixed(2))
    })
    const patience = random.randint(2, 5)
    const minDelta = 0.05
    const one = earlyStopping(losses, { patience })
    const two = earlyStopping(losses, { patience, minDelta })
    const other = one.restoredEpoch !== two.restoredEpoch
    if (one.stopEpoch === null || two.stopEpoch === null || !other) continue
    return {
      losses,
      patience,
      minDelta,
      claim: CLAIMS[random.randint(0, CLAIMS.length)] ?? CLAIMS[0],
    }
  }
}

/** Stop and kept epoch of a curve, the latter with a least progress too, and a claim. */
export function exercise({ params }: Pick<StopView, 'params'>): Task {
  const { losses, patience, minDelta, claim } = curveOf(params.seed)
  const plain = earlyStopping(losses, { patience })
  const strict = earlyStopping(losses, { patience, minDelta })
  return {
    prompt: `Validation loss of epochs 1, 2, …: ${losses.map((loss) => loss.toFixed(2)).join(', ')}. Patience ${patience}, weights of the best epoch come back.`,
    fields: [
      numberField('stop', 'At which epoch does training stop?', plain.stopEpoch ?? 0, 0),
      numberField('kept', 'Which epoch is kept?', plain.restoredEpoch, 0),
      numberField(
        'strict',
        `Which is kept if progress must be more than ${minDelta} below the best?`,
        strict.restoredEpoch,
        0,
      ),
      choiceField('claim', claim.text, claim.answer, [
        ['l2', 'an L2 penalty'],
        ['l1', 'an L1 penalty'],
        ['low', 'too low'],
        ['high', 'too high'],
        ['time', 'computing time'],
      ]),
    ],
    explain: `Best at epoch ${plain.restoredEpoch} (${(losses[plain.restoredEpoch - 1] ?? 0).toFixed(2)}); ${patience} epochs later it stops. Small gains do not count with the least progress: epoch ${strict.restoredEpoch}. ${claim.why[0]?.toUpperCase()}${claim.why.slice(1)}.`,
  }
}
