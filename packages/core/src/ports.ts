import type {
  Attempt,
  AttemptId,
  Card,
  Draft,
  ItemId,
  LearnerId,
  MemoryExport,
  Millis,
  Settings,
  Withdrawal,
} from '@warmstart/schema'

/** Page of attempts, newest first. `before` is the cursor of the page before. */
export interface AttemptQuery {
  readonly itemId?: ItemId
  /** At most this many, 1..200; default 50. */
  readonly limit?: number
  /** Only attempts older than this one. */
  readonly before?: AttemptId
}

/**
 * One learner's memory. Attempts and withdrawals are append-only; cards are a cache over them,
 * drafts and settings hold only their newest value.
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
  /** Attempts newest first (by `submittedAt`, then id), withdrawn ones included. */
  attempts(query: AttemptQuery): Promise<readonly Attempt[]>
  /** Every attempt that counts, oldest first: what cards are rebuilt from. */
  countingAttempts(itemId?: ItemId): Promise<readonly Attempt[]>
  /**
   * Appends a withdrawal; a second one for the same attempt changes nothing.
   *
   * @throws {WarmstartError} `not-found` where there is no such attempt
   */
  withdraw(withdrawal: Withdrawal): Promise<void>
  withdrawals(): Promise<readonly Withdrawal[]>

  card(itemId: ItemId): Promise<Card | null>
  cards(): Promise<readonly Card[]>
  putCard(card: Card): Promise<void>
  deleteCard(itemId: ItemId): Promise<void>

  draft(itemId: ItemId): Promise<Draft | null>
  drafts(): Promise<readonly Draft[]>
  /** Keeps the draft with the larger `updatedAt`; `sawAnswerAt`, once set, stays set. */
  putDraft(draft: Draft): Promise<Draft>
  deleteDraft(itemId: ItemId): Promise<void>

  settings(): Promise<Settings | null>
  putSettings(settings: Settings): Promise<void>

  /** Everything but the cards, in a fixed order (oldest first). */
  exportAll(now: Millis): Promise<MemoryExport>
  /**
   * Adds what is not there yet: attempts and withdrawals by id, drafts where newer, settings
   * where there are none. All or nothing. Cards are not touched: rebuild them afterwards.
   *
   * @throws {WarmstartError} `conflict` where an id is taken by another attempt
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
  readonly settings: number
}

/** A database with the memories of its learners. */
export interface MemoryStore {
  /** The memory of one learner, outside of a transaction: every call commits by itself. */
  memoryOf(learner: LearnerId): Memory
  /**
   * Runs `work` in one write transaction: all of it is durable when the promise resolves, and
   * none of it where it rejects. Reads inside see the writes of `work`; writers run one by one.
   */
  transaction<T>(learner: LearnerId, work: (memory: Memory) => Promise<T>): Promise<T>
  close(): Promise<void>
}
