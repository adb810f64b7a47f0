import { z } from 'zod'
import { HumanScore } from './human-score.ts'
import { Millis } from './ids.ts'
import { MockPlan } from './mock.ts'
import { MAX_ANSWER_CHARS, MAX_CODE_CHARS } from './response.ts'
import { SelfRating } from './self-rating.ts'
import { Verdict } from './verdict.ts'

/** Most words with times that come with one answer: about 40 minutes of speech. */
export const MAX_SPOKEN_WORDS = 6_000

/** A word of a transcript with its times, in milliseconds from any fixed moment. */
export const SpokenWord = z.strictObject({
  text: z.string().min(1).max(80),
  startMs: z.number().nonnegative(),
  endMs: z.number().nonnegative(),
})
export type SpokenWord = z.infer<typeof SpokenWord>

const text = z.string().max(MAX_ANSWER_CHARS)
const source = z.string().max(MAX_CODE_CHARS)
const stage = z.string().min(1).max(40)
/** Point of a rubric, step of an outline or another thing that a line is about. */
const target = z.string().max(80).nullable()

/** What a run on the shown cases gave. */
export const RanSummary = Verdict.pick({ status: true, passed: true, total: true })
export type RanSummary = z.infer<typeof RanSummary>

/** What a candidate does. `stage` is the one that was open when it was done. */
export const MockAction = z.discriminatedUnion('type', [
  /** Begins the interview, or goes on after a break. */
  z.strictObject({ type: z.literal('started') }),
  /** What stands in the answer box now; kept as the change to the draft before. */
  z.strictObject({ type: z.literal('drafted'), stage, text: source }),
  /** A question to the interviewer. */
  z.strictObject({ type: z.literal('asked'), stage, text: text.min(1) }),
  /** An answer, typed or spoken. */
  z.strictObject({
    type: z.literal('answered'),
    stage,
    text,
    spoken: z.boolean().default(false),
    words: z.array(SpokenWord).max(MAX_SPOKEN_WORDS).default([]),
  }),
  /** Code, run on the shown cases. */
  z.strictObject({ type: z.literal('ran'), stage, source }),
  /** Code, handed in. */
  z.strictObject({ type: z.literal('submitted'), stage, source }),
  /** Says to go on with what comes next. */
  z.strictObject({ type: z.literal('moved-on'), stage }),
  /** Asks the coach for help. */
  z.strictObject({ type: z.literal('stuck'), stage }),
  /** Takes a moment to think: the interviewer waits without offering help. */
  z.strictObject({ type: z.literal('thinking'), stage }),
  /** Shows or hides the coach. */
  z.strictObject({ type: z.literal('coach-set'), shown: z.boolean() }),
  /** Stops the clock; `started` lets it run again. */
  z.strictObject({ type: z.literal('paused') }),
  /** Says that the room is open. Kept where nothing else was for half a minute. */
  z.strictObject({ type: z.literal('ticked') }),
  /** How an answer went, before the report is seen; `stage` null rates all that are not rated. */
  z.strictObject({ type: z.literal('rated'), stage: stage.nullable(), rating: SelfRating }),
  /** What a human interviewer wrote on the sheet, at any time; the newest of a place counts. */
  HumanScore.extend({ type: z.literal('scored') }),
  /** Ends the interview before its time. */
  z.strictObject({ type: z.literal('ended') }),
  /** Closes the mock after the ratings: attempts are made, the report opens. */
  z.strictObject({ type: z.literal('completed') }),
])
export type MockAction = z.infer<typeof MockAction>

/** Why the interviewer says a line. */
export const SPEECH_ACTS = [
  'greeting',
  'question',
  'restated',
  'clarified',
  'no-fact',
  'declined',
  'redirected',
  'acknowledged',
  'probe',
  'deeper',
  'find-out',
  'nudge',
  'interrupted',
  'agreed',
  'verdict',
  'time-left',
  'moved-on',
  'break',
  'closing',
] as const
export type SpeechAct = (typeof SPEECH_ACTS)[number]

/** Why a stage ended. */
export const STAGE_ENDS = ['answered', 'time', 'moved-on', 'ended'] as const
export type StageEnd = (typeof STAGE_ENDS)[number]

const base = {
  /** Position in the log, from 1 without gaps. */
  seq: z.int().positive(),
  at: Millis,
}
/** Of a candidate's event: made by the client, so that a retry changes nothing. */
const own = { ...base, key: z.string().min(1).max(64) }

/** One event of the log, append-only. */
export const MockEvent = z.discriminatedUnion('type', [
  z.strictObject({ ...own, type: z.literal('started') }),
  /** The draft is the first `keep` UTF-16 units of the one before, then `text`. */
  z.strictObject({
    ...own,
    type: z.literal('drafted'),
    stage,
    keep: z.int().nonnegative(),
    text: source,
  }),
  z.strictObject({ ...own, type: z.literal('asked'), stage, text }),
  z.strictObject({
    ...own,
    type: z.literal('answered'),
    stage,
    text,
    spoken: z.boolean(),
    words: z.array(SpokenWord).max(MAX_SPOKEN_WORDS),
  }),
  z.strictObject({ ...own, type: z.literal('ran'), stage, source, ran: RanSummary }),
  z.strictObject({ ...own, type: z.literal('submitted'), stage, source, verdict: Verdict }),
  z.strictObject({ ...own, type: z.literal('moved-on'), stage }),
  z.strictObject({ ...own, type: z.literal('stuck'), stage }),
  z.strictObject({ ...own, type: z.literal('thinking'), stage }),
  z.strictObject({ ...own, type: z.literal('coach-set'), shown: z.boolean() }),
  z.strictObject({ ...own, type: z.literal('paused') }),
  z.strictObject({ ...own, type: z.literal('ticked') }),
  z.strictObject({
    ...own,
    type: z.literal('rated'),
    stage: stage.nullable(),
    rating: SelfRating,
  }),
  HumanScore.extend({ ...own, type: z.literal('scored') }),
  z.strictObject({ ...own, type: z.literal('ended') }),
  z.strictObject({ ...own, type: z.literal('completed') }),
  z.strictObject({ ...base, type: z.literal('opened'), stage }),
  /** A line of the interviewer. */
  z.strictObject({
    ...base,
    type: z.literal('said'),
    stage: stage.nullable(),
    act: z.enum(SPEECH_ACTS),
    text: z.string().min(1).max(8_000),
    target,
  }),
  z.strictObject({ ...base, type: z.literal('closed'), stage, why: z.enum(STAGE_ENDS) }),
  /** The interview is over; ratings may follow. */
  z.strictObject({ ...base, type: z.literal('finished') }),
  /** What the coach showed: a cue while answering, or a hint that was asked for. */
  z.strictObject({
    ...base,
    type: z.literal('coached'),
    stage,
    what: z.enum(['cue', 'calm', 'hint']),
    text: z.string().min(1).max(2_000),
    target,
  }),
])
export type MockEvent = z.infer<typeof MockEvent>

/** A whole mock: its plan and everything that happened, as it is exported. */
export const MockLog = z.strictObject({ plan: MockPlan, events: z.array(MockEvent) })
export type MockLog = z.infer<typeof MockLog>
