import {
  type Attempt,
  type Card,
  type Draft,
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ItemId,
  type LearnerId,
  type MockEvent,
  type MockId,
  type MockPlan,
  type OwnQuestion,
  type SecondOpinion,
  type SelfCheck,
  type Settings,
  WarmstartError,
  type Withdrawal,
} from '@warmstart/schema'
import type { Memory, MemoryStore } from '../ports.ts'

interface Rows {
  readonly attempts: Map<string, Attempt>
  readonly withdrawals: Map<string, Withdrawal>
  readonly cards: Map<ItemId, Card>
  readonly drafts: Map<ItemId, Draft>
  readonly opinions: Map<string, SecondOpinion>
  readonly selfChecks: Map<string, SelfCheck>
  readonly ownQuestions: Map<ItemId, OwnQuestion>
  readonly mocks: Map<MockId, MockPlan>
  readonly mockEvents: Map<MockId, readonly MockEvent[]>
  readonly settings: Map<'settings', Settings>
}

const emptyRows = (): Rows => ({
  attempts: new Map(),
  withdrawals: new Map(),
  cards: new Map(),
  drafts: new Map(),
  opinions: new Map(),
  selfChecks: new Map(),
  ownQuestions: new Map(),
  mocks: new Map(),
  mockEvents: new Map(),
  settings: new Map(),
})

const copyOf = (rows: Rows): Rows => ({
  attempts: new Map(rows.attempts),
  withdrawals: new Map(rows.withdrawals),
  cards: new Map(rows.cards),
  drafts: new Map(rows.drafts),
  opinions: new Map(rows.opinions),
  selfChecks: new Map(rows.selfChecks),
  ownQuestions: new Map(rows.ownQuestions),
  mocks: new Map(rows.mocks),
  mockEvents: new Map(rows.mockEvents),
  settings: new Map(rows.settings),
})

const older = (a: Attempt, b: Attempt) => a.submittedAt - b.submittedAt || (a.id < b.id ? -1 : 1)

/** Just enough of a store for the tests of the use cases; a transaction can be undone. */
export class FakeStore implements MemoryStore {
  readonly #learners = new Map<LearnerId, Rows>()

  memoryOf(learner: LearnerId): Memory {
    return fakeMemory(() => this.#rowsOf(learner))
  }

  async transaction<T>(learner: LearnerId, work: (memory: Memory) => Promise<T>): Promise<T> {
    const before = copyOf(this.#rowsOf(learner))
    try {
      return await work(this.memoryOf(learner))
    } catch (error) {
      this.#learners.set(learner, before)
      throw error
    }
  }

  async close(): Promise<void> {}

  #rowsOf(learner: LearnerId): Rows {
    const rows = this.#learners.get(learner) ?? emptyRows()
    this.#learners.set(learner, rows)
    return rows
  }
}

function fakeMemory(rows: () => Rows): Memory {
  const byAge = () => [...rows().attempts.values()].sort(older)
  const memory: Memory = {
    async appendAttempt(attempt) {
      const known = rows().attempts.get(attempt.id)
      if (known === undefined) rows().attempts.set(attempt.id, attempt)
      else if (JSON.stringify(sorted(known)) !== JSON.stringify(sorted(attempt))) {
        throw new WarmstartError('conflict', '`id`: it is taken by another attempt; make a new one')
      }
      return known === undefined ? 'added' : 'already-there'
    },
    attempt: async (id) => rows().attempts.get(id) ?? null,
    async attempts({ itemId, limit = 50, before }) {
      const all = byAge()
        .reverse()
        .filter((one) => itemId === undefined || one.itemId === itemId)
      const start = before === undefined ? 0 : all.findIndex(({ id }) => id === before) + 1
      return all.slice(start, start + limit)
    },
    countingAttempts: async (itemId) =>
      byAge().filter(
        (one) => !rows().withdrawals.has(one.id) && (itemId === undefined || one.itemId === itemId),
      ),
    async withdraw(withdrawal) {
      const { attemptId } = withdrawal
      if (!rows().withdrawals.has(attemptId)) rows().withdrawals.set(attemptId, withdrawal)
    },
    withdrawals: async () => [...rows().withdrawals.values()],
    async appendOpinion(opinion) {
      const known = rows().opinions.has(opinion.id)
      rows().opinions.set(opinion.id, opinion)
      return known ? 'already-there' : 'added'
    },
    opinions: async (attemptId) =>
      [...rows().opinions.values()].filter((one) => one.attemptId === attemptId),
    async appendSelfCheck(check) {
      rows().selfChecks.set(`${check.attemptId} ${check.pointId} ${check.at}`, check)
      return 'added'
    },
    selfChecks: async (attemptId) =>
      [...rows().selfChecks.values()]
        .filter((one) => attemptId === undefined || one.attemptId === attemptId)
        .sort((a, b) => a.at - b.at),
    card: async (itemId) => rows().cards.get(itemId) ?? null,
    cards: async () => [...rows().cards.values()],
    async putCard(card) {
      rows().cards.set(card.itemId, card)
    },
    async deleteCard(itemId) {
      rows().cards.delete(itemId)
    },
    draft: async (itemId) => rows().drafts.get(itemId) ?? null,
    drafts: async () => [...rows().drafts.values()],
    async putDraft(draft) {
      const known = rows().drafts.get(draft.itemId)
      const newest = known !== undefined && known.updatedAt > draft.updatedAt ? known : draft
      const kept = { ...newest, sawAnswerAt: known?.sawAnswerAt ?? draft.sawAnswerAt }
      rows().drafts.set(draft.itemId, kept)
      return kept
    },
    async deleteDraft(itemId) {
      rows().drafts.delete(itemId)
    },
    ownQuestion: async (id) => rows().ownQuestions.get(id) ?? null,
    ownQuestions: async () => [...rows().ownQuestions.values()],
    async putOwnQuestion(question) {
      rows().ownQuestions.set(question.id, question)
    },
    async deleteOwnQuestion(id) {
      rows().ownQuestions.delete(id)
    },
    async createMock(plan) {
      if (rows().mocks.has(plan.id)) return 'already-there'
      rows().mocks.set(plan.id, plan)
      return 'added'
    },
    mock: async (id) => rows().mocks.get(id) ?? null,
    mocks: async () => [...rows().mocks.values()].reverse(),
    async appendMockEvents(id, events) {
      const before = rows().mockEvents.get(id) ?? []
      if (events[0] && events[0].seq !== before.length + 1)
        throw new WarmstartError('conflict', '`seq`: it does not follow; read the log again')
      rows().mockEvents.set(id, [...before, ...events])
    },
    mockEvents: async (id, after = 0) => (rows().mockEvents.get(id) ?? []).slice(after),
    settings: async () => rows().settings.get('settings') ?? null,
    async putSettings(settings) {
      rows().settings.set('settings', settings)
    },
    exportAll: async (now) => ({
      format: EXPORT_FORMAT,
      version: EXPORT_VERSION,
      exportedAt: now,
      settings: await memory.settings(),
      attempts: byAge(),
      withdrawals: [...rows().withdrawals.values()],
      drafts: [...rows().drafts.values()],
      opinions: [...rows().opinions.values()],
      ownQuestions: [...rows().ownQuestions.values()],
      selfChecks: [...rows().selfChecks.values()],
      mocks: [...rows().mocks.values()].map((plan) => ({
        plan,
        events: [...(rows().mockEvents.get(plan.id) ?? [])],
      })),
    }),
    async importAll({ attempts, withdrawals, drafts, opinions, ownQuestions, selfChecks }) {
      let added = 0
      for (const one of attempts) if ((await memory.appendAttempt(one)) === 'added') added++
      for (const one of withdrawals) await memory.withdraw(one)
      for (const one of drafts) await memory.putDraft(one)
      for (const one of opinions) await memory.appendOpinion(one)
      for (const one of selfChecks) await memory.appendSelfCheck(one)
      for (const one of ownQuestions) await memory.putOwnQuestion(one)
      return {
        attempts: added,
        withdrawals: withdrawals.length,
        drafts: drafts.length,
        opinions: opinions.length,
        ownQuestions: ownQuestions.length,
        mocks: 0,
        selfChecks: selfChecks.length,
        settings: 0,
      }
    },
    async deleteAll() {
      for (const table of Object.values(rows())) table.clear()
    },
  }
  return memory
}

function sorted(attempt: Attempt): unknown {
  return Object.entries(attempt).sort(([a], [b]) => (a < b ? -1 : 1))
}
