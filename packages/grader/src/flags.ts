import type { AssessmentFlag } from '@warmstart/schema'
import type { Guards } from './guards.ts'
import { isWide } from './score.ts'
import type { PointVerdict } from './verdict.ts'

const MESSAGES: Readonly<Record<AssessmentFlag['code'], string>> = {
  empty: 'There is no answer yet. Even one sentence that you are sure of is a start.',
  'too-short': 'This is too short to show what you know. Say it in two or three sentences.',
  'list-of-terms':
    'This reads like a list of terms. An interviewer wants to hear how they are connected: make sentences of them.',
  'echo-of-question': 'This mostly repeats the question. Words of the question earn nothing.',
  'contradicts-itself':
    'You say one thing and its opposite. What you say in both ways is not counted.',
  'off-topic': 'Almost nothing here belongs to the question. Read it once more.',
  copied:
    'Most of this is copied from the answer that you were shown. The grade tells what that text holds, not what you know. Close it and say it in your own words.',
  'other-language':
    'This could not be read as English text, so it was not judged. These rules read English only: write in English.',
  'wide-interval':
    'These rules are not sure about parts of this answer. Check the quoted sentences against the points yourself.',
}

/** Flag with the message for the learner. */
export const flag = (code: AssessmentFlag['code']): AssessmentFlag => ({
  code,
  message: MESSAGES[code],
})

/** Flag of an answer that cannot be judged because it is not English text. */
export const unreadable = (language?: string): AssessmentFlag => ({
  code: 'other-language',
  message:
    language === undefined
      ? MESSAGES['other-language']
      : `This looks like ${language}, so it was not judged. These rules read English only: write in English.`,
})

/** Flags of an answer, in a fixed order. */
export function flagsOf(
  guards: Guards,
  verdicts: readonly PointVerdict[],
  interval: readonly [number, number],
): AssessmentFlag[] {
  const met = verdicts.some(({ result }) => result.status === 'met')
  const flags: [AssessmentFlag['code'], boolean][] = [
    ['too-short', guards.short && !met],
    ['list-of-terms', guards.list],
    ['echo-of-question', guards.echo],
    ['contradicts-itself', verdicts.some(({ cause }) => cause === 'both')],
    ['copied', guards.shown],
    ['off-topic', guards.offTopic && !met && !guards.echo],
    ['wide-interval', isWide(interval)],
  ]
  return flags.filter(([, raised]) => raised).map(([code]) => flag(code))
}
