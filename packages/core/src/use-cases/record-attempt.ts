import { assessSimilarity, type GradeRequest, gradeAnswer } from '@warmstart/grader'
import {
  type Assessment,
  type Attempt,
  type AttemptId,
  type Card,
  type CompiledItem,
  type CompiledProblem,
  type ItemId,
  isLabId,
  type Millis,
  type OwnQuestion,
  type Response,
  WarmstartError,
} from '@warmstart/schema'
import { cardAfter, rebuildCards } from '../cards/card.ts'
import type { Judge } from '../judge-port.ts'
import { labAssessment, labOfItem, labVersion } from '../labs/lab-item.ts'
import { ownVersion } from '../own-questions/own-item.ts'
import type { Memory } from '../ports.ts'
import { assessmentOf } from '../problems/assessment-of.ts'
import { askedAbout } from './asked-about.ts'
import { type AttemptView, attemptView } from './attempt-view.ts'
import { countedAttempts } from './cards-of-memory.ts'
import type { Context } from './context.ts'

/** What a learner hands in. The client makes the id, so that it may send the same again. */
export type AttemptInput = Pick<
  Attempt,
  'id' | 'itemId' | 'response' | 'selfRating' | 'startedAt' | 'activeMs' | 'context' | 'hints'
>

/** A grader of written answers. */
export type Grader = (request: GradeRequest) => Assessment

/** What assesses a response: words are graded, code is judged. */
export interface Assessors {
  /** Default: the rules of `@warmstart/grader`. */
  readonly grade?: Grader
  /** Left out where there is none: code is then refused. */
  readonly judge?: Pick<Judge, 'run'>
}

/** A client's clock may be ahead of ours by this much: five minutes. */
const CLOCK_SKEW_MS = 5 * 60_000

/**
 * Grades an answer or judges code and keeps it, its card and the end of its draft in one transaction. Handing in
 * the same again gives the stored attempt and changes nothing.
 *
 * `activeMs` is capped at the time since `startedAt`. The attempt is marked as made after seeing
 * the answer where the draft says so.
 *
 * @throws {WarmstartError} `not-found` where there is no such item; `invalid-input` where it is
 *   not answered in words (or in code) or was started in the future; `conflict` where the id is
 *   taken; `environment` where code cannot be judged here, and nothing is kept
 */
export async function recordAttempt(
  context: Context,
  input: AttemptInput,
  now: Millis,
  assessors: Assessors = {},
): Promise<AttemptView> {
  const { store, learner } = context
  const known = await store.memoryOf(learner).attempt(input.id)
  const graded = known === null ? await assessedAttempt(context, input, now, assessors) : null
  return store.transaction(learner, async (memory) => {
    const stored = known ?? (await memory.attempt(input.id))
    if (stored !== null || graded === null) {
      const attempt = sameAgain(stored, input)
      await memory.appendAttempt(attempt)
      return attemptView(memory, attempt, context, now)
    }
    const draft = await memory.draft(input.itemId)
    const attempt: Attempt = { ...graded, sawAnswer: draft !== null && draft.sawAnswerAt !== null }
    await memory.appendAttempt(attempt)
    await memory.putCard(await nextCard(memory, attempt))
    await memory.deleteDraft(attempt.itemId)
    return attemptView(memory, attempt, context, now)
  })
}

/**
 * An attempt, withdrawn or not, with the card of its item.
 *
 * @throws {WarmstartError} `not-found` where there is no such attempt
 */
export async function viewAttempt(
  context: Context,
  id: AttemptId,
  now: Millis,
): Promise<AttemptView> {
  const memory = context.store.memoryOf(context.learner)
  const attempt = await memory.attempt(id)
  if (attempt === null) {
    throw new WarmstartError('not-found', `\`attemptId\`: there is no attempt "${id}"`, { id })
  }
  return attemptView(memory, attempt, context, now)
}

async function assessedAttempt(
  { catalog, store, learner }: Context,
  input: AttemptInput,
  now: Millis,
  assessors: Assessors,
): Promise<Attempt> {
  if (input.startedAt > now + CLOCK_SKEW_MS) throw inTheFuture(input.startedAt, now)
  const given = { ...withinTime(input, now), sawAnswer: false, submittedAt: now }
  if (isLabId(input.itemId)) return { ...given, ...assessLab(input.itemId, input.response) }
  const item = catalog.items.find(({ id }) => id === input.itemId)
  const own = item ? null : await store.memoryOf(learner).ownQuestion(input.itemId)
  if (!item && !own) throw noSuchItem(input.itemId)
  const assessed = item
    ? { contentVersion: item.contentVersion, ...(await assess(item, input.response, assessors)) }
    : assessOwn(own as OwnQuestion, input.response)
  return { ...given, ...assessed }
}

/** The lab has checked the entries itself; here they become an assessment. */
function assessLab(
  itemId: ItemId,
  response: Response,
): Pick<Attempt, 'assessment' | 'contentVersion'> {
  if (labOfItem(itemId) === null) throw noSuchItem(itemId)
  if (response.kind !== 'lab') {
    const what = `"${itemId}" is answered in its lab; hand in the entries of its exercise`
    throw new WarmstartError('invalid-input', `\`response\`: ${what}`, { itemId })
  }
  return { contentVersion: labVersion(), assessment: labAssessment(response) }
}

/** There is no rubric: the answer is compared with the model answers. */
function assessOwn(
  question: OwnQuestion,
  response: Response,
): Pick<Attempt, 'assessment' | 'contentVersion'> {
  if (response.kind !== 'text') throw inWords(question.id)
  const { prompt, references } = question
  return {
    contentVersion: ownVersion(question),
    assessment: assessSimilarity({ question: prompt, references, answer: response.text }),
  }
}

async function assess(
  item: CompiledItem,
  response: Response,
  { grade = gradeAnswer, judge }: Assessors,
): Promise<Pick<Attempt, 'assessment' | 'verdict'>> {
  if (response.kind === 'text') {
    return { assessment: grade({ ...askedAbout(item), answer: response.text }) }
  }
  if (response.kind === 'lab') throw inWords(item.id)
  const problem = requireProblem(item)
  if (judge === undefined) {
    throw new WarmstartError('environment', '`judge`: there is none here; code cannot be judged')
  }
  const verdict = await judge.run({ problem, source: response.source, which: 'all' })
  if (verdict.status === 'internal-error') {
    const why = 'it failed twice, and that says nothing about the code; hand it in again'
    throw new WarmstartError('environment', `\`judge\`: ${why}`, { message: verdict.message })
  }
  return { assessment: assessmentOf(verdict, problem), verdict }
}

function requireProblem(item: CompiledItem): CompiledProblem {
  if (item.kind === 'problem') return item
  throw inWords(item.id)
}

function inTheFuture(startedAt: Millis, now: Millis): WarmstartError {
  return new WarmstartError(
    'invalid-input',
    '`startedAt`: it lies in the future; write when the answer was begun, and check the clock',
    { startedAt, now },
  )
}

function inWords(itemId: ItemId): WarmstartError {
  return new WarmstartError(
    'invalid-input',
    `\`itemId\`: "${itemId}" is answered in words; hand in text`,
    { itemId },
  )
}

function withinTime(input: AttemptInput, submittedAt: Millis): AttemptInput {
  const { id, itemId, response, selfRating, context, hints } = input
  const startedAt = Math.min(input.startedAt, submittedAt)
  const activeMs = Math.min(input.activeMs, submittedAt - startedAt)
  const given = { id, itemId, response, selfRating, startedAt, activeMs, context }
  return hints === undefined ? given : { ...given, hints }
}

/** The stored attempt with what was handed in now: equal, or a conflict for the store to find. */
function sameAgain(stored: Attempt | null, input: AttemptInput): Attempt {
  if (stored === null) throw new WarmstartError('internal', 'a stored attempt is gone')
  return { ...stored, ...withinTime(input, stored.submittedAt) }
}

async function nextCard(memory: Memory, attempt: Attempt): Promise<Card> {
  const card = await memory.card(attempt.itemId)
  const newest = card?.lastReviewAt ?? Number.NEGATIVE_INFINITY
  if (attempt.submittedAt > newest) return cardAfter(card, attempt)
  // The clock went back, or an import brought newer attempts: count them in their order.
  const [rebuilt] = rebuildCards(await countedAttempts(memory, attempt.itemId))
  return rebuilt ?? cardAfter(null, attempt)
}

function noSuchItem(itemId: ItemId): WarmstartError {
  return new WarmstartError('not-found', `\`itemId\`: there is no item "${itemId}"`, { itemId })
}
