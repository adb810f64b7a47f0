import type { AttemptQuery, ImportCounts } from '@warmstart/core'
import {
  Attempt,
  Card,
  Draft,
  EXPORT_FORMAT,
  EXPORT_VERSION,
  MemoryExport,
  type Millis,
  OwnQuestion,
  SecondOpinion,
  SelfCheck,
  Settings,
  WarmstartError,
  Withdrawal,
} from '@warmstart/schema'
import { MockShelf } from './in-memory-mocks.ts'
import { all, read, sorted, write } from './in-memory-values.ts'

/** What one learner keeps, each value as JSON, so that nobody can change it from outside. */
export class Shelf {
  readonly #attempts: Map<string, string>
  readonly #withdrawals: Map<string, string>
  readonly #cards: Map<string, string>
  readonly #drafts: Map<string, string>
  readonly #opinions: Map<string, string>
  readonly #ownQuestions: Map<string, string>
  readonly #selfChecks: Map<string, string>
  readonly #settings: Map<'settings', string>
  readonly mocks: MockShelf

  constructor(from?: Shelf) {
    this.#attempts = new Map(from ? from.#attempts : [])
    this.#withdrawals = new Map(from ? from.#withdrawals : [])
    this.#cards = new Map(from ? from.#cards : [])
    this.#drafts = new Map(from ? from.#drafts : [])
    this.#opinions = new Map(from ? from.#opinions : [])
    this.#ownQuestions = new Map(from ? from.#ownQuestions : [])
    this.#selfChecks = new Map(from ? from.#selfChecks : [])
    this.#settings = new Map(from ? from.#settings : [])
    this.mocks = new MockShelf(from?.mocks)
  }

  append(given: Attempt): 'added' | 'already-there' {
    const text = write(Attempt, given)
    const stored = this.#attempts.get(given.id)
    if (stored === text) return 'already-there'
    if (stored !== undefined)
      throw new WarmstartError('conflict', `\`attempt.id\`: ${given.id} is taken; make a new one`)
    this.#attempts.set(given.id, text)
    return 'added'
  }

  attempt(id: string): Attempt | null {
    return read(Attempt, this.#attempts.get(id))
  }

  page({ itemId, limit = 50, before }: AttemptQuery): readonly Attempt[] {
    const isLimit = Number.isInteger(limit) && limit >= 1 && limit <= 200
    if (!isLimit || (before !== undefined && !this.#attempts.has(before)))
      throw new WarmstartError('invalid-input', '`query`: is wrong; give another one')
    const newestFirst = this.#oldestFirst().reverse()
    const from = newestFirst.findIndex((attempt) => attempt.id === before) + 1
    return newestFirst
      .slice(from)
      .filter((attempt) => itemId === undefined || attempt.itemId === itemId)
      .slice(0, limit)
  }

  counting(itemId?: string): readonly Attempt[] {
    return this.#oldestFirst()
      .filter(({ id }) => !this.#withdrawals.has(id))
      .filter((attempt) => itemId === undefined || attempt.itemId === itemId)
  }

  withdraw(given: Withdrawal): boolean {
    const text = write(Withdrawal, given)
    if (!this.#attempts.has(given.attemptId))
      throw new WarmstartError('not-found', '`withdrawal.attemptId`: is unknown; give another one')
    if (this.#withdrawals.has(given.attemptId)) return false
    this.#withdrawals.set(given.attemptId, text)
    return true
  }

  withdrawals(): readonly Withdrawal[] {
    return sorted(all(Withdrawal, this.#withdrawals), ({ at, attemptId }) => [at, attemptId])
  }

  appendOpinion(given: SecondOpinion): 'added' | 'already-there' {
    const text = write(SecondOpinion, given)
    if (!this.#attempts.has(given.attemptId))
      throw new WarmstartError('not-found', '`opinion.attemptId`: is unknown; give another one')
    const stored = this.#opinions.get(given.id)
    if (stored === text) return 'already-there'
    if (stored !== undefined)
      throw new WarmstartError('conflict', `\`opinion.id\`: ${given.id} is taken; make a new one`)
    this.#opinions.set(given.id, text)
    return 'added'
  }

  opinions(attemptId?: string): readonly SecondOpinion[] {
    return sorted(all(SecondOpinion, this.#opinions), ({ at, id }) => [at, id]).filter(
      (opinion) => attemptId === undefined || opinion.attemptId === attemptId,
    )
  }

  appendSelfCheck(given: SelfCheck): 'added' | 'already-there' {
    const text = write(SelfCheck, given)
    const { attemptId, pointId, at } = given
    if (!this.#attempts.has(attemptId))
      throw new WarmstartError('not-found', '`selfCheck.attemptId`: is unknown; give another one')
    const key = `${attemptId} ${pointId} ${at}`
    const stored = this.#selfChecks.get(key)
    if (stored === text) return 'already-there'
    if (stored !== undefined)
      throw new WarmstartError('conflict', '`selfCheck.at`: is taken; give a later time')
    this.#selfChecks.set(key, text)
    return 'added'
  }

  selfChecks(attemptId?: string): readonly SelfCheck[] {
    const key = (one: SelfCheck): [number, string] => [one.at, `${one.attemptId} ${one.pointId}`]
    return sorted(all(SelfCheck, this.#selfChecks), key).filter(
      (one) => attemptId === undefined || one.attemptId === attemptId,
    )
  }

  card(itemId: string): Card | null {
    return read(Card, this.#cards.get(itemId))
  }

  cards(): readonly Card[] {
    return sorted(all(Card, this.#cards), ({ itemId }) => [0, itemId])
  }

  putCard(card: Card): void {
    this.#cards.set(card.itemId, write(Card, card))
  }

  deleteCard(itemId: string): void {
    this.#cards.delete(itemId)
  }

  draft(itemId: string): Draft | null {
    return read(Draft, this.#drafts.get(itemId))
  }

  drafts(): readonly Draft[] {
    return sorted(all(Draft, this.#drafts), ({ updatedAt, itemId }) => [updatedAt, itemId])
  }

  putDraft(given: Draft): Draft {
    write(Draft, given)
    const stored = this.draft(given.itemId)
    const kept = stored !== null && stored.updatedAt > given.updatedAt ? stored : given
    const seen = [stored?.sawAnswerAt ?? null, given.sawAnswerAt].filter((at) => at !== null)
    const merged = { ...kept, sawAnswerAt: seen.length === 0 ? null : Math.min(...seen) }
    this.#drafts.set(given.itemId, write(Draft, merged))
    return merged
  }

  deleteDraft(itemId: string): void {
    this.#drafts.delete(itemId)
  }

  ownQuestion(id: string): OwnQuestion | null {
    return read(OwnQuestion, this.#ownQuestions.get(id))
  }

  ownQuestions(): readonly OwnQuestion[] {
    return sorted(all(OwnQuestion, this.#ownQuestions), ({ createdAt, id }) => [createdAt, id])
  }

  putOwnQuestion(question: OwnQuestion): void {
    this.#ownQuestions.set(question.id, write(OwnQuestion, question))
  }

  deleteOwnQuestion(id: string): void {
    this.#ownQuestions.delete(id)
  }

  settings(): Settings | null {
    return read(Settings, this.#settings.get('settings'))
  }

  putSettings(settings: Settings): void {
    this.#settings.set('settings', write(Settings, settings))
  }

  exportAll(now: Millis): MemoryExport {
    return {
      format: EXPORT_FORMAT,
      version: EXPORT_VERSION,
      exportedAt: now,
      settings: this.settings(),
      attempts: [...this.#oldestFirst()],
      withdrawals: [...this.withdrawals()],
      drafts: [...this.drafts()],
      opinions: [...this.opinions()],
      ownQuestions: [...this.ownQuestions()],
      mocks: [...this.mocks.logs()],
      selfChecks: [...this.selfChecks()],
    }
  }

  /** Imports into a copy and gives it back: a failure leaves this one as it was. */
  withImported(given: MemoryExport): { readonly shelf: Shelf; readonly counts: ImportCounts } {
    write(MemoryExport, given)
    const data = MemoryExport.parse(given)
    const shelf = new Shelf(this)
    const attempts = data.attempts.filter((attempt) => shelf.append(attempt) === 'added').length
    const withdrawals = data.withdrawals.filter((one) => shelf.withdraw(one)).length
    const drafts = data.drafts.filter((draft) => shelf.#importDraft(draft)).length
    const opinions = data.opinions.filter((one) => shelf.appendOpinion(one) === 'added').length
    const ownQuestions = data.ownQuestions.filter((one) => shelf.#importOwn(one)).length
    const selfChecks = data.selfChecks.filter(
      (one) => shelf.appendSelfCheck(one) === 'added',
    ).length
    const mocks = shelf.mocks.import(data.mocks)
    const settings = data.settings !== null && shelf.settings() === null ? 1 : 0
    if (settings === 1 && data.settings !== null) shelf.putSettings(data.settings)
    const rest = { drafts, ownQuestions, mocks, settings }
    return { shelf, counts: { attempts, withdrawals, opinions, selfChecks, ...rest } }
  }

  #importDraft(draft: Draft): boolean {
    const stored = this.draft(draft.itemId)
    const isNewer = stored === null || draft.updatedAt > stored.updatedAt
    this.putDraft(draft)
    if (stored !== null && !isNewer)
      this.putDraft({ ...stored, sawAnswerAt: draft.sawAnswerAt ?? stored.sawAnswerAt })
    return isNewer
  }

  #importOwn(question: OwnQuestion): boolean {
    const stored = this.ownQuestion(question.id)
    const isNewer = stored === null || question.updatedAt > stored.updatedAt
    if (isNewer) this.putOwnQuestion(question)
    return isNewer
  }

  #oldestFirst(): Attempt[] {
    return sorted(all(Attempt, this.#attempts), ({ submittedAt, id }) => [submittedAt, id])
  }
}
