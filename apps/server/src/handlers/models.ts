import {
  askAboutAttempt,
  type ChatProgress,
  type Context,
  opinionsOn,
  previewAsk,
  transcribe,
} from '@warmstart/core'
import { type AttemptId, MAX_SPOKEN_WORDS, WarmstartError } from '@warmstart/schema'
import type { Handlers, RequestInHand } from '../operation-routes.ts'
import { contextOf, type Services } from '../services.ts'

type ModelOperations =
  | 'askModel'
  | 'listOpinions'
  | 'getAskProgress'
  | 'getModel'
  | 'putModel'
  | 'removeModel'
  | 'testModel'
  | 'previewModel'
  | 'acceptModel'
  | 'transcribe'

/** The optional model grader: its endpoint, the consent, and second opinions. */
export function modelHandlers(services: Services): Pick<Handlers, ModelOperations> {
  const { desk, now } = services
  const context: Context = contextOf(services)
  const running = new Map<AttemptId, ChatProgress>()
  return {
    getModel: () => desk.status(),
    putModel: ({ body }) => desk.save(body),
    removeModel: ({ params }) => desk.remove(params.purpose),
    testModel: async (_, { signal }) => {
      const endpoint = await desk.grading()
      const models = await endpoint.listModels({ cancel: signal })
      return { models, found: models.includes(endpoint.model) }
    },
    previewModel: ({ body }) => previewAsk(context, desk, body.attemptId),
    acceptModel: ({ body }) => desk.accept(body.purpose, body.url, now()),
    transcribe: async ({ body: { type, audio } }, { signal }) => {
      const recording = { type, bytes: Buffer.from(audio, 'base64') }
      const { text, words } = await transcribe(desk, recording, { cancel: signal })
      return { text, words: words.slice(0, MAX_SPOKEN_WORDS) }
    },
    listOpinions: async ({ params }) => ({ opinions: await opinionsOn(context, params.attemptId) }),
    getAskProgress: ({ params }) => running.get(params.attemptId) ?? { phase: 'idle', chars: 0 },
    askModel: ({ params }, request) => ask(services, context, running, params.attemptId, request),
  }
}

/** One question at a time about an attempt: a second click is no second call. */
async function ask(
  { desk, now, newOpinionId }: Services,
  context: Context,
  running: Map<AttemptId, ChatProgress>,
  attemptId: AttemptId,
  { signal }: RequestInHand,
) {
  if (running.has(attemptId)) {
    throw new WarmstartError(
      'conflict',
      'attemptId: the model is being asked about this attempt already; wait for it, or cancel it',
    )
  }
  running.set(attemptId, { phase: 'connecting', chars: 0 })
  try {
    return await askAboutAttempt(context, desk, attemptId, newOpinionId(), {
      now,
      cancel: signal,
      onProgress: (progress) => running.set(attemptId, progress),
    })
  } finally {
    running.delete(attemptId)
  }
}
