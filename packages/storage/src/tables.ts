/** Rows of `migrations`: one for each change of the schema that was made to this database. */
export interface MigrationRow {
  /** Number of the migration, from 1. The largest one is the version of the schema. */
  readonly version: number
  readonly name: string
  /** When it was made, in milliseconds since 1970. */
  readonly applied_at: number
  /** Version of Warmstart that made it, such as `0.1.0`. */
  readonly applied_by: string
}

/**
 * An attempt. `body` is the whole attempt as canonical JSON; the other columns repeat what is
 * searched and sorted by.
 */
export interface AttemptRow {
  readonly learner_id: string
  readonly id: string
  readonly item_id: string
  readonly submitted_at: number
  readonly body: string
}

/** A withdrawn attempt. */
export interface WithdrawalRow {
  readonly learner_id: string
  readonly attempt_id: string
  readonly at: number
}

/** A second opinion on an attempt. `body` is all of it as canonical JSON. */
export interface OpinionRow {
  readonly learner_id: string
  readonly id: string
  readonly attempt_id: string
  readonly at: number
  readonly body: string
}

/** What the person says of a point of an attempt. `body` is all of it as canonical JSON. */
export interface SelfCheckRow {
  readonly learner_id: string
  readonly attempt_id: string
  readonly point_id: string
  readonly at: number
  readonly body: string
}

/** The card of one item, as JSON. */
export interface CardRow {
  readonly learner_id: string
  readonly item_id: string
  readonly body: string
}

/** The newest draft for one item, as JSON. */
export interface DraftRow {
  readonly learner_id: string
  readonly item_id: string
  readonly updated_at: number
  readonly body: string
}

/** The newest state of a question that the learner added, as JSON. */
export interface OwnQuestionRow {
  readonly learner_id: string
  readonly item_id: string
  readonly created_at: number
  readonly body: string
}

/** The plan of a mock interview, as canonical JSON. */
export interface MockRow {
  readonly learner_id: string
  readonly id: string
  readonly created_at: number
  readonly body: string
}

/** One event of a mock interview, as canonical JSON; `seq` counts from 1 without gaps. */
export interface MockEventRow {
  readonly learner_id: string
  readonly mock_id: string
  readonly seq: number
  readonly body: string
}

/** The settings of one learner, as JSON. */
export interface SettingsRow {
  readonly learner_id: string
  readonly body: string
}

/** A learner whose memory is being deleted now; the row is gone when the transaction ends. */
export interface ErasingRow {
  readonly learner_id: string
}

/** Every table of Warmstart, the same on SQLite and on PostgreSQL. */
export interface Tables {
  readonly migrations: MigrationRow
  readonly attempts: AttemptRow
  readonly withdrawals: WithdrawalRow
  readonly opinions: OpinionRow
  readonly self_checks: SelfCheckRow
  readonly cards: CardRow
  readonly drafts: DraftRow
  readonly own_questions: OwnQuestionRow
  readonly mocks: MockRow
  readonly mock_events: MockEventRow
  readonly settings: SettingsRow
  readonly erasing: ErasingRow
}
