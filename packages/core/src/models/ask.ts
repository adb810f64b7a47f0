import {
  assessReply,
  type Comparison,
  compareAssessments,
  type ModelAssessment,
  type ModelRequest,
  modelRequest,
  type ReplyFault,
  readReply,
  seedOf,
} from '@warmstart/grader'
import {
  type Assessment,
  type Attempt,
  type AttemptId,
  type CompiledItem,
  type Millis,
  type OpinionId,
  type Rubric,
  responseText,
  SecondOpinion,
  WarmstartError,
} from '@warmstart/schema'
import { askedAbout } from '../use-cases/asked-about.ts'
import type { Context } from '../use-cases/context.ts'
import type { CallOptions, ChatRequest, ModelDesk, ModelEndpoint, ShownRequest } from './ports.ts'

/** What a model is asked about. */
export interface AnswerToJudge {
  readonly rubric: Rubric
  readonly question: string
  readonly answer: string
}

/** What a model said, who it was, and how it compares with the rules. */
export interface ModelVerdict extends ModelAssessment {
  readonly endpoint: string
  readonly model: string
  readonly tookMs: number
  readonly comparison: Comparison
}

/** A kept opinion beside the assessment that it is a second one to. */
export interface OpinionView {
  readonly opinion: SecondOpinion
  readonly comparison: Comparison
}

/** A model call with the time. */
export interface AskOptions extends CallOptions {
  now(): Millis
}

/**
 * Asks the configured model about an answer, and keeps nothing.
 *
 * @param rules  the rules' assessment, which the model is not told of
 * @throws {WarmstartError} `invalid-input` for an empty answer; `not-found` where no endpoint is
 *   turned on; `consent-needed` where what is sent was not accepted yet; `endpoint-failed`
 */
export async function askModel(
  desk: ModelDesk,
  given: AnswerToJudge,
  rules: Assessment,
  options: AskOptions,
): Promise<ModelVerdict> {
  const request = requestFor(given)
  const endpoint = await desk.grading()
  const { grading } = await desk.status()
  if (grading.url !== endpoint.url || grading.acceptedAt === null) throw consentNeeded(endpoint.url)
  const startedAt = options.now()
  const reply = readReply(await endpoint.complete(sentPart(request), options))
  const tookMs = Math.max(0, options.now() - startedAt)
  if (!reply.ok) throw unreadable(endpoint.url, reply.fault)
  const { model } = endpoint
  const judged = assessReply({ ...given, request, reply: reply.reply, model })
  return {
    ...judged,
    endpoint: endpoint.url,
    model,
    tookMs,
    comparison: compareAssessments(rules, judged.assessment),
  }
}

/**
 * Asks the configured model about an attempt and keeps what it says beside the attempt. The
 * attempt, its card and its plan stay as they are.
 *
 * @param id  of the opinion, made by the caller
 * @throws {WarmstartError} as {@link askModel}; also `not-found` for an unknown attempt
 */
export async function askAboutAttempt(
  context: Context,
  desk: ModelDesk,
  attemptId: AttemptId,
  id: OpinionId,
  options: AskOptions,
): Promise<OpinionView> {
  const { attempt, item, given } = await answerOf(context, attemptId)
  const verdict = await askModel(desk, given, attempt.assessment, options)
  const { comparison, ...rest } = verdict
  const opinion = SecondOpinion.parse({
    ...rest,
    id,
    attemptId,
    contentVersion: item.contentVersion,
    at: options.now(),
  })
  await context.store.memoryOf(context.learner).appendOpinion(opinion)
  return { opinion, comparison }
}

/** The opinions on an attempt, oldest first, each beside the attempt's own assessment. */
export async function opinionsOn(
  { store, learner }: Pick<Context, 'store' | 'learner'>,
  attemptId: AttemptId,
): Promise<readonly OpinionView[]> {
  const memory = store.memoryOf(learner)
  const attempt = await memory.attempt(attemptId)
  if (attempt === null) throw noSuchAttempt(attemptId)
  const opinions = await memory.opinions(attemptId)
  return opinions.map((opinion) => ({
    opinion,
    comparison: compareAssessments(attempt.assessment, opinion.assessment),
  }))
}

/**
 * What would be sent about an attempt, word for word but for the key; without an attempt, about an
 * example.
 *
 * @throws {WarmstartError} `not-found` where no endpoint is turned on, or no such attempt is there
 */
export async function previewAsk(
  context: Context,
  desk: ModelDesk,
  attemptId: AttemptId | null,
): Promise<ShownRequest> {
  const endpoint = await desk.grading()
  const given = attemptId === null ? example(context) : (await answerOf(context, attemptId)).given
  return previewOf(endpoint, given)
}

/** What {@link askModel} would send about this answer. */
export function previewOf(endpoint: ModelEndpoint, given: AnswerToJudge): ShownRequest {
  return endpoint.preview(sentPart(requestFor(given)))
}

/** Stands for an answer where the person has given none yet. */
const EXAMPLE_ANSWER = 'Here stands your answer, word for word as you handed it in.'

function example({ catalog }: Context): AnswerToJudge {
  const item = catalog.items.find(({ kind }) => kind === 'question')
  if (item === undefined) {
    throw new WarmstartError('not-found', 'content: there is no question to show an example of')
  }
  return { ...askedAbout(item), answer: EXAMPLE_ANSWER }
}

async function answerOf(
  { store, learner, catalog }: Context,
  attemptId: AttemptId,
): Promise<{
  readonly attempt: Attempt
  readonly item: CompiledItem
  readonly given: AnswerToJudge
}> {
  const attempt = await store.memoryOf(learner).attempt(attemptId)
  if (attempt === null) throw noSuchAttempt(attemptId)
  const item = catalog.items.find(({ id }) => id === attempt.itemId)
  if (item === undefined) {
    throw new WarmstartError(
      'not-found',
      `attemptId: "${attempt.itemId}" has no rubric here, so there is nothing to ask a model about`,
      { itemId: attempt.itemId },
    )
  }
  return { attempt, item, given: { ...askedAbout(item), answer: responseText(attempt.response) } }
}

/** The seed comes from the answer: what is shown before is what is sent. */
function requestFor({ rubric, question, answer }: AnswerToJudge): ModelRequest {
  if (answer.trim() === '') {
    throw new WarmstartError('invalid-input', 'answer: it is empty; there is nothing to ask about')
  }
  return modelRequest({ rubric, question, answer, seed: seedOf(answer) })
}

/** Without the key to the statements' ids, which stays here. */
const sentPart = ({ system, user, schema }: ModelRequest): ChatRequest => ({ system, user, schema })

function noSuchAttempt(id: AttemptId): WarmstartError {
  return new WarmstartError('not-found', `\`attemptId\`: there is no attempt "${id}"`, { id })
}

function consentNeeded(url: string): WarmstartError {
  return new WarmstartError(
    'consent-needed',
    `${url}: look at what is sent there, and accept it, before the first answer goes out`,
    { url },
  )
}

const FAULTS: Readonly<Record<ReplyFault, string>> = {
  empty: 'the model said nothing',
  'too-large': 'the model’s reply does not end',
  'no-json': 'the model’s reply is not the JSON that it was asked for',
}

function unreadable(url: string, fault: ReplyFault): WarmstartError {
  return new WarmstartError(
    'endpoint-failed',
    `${url}: ${FAULTS[fault]}; try again, or try another model`,
    { reason: 'unreadable' },
  )
}
