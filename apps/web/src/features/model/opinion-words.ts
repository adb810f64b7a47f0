import type { OpinionView } from '@warmstart/contract'
import { count, percentRange } from '../../shared/amounts.ts'

type Agreement = OpinionView['comparison']['points'][number]['agreement']

const WORDS: Readonly<Record<Agreement, string>> = {
  agree: '= the same',
  near: '≈ nearly the same',
  differ: '≠ they differ',
  open: '? open',
  'one-sided': '· only one of them knows this point',
}

/** Shape and words of an agreement. */
export const agreementWords = (agreement: Agreement): string => WORDS[agreement]

/** What the comparison says, in two sentences. The score is never moved. */
export function summaryOf({ opinion, comparison }: OpinionView): string {
  const { counts, points, interval } = comparison
  if (opinion.assessment.outcome === 'cannot-judge')
    return 'So it says nothing about the rules’ result, which stands.'
  const differ = counts.differ === 0 ? 'and differ on none' : `and differ on ${counts.differ}`
  return (
    `Rules and model agree on ${counts.agree} of ${count(points.length, 'point')} ${differ}. ` +
    `The score and your plan stay those of the rules; with both opinions the score lies within ${percentRange(interval)}.`
  )
}

/** Who saw a misconception. */
export function inTwo(rules: boolean, model: boolean): string {
  if (rules && model) return 'Rules and model see a misconception'
  return rules
    ? 'Only the rules see a misconception'
    : 'Only the model sees a misconception; check it yourself'
}

/** "0.4 s", "12 s". */
export function secondsInWords(ms: number): string {
  const seconds = ms / 1000
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)}\u00a0s`
}
