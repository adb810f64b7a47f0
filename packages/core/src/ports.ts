import type {
  Attempt,
  AttemptId,
  Card,
  Draft,
  ItemId,
  LearnerId,
  MemoryExport,
  Millis,
  MockEvent,
  MockId,
  MockPlan,
  OwnQuestion,
  SecondOpinion,
  SelfCheck,
  Settings,
  Withdrawal,
} from '@warmstart/schema'

/** Page of attempts, newest first. `before` is the cursor of the page before. */
export interface AttemptQuery {
  readonly itemId?: ItemId
  /** At most this many, 1..200; default 50. */
  readonly limit?: number
  /** Only attempts older than this one, whichever item it is for. */
  readonly before?: AttemptId
}

/**
 * One learner's memory. Attempts, withdrawals, second opinions and self-checks are append-only; cards
 * are a cache over attempts and self-checks; drafts, own questions and settings hold only their newest value. Every text comes back as it was given, NUL
 * and lone surrogates included. A method that stores something that its schema refuses throws
 * `invalid-input`.
 */
export interface Memory {
  /**
   * Adds an attempt. Adding the same id with the same content again changes nothing and returns
   * `already-there`, so that a client may retry.
   *
   * @throws {WarmstartError} `conflict` where the id is taken by another attempt
   */
  appendAttempt(attempt: Attempt): Promise<'added' | 'already-there'>
  /** The attempt with this id, withdrawn or not, or null. */
  attempt(id: AttemptId): Promise<Attempt | null>
  /**
   * Attempts newest first (by `submittedAt`, then id), withdrawn ones included.
   *
   * @throws {WarmstartError} `invalid-input` for a limit out of range or an unknown `before`
   */
  attempts(query: AttemptQuery): Promise<readonly Attempt[]>
  /** Every attempt that counts, oldest first: what cards are rebuilt from. */
  countingAttempts(itemId?: ItemId): Promise<readonly Attempt[]>
  /**
   * Appends a withdrawal; a second one for the same attempt changes nothing.
   *
   * @throws {WarmstartError} `not-found` where there is no such attempt
   */
  withdraw(withdrawal: Withdrawal): Promise<void>
  /** Every withdrawal, oldest first (by `at`, then attempt). */
  withdrawals(): Promise<readonly Withdrawal[]>

  /**
   * Adds a second opinion on an attempt; a retry is treated as that of an attempt.
   *
   * @throws {WarmstartError} `not-found` where there is no such attempt; `conflict` where the id
   *   is taken by another opinion
   */
  appendOpinion(opinion: SecondOpinion): Promise<'added' | 'already-there'>
  /** The opinions on an attempt, oldest first (by `at`, then id). */
  opinions(attemptId: AttemptId): Promise<readonly SecondOpinion[]>

  /**
   * Adds what the person says of a point; the same row again is a retry, as with an attempt.
   *
   * @throws {WarmstartError} `not-found` where there is no such attempt; `conflict` where another
   *   row on the point has the same time
   */
  appendSelfCheck(check: SelfCheck): Promise<'added' | 'already-there'>
  /** The self-checks on an attempt, or all of them; oldest first (by `at`, attempt, then point). */
  selfChecks(attemptId?: AttemptId): Promise<readonly SelfCheck[]>

  card(itemId: ItemId): Promise<Card | null>
  /** Every card, by item. */
  cards(): Promise<readonly Card[]>
  putCard(card: Card): Promise<void>
  deleteCard(itemId: ItemId): Promise<void>

  draft(itemId: ItemId): Promise<Draft | null>
  /** Every draft, oldest first (by `updatedAt`, then item). */
  drafts(): Promise<readonly Draft[]>
  /**
   * Keeps the draft with the larger `updatedAt`, on a tie the one given last; `sawAnswerAt`,
   * once set, stays set, at its earliest. Returns the draft that is kept.
   */
  putDraft(draft: Draft): Promise<Draft>
  deleteDraft(itemId: ItemId): Promise<void>

  ownQuestion(id: ItemId): Promise<OwnQuestion | null>
  /** Every question that the learner added, oldest first (by `createdAt`, then id). */
  ownQuestions(): Promise<readonly OwnQuestion[]>
  /** Adds a question, or takes the place of the one with the same id. */
  putOwnQuestion(question: OwnQuestion): Promise<void>
  /** Deletes the question alone: attempts on it stay. */
  deleteOwnQuestion(id: ItemId): Promise<void>

  /**
   * Adds the plan of a mock interview; a retry is treated as that of an attempt.
   *
   * @throws {WarmstartError} `conflict` where the id is taken by another mock
   */
  createMock(plan: MockPlan): Promise<'added' | 'already-there'>
  mock(id: MockId): Promise<MockPlan | null>
  /** Every mock, newest first (by `createdAt`, then id). */
  mocks(): Promise<readonly MockPlan[]>
  /**
   * Appends to the log of a mock, all or nothing. The first `seq` is one more than the last one in
   * the log (1 in an empty one), and the others follow.
   *
   * @throws {WarmstartError} `not-found` where there is no such mock; `conflict` where the log has
   *   gone on meanwhile
   */
  appendMockEvents(id: MockId, events: readonly MockEvent[]): Promise<void>
  /** The log of a mock, without its first `after` events (default 0); empty where there is none. */
  mockEvents(id: MockId, after?: number): Promise<readonly MockEvent[]>

  settings(): Promise<Settings | null>
  putSettings(settings: Settings): Promise<void>

  /** Everything but the cards, in a fixed order (oldest first). */
  exportAll(now: Millis): Promise<MemoryExport>
  /**
   * Adds what is not there yet: attempts, withdrawals, opinions and self-checks by key, drafts and own questions
   * where newer, mocks and the end of their logs, settings where there are none. All or nothing. Cards are not touched: rebuild
   * them afterwards.
   *
   * @throws {WarmstartError} `conflict` where an id is taken by another attempt, opinion, mock or self-check,
   *   `not-found` where a withdrawal, an opinion or a self-check names an attempt that is neither stored nor in
   *   the data
   */
  importAll(data: MemoryExport): Promise<ImportCounts>
  /** Deletes everything of this learner. */
  deleteAll(): Promise<void>
}

/** How many rows an import added; the rest was there already. */
export interface ImportCounts {
  readonly attempts: number
  readonly withdrawals: number
  readonly drafts: number
  readonly opinions: number
  readonly ownQuestions: number
  /** Mocks that are new, or whose log went on. */
  readonly mocks: number
  readonly selfChecks: number
  readonly settings: number
}

/** A database with the memories of its learners. */
export interface MemoryStore {
  /**
   * The memory of one learner, outside of a transaction: every call commits by itself.
   *
   * @throws {WarmstartError} `invalid-input` for a learner with NUL or a lone surrogate
   */
  memoryOf(learner: LearnerId): Memory
  /**
   * Runs `work` in one write transaction: all of it is durable when the promise resolves, and
   * none of it where it rejects. Reads inside see the writes of `work`; writers run one by one,
   * so keep `work` short. Its memory ends with it, and the store itself must not be used inside:
   * both throw `internal`.
   */
  transaction<T>(learner: LearnerId, work: (memory: Memory) => Promise<T>): Promise<T>
  /** Waits for what is running, then closes. Later calls throw `storage-unavailable`. */
  close(): Promise<void>
}
