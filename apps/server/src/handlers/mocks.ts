import { randomBytes } from 'node:crypto'
import {
  actOnMock,
  type ChatRequest,
  coachMock,
  createMock,
  getStanding,
  hasDomain,
  LogCache,
  listMocks,
  type MockContext,
  markdownReport,
  mockFormats,
  mockSheet,
  reportOnMock,
  settingsOf,
  uuidV7,
  viewMock,
} from '@warmstart/core'
import { AttemptId, DOMAINS } from '@warmstart/schema'
import { mockSummary, mockView } from '../mock-view.ts'
import type { Handlers } from '../operation-routes.ts'
import { contextOf, type Services } from '../services.ts'

type MockOperations =
  | 'listMockFormats'
  | 'createMock'
  | 'listMocks'
  | 'getMock'
  | 'actOnMock'
  | 'coachMock'
  | 'getMockReport'
  | 'getMockReportText'
  | 'getMockSheet'
  | 'getStanding'

/** Mock interviews. */
export function mockHandlers(services: Services): Pick<Handlers, MockOperations> {
  const { catalog, now, random, store, learner, timeZone } = services
  const mocks = mockContextOf(services)
  const newAttemptId = () => AttemptId.parse(uuidV7(now(), randomBytes(10)))
  const view = (hand: Awaited<ReturnType<typeof viewMock>>, after: number) =>
    mockView(hand, { now: now(), after, item: catalog.item })
  return {
    listMockFormats: () => ({
      formats: mockFormats(mocks.content),
      domains: DOMAINS.filter((domain) => hasDomain(mocks.content.items, domain)),
    }),
    createMock: async ({ body }) => {
      const settings = await settingsOf(store.memoryOf(learner), timeZone)
      const { minutes, seed, role, level, ...rest } = body
      const input = {
        ...rest,
        ...(minutes === undefined ? {} : { minutes }),
        role: role === undefined ? settings.role : role,
        level: level ?? settings.level ?? ('mid' as const),
        seed: seed ?? Math.floor(random() * 1_000_000),
      }
      return view(await createMock(mocks, input, now(), newAttemptId), 0)
    },
    listMocks: async () => ({ mocks: (await listMocks(mocks)).map(mockSummary) }),
    getMock: async ({ params, query }) => view(await viewMock(mocks, params.mockId), query.after),
    actOnMock: async ({ params, body }) => {
      let hand = await viewMock(mocks, params.mockId)
      for (const one of body.actions) hand = await actOnMock(mocks, params.mockId, one, now())
      return view(hand, body.after)
    },
    coachMock: async ({ params, body }) => ({
      coach: await coachMock(mocks, params.mockId, body, now()),
    }),
    getStanding: () => getStanding(mocks, catalog.bundle.topics),
    getMockReport: ({ params }) => reportOnMock(mocks, params.mockId),
    getMockSheet: async ({ params }) => {
      const { plan, state } = await viewMock(mocks, params.mockId)
      return mockSheet(mocks.world, plan, state.humanScores)
    },
    getMockReportText: async ({ params }) => ({
      markdown: markdownReport(await reportOnMock(mocks, params.mockId)),
    }),
  }
}

/** What the use cases of mocks work with: every kind of item, not only those of the plan. */
function mockContextOf(services: Services): MockContext {
  const { catalog, judgeRoom } = services
  const { items, contentVersion, terms, taxonomy } = catalog.bundle
  return {
    context: { ...contextOf(services), catalog: { items, taxonomy } },
    content: { items, contentVersion },
    world: { item: catalog.item, terms },
    judge: () => judgeRoom.judge(),
    logs: new LogCache(),
    model: () => modelInRoom(services),
  }
}

/** Longest wait for a model in the room: after it the interviewer says the line of the rules. */
const MODEL_WAIT_MS = 12_000

/** The model that may answer open questions: on, and with consent to what is sent. */
async function modelInRoom({
  desk,
}: Services): Promise<((request: ChatRequest) => Promise<string>) | null> {
  const { grading } = await desk.status()
  if (!grading.enabled || grading.source === 'none' || grading.acceptedAt === null) return null
  const endpoint = await desk.grading()
  return (request) => endpoint.complete(request, { cancel: AbortSignal.timeout(MODEL_WAIT_MS) })
}
