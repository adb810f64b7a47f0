import type { ImbalanceView } from './model.ts'
import { newRows, shareOf } from './rows.ts'
import { type Score, scoreAt, scored } from './score.ts'

const DONE = {
  smote: 'SMOTE has made',
  over: 'Repeats of positives:',
  under: 'Negatives dropped:',
  weights: 'Class weights:',
  none: 'Nothing is done:',
} as const

/** What the picture shows now. */
export function describe(view: ImbalanceView): string {
  const { state, params, table, result, extras, asking } = view
  const { positives, negatives, weights, count } = state
  const made =
    params.method === 'smote'
      ? `${count} points`
      : params.method === 'weights'
        ? weights.map((one) => one.toFixed(2)).join(' : ')
        : params.method === 'none'
          ? 'the classes stay as they are'
          : String(count)
  const so = `${DONE[params.method]} ${made}; ${positives} positives stand against ${negatives} negatives in training.`
  if (asking) return so
  const fresh = newRows(params, table)
  const share = Number(shareOf(params, table).toFixed(3))
  const now = scoreAt(fresh.y, scored(fresh, state.line), params.threshold)
  const plain = scoreAt(fresh.y, scored(fresh, result.lines.none), share)
  const rates = ` From p ≥ ${params.threshold} on it finds ${percent(now.recall)} of the new positives, and ${inWords(now)} of its alarms are right (F1 ${now.f1.toFixed(3)}).`
  const instead = ` The model that nothing was done to does ${percent(plain.recall)} and ${inWords(plain)} at a threshold of ${share} (F1 ${plain.f1.toFixed(3)}): to balance is mostly to move the threshold.`
  if (extras === null) return so + rates + instead
  const lie = scoreAt(extras.before.y, extras.before.p, 0.5)
  const honest = scoreAt(extras.within.y, extras.within.p, 0.5)
  return `${so}${rates}${instead} SMOTE before the split claims F1 = ${lie.f1.toFixed(3)}; within each fold it is ${honest.f1.toFixed(3)}.`
}

const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`
const inWords = ({ precision }: Score) => (precision === null ? 'none' : percent(precision))
