import { type ModelRequest, modelRequest } from '../model/request.ts'
import { answers, question, rubric } from './bias-variance.ts'

/** The request for an answer to the fixture's question. */
export const requestFor = (answer: string = answers.good, seed = 7): ModelRequest =>
  modelRequest({ rubric, question, answer, seed })

/** What a fake model says on one point of the fixture. */
export interface Said {
  readonly verdict: string
  readonly quote?: string
  readonly confidence?: unknown
}

/** A reply with these verdicts, by the ids of the rubric; the rest is `missing`. */
export function replyText(
  request: ModelRequest,
  points: Readonly<Record<string, Said>>,
  misconceptions: Readonly<Record<string, string>> = {},
): string {
  return JSON.stringify({
    points: request.points.map(({ sentId, id }) => ({
      id: sentId,
      quote: '',
      verdict: 'missing',
      confidence: 0.9,
      ...points[id],
    })),
    misconceptions: request.misconceptions.map(({ sentId, id }) => ({
      id: sentId,
      quote: misconceptions[id] ?? '',
      shown: id in misconceptions,
    })),
  })
}

/** Quotes of the fixture's good answer, by point. */
export const quotes = {
  bias: 'a model with high bias is too simple and underfits',
  variance: 'a model with high variance overfits',
  tradeoff: 'If I add capacity, I lower bias but the variance goes up',
  gap: 'I compare training and validation error',
} as const
