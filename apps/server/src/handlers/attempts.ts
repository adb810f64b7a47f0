import type { AttemptResult, AttemptSummary, DeliveryReport } from '@warmstart/contract'
import {
  type AttemptView,
  type Context,
  checkPoint,
  checksByAttempt,
  labOfItem,
  ownQuestion,
  recordAttempt,
  viewAttempt,
  viewDelivery,
  withdrawAttempt,
} from '@warmstart/core'
import { assessSimilarity, type Delivery, gradeAnswer, selfChecked } from '@warmstart/grader'
import { type Attempt, type ItemId, isLabId, isOwnId } from '@warmstart/schema'
import { revealedOf } from '../catalog.ts'
import type { Handlers } from '../operation-routes.ts'
import { contextOf, type Services } from '../services.ts'
import { solutionOf } from './problems.ts'

type AttemptOperations =
  | 'gradeAnswer'
  | 'addAttempt'
  | 'listAttempts'
  | 'getAttempt'
  | 'withdrawAttempt'
  | 'checkPoint'
  | 'getDelivery'

/** Grading, keeping and undoing attempts. */
export function attemptHandlers(services: Services): Pick<Handlers, AttemptOperations> {
  const { catalog, now } = services
  const context: Context = contextOf(services)
  return {
    gradeAnswer: async ({ body }) => {
      if (isOwnId(body.itemId)) {
        const { prompt, references } = await ownQuestion(context, body.itemId)
        return assessSimilarity({ question: prompt, references, answer: body.text })
      }
      const { rubric, prompt } = catalog.question(body.itemId)
      return gradeAnswer({ rubric, question: prompt.asked.text, answer: body.text })
    },
    addAttempt: async ({ body }) => {
      if (!isOwnId(body.itemId) && !isLabId(body.itemId)) catalog.answerable(body.itemId)
      const code = body.response.kind === 'code'
      const assessors = code ? { judge: await services.judgeRoom.judge() } : {}
      return resultOf(services, await recordAttempt(context, body, now(), assessors))
    },
    listAttempts: ({ query }) => attemptPage(services, query),
    getAttempt: async ({ params }) =>
      resultOf(services, await viewAttempt(context, params.attemptId, now())),
    withdrawAttempt: async ({ params }) => {
      await withdrawAttempt(context, params.attemptId, now())
      return { done: true as const }
    },
    checkPoint: async ({ params, body }) =>
      resultOf(services, await checkPoint(context, { ...params, ...body }, now())),
    getDelivery: async ({ params, query }) => {
      const { terms } = catalog.bundle
      return deliveryReport(await viewDelivery(context, params.attemptId, query.audience, terms))
    },
  }
}

function deliveryReport(delivery: Delivery): DeliveryReport {
  const { audience, words, pace, fillers, fillersPerHundred, structure, jargon, notes } = delivery
  return {
    audience,
    words,
    wordsPerMinute: pace?.speaking ?? null,
    fillers: [...fillers],
    fillersPerHundred,
    structure,
    terms: jargon.terms.map(({ term, count, explained }) => ({
      term,
      count,
      explained: explained !== null,
    })),
    termsPerHundred: jargon.perHundred,
    notes,
  }
}

function resultOf({ catalog }: Services, view: AttemptView): AttemptResult {
  const { itemId, verdict, sawAnswer } = view.attempt
  // The model answer that counts is in the assessment, as it was then.
  if (isOwnId(itemId) || isLabId(itemId)) return { ...view, revealed: null, solution: null }
  const item = catalog.answerable(itemId)
  if (item.kind === 'question') {
    return { ...view, revealed: revealedOf(catalog, item), solution: null }
  }
  // A failing submission gets its next step, never the answer.
  const open = sawAnswer || verdict?.status === 'accepted'
  return { ...view, revealed: null, solution: open ? solutionOf(catalog, item) : null }
}

async function attemptPage(
  { catalog, store, learner }: Services,
  query: Parameters<Handlers['listAttempts']>[0]['query'],
) {
  const memory = store.memoryOf(learner)
  const { itemId, before, limit } = query
  const [page, withdrawals, own, checks] = await Promise.all([
    memory.attempts({
      limit,
      ...(itemId === undefined ? {} : { itemId }),
      ...(before === undefined ? {} : { before }),
    }),
    memory.withdrawals(),
    memory.ownQuestions(),
    checksByAttempt(memory),
  ])
  const ownTitles = new Map(own.map(({ id, title }) => [id, title]))
  const titleOf = (id: ItemId) =>
    isOwnId(id)
      ? (ownTitles.get(id) ?? 'A question of yours that you deleted')
      : (labOfItem(id)?.title ?? catalog.title(id))
  const withdrawn = new Set(withdrawals.map(({ attemptId }) => attemptId))
  const attempts = page.map((attempt) =>
    summaryOf(attempt, {
      title: titleOf(attempt.itemId),
      withdrawn: withdrawn.has(attempt.id),
      selfScore: selfChecked(attempt.assessment, checks.get(attempt.id) ?? [])?.score ?? null,
    }),
  )
  return { attempts, next: page.length === limit ? (page.at(-1)?.id ?? null) : null }
}

function summaryOf(
  attempt: Attempt,
  beside: Pick<AttemptSummary, 'title' | 'withdrawn' | 'selfScore'>,
): AttemptSummary {
  const { id, itemId, submittedAt, assessment, selfRating, sawAnswer, context, activeMs } = attempt
  return {
    id,
    itemId,
    ...beside,
    submittedAt,
    score: assessment.outcome === 'graded' ? assessment.score : null,
    assessor: assessment.assessor,
    verdict: attempt.verdict?.status ?? null,
    selfRating,
    sawAnswer,
    context,
    activeMs,
  }
}
