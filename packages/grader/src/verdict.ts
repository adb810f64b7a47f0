import type { CriterionResult, Span } from '@warmstart/schema'
import {
  CONTRADICTED_P,
  type Features,
  FOUND_FROM,
  PARTIAL_FOUND_FROM,
  UNCLEAR_P,
} from './constants.ts'
import { quote } from './evidence.ts'
import type { SlotSpan } from './match.ts'
import type { PointPattern } from './patterns.ts'
import type { Reading } from './reading.ts'

/** Why a point has its status. */
export type Cause =
  | 'asserted'
  | 'partial'
  | 'absent'
  | 'opposite'
  | 'both'
  | 'misconception'
  | 'denied'
  | 'turned'
  | 'affirmed'
  | 'doubtful'
  | 'list'
  | 'echo'

/** Verdict on one key point, with its cause for the flags and for the author's check. */
export interface PointVerdict {
  readonly result: CriterionResult
  readonly cause: Cause
  readonly features: Features
}

/** First and last token of a place. */
export type Place = Pick<SlotSpan, 'first' | 'last'>

/** Verdict on one key point before it is worded. */
export interface Outcome {
  readonly cause: Cause
  readonly p: number
  readonly at: readonly Place[]
  readonly note?: string
}

/** Notes for the learner. */
export const NOTES = {
  both: 'You say this and its opposite. Decide which one holds and say only that.',
  opposite: 'This says the reverse of the point.',
  misconception: 'This rests on a mistaken belief; see below.',
  doubtful: 'It is not clear whether you affirm or deny this. Say it in one plain sentence.',
  affirmed: 'The point denies this, and you affirm it.',
  reported: 'You report, ask or suppose this. Say whether you hold it yourself.',
  list: 'You name the terms but say nothing about them. Say how they are connected.',
  partial: 'A part of this is there; complete the thought in one sentence.',
} as const

/** Verdict on a place that is denied, turned round, or not claimed. */
export function deniedOutcome(
  state: 'doubtful' | 'reported' | 'denied' | 'turned' | 'affirmed',
  at: SlotSpan,
  by: string,
): Outcome {
  if (state === 'doubtful') return { cause: state, p: UNCLEAR_P, at: [at], note: NOTES.doubtful }
  if (state === 'reported')
    return { cause: 'doubtful', p: UNCLEAR_P, at: [at], note: NOTES.reported }
  if (state === 'turned')
    return {
      cause: 'turned',
      p: CONTRADICTED_P,
      at: [at],
      note: `You say “${by}” where the point has it the other way round.`,
    }
  if (state === 'affirmed')
    return { cause: state, p: CONTRADICTED_P, at: [at], note: NOTES.affirmed }
  const note = `Read as a denial because of “${by}”. Say what does hold.`
  return { cause: state, p: CONTRADICTED_P, at: [at], note }
}

/** The verdict as the learner sees it. */
export function toResult(
  reading: Reading,
  { point }: PointPattern,
  outcome: Outcome,
): CriterionResult {
  const { id, text, weight, slots } = point
  const evidence: Span[] = outcome.at.map(({ first, last }) => quote(reading.text, first, last))
  const note = outcome.note ? { note: outcome.note } : {}
  return {
    id,
    text,
    weight,
    status: statusOf(outcome, slots.length),
    probability: outcome.p,
    evidence,
    ...note,
  }
}

function statusOf({ cause, p }: Outcome, slots: number): CriterionResult['status'] {
  switch (cause) {
    case 'opposite':
    case 'both':
    case 'misconception':
    case 'denied':
    case 'turned':
    case 'affirmed':
      return 'contradicted'
    case 'doubtful':
    case 'list':
      return 'unclear'
    case 'absent':
    case 'echo':
      return 'missing'
    case 'partial':
      return p >= (slots > 2 ? PARTIAL_FOUND_FROM : FOUND_FROM) ? 'met' : 'partly'
    default:
      return p >= FOUND_FROM ? 'met' : 'partly'
  }
}
