import type { Meta, SearchHit } from '@warmstart/contract'
import type { Context, DoctorCheck, MemoryStore, ModelDesk } from '@warmstart/core'
import type { LearnerId, Millis, OpinionId, TimeZone } from '@warmstart/schema'
import type { Catalog } from './catalog.ts'
import type { JudgeRoom } from './judge-room.ts'

/** Words to items and topics. */
export interface Searcher {
  search(words: string, limit: number): readonly SearchHit[]
}

/** What the handlers work with; chosen once, when the server starts. */
export interface Services {
  readonly catalog: Catalog
  readonly searcher: Searcher
  readonly store: MemoryStore
  readonly learner: LearnerId
  /** Runs code; opened when it is first needed. */
  readonly judgeRoom: JudgeRoom
  /** Model endpoints, if the person has configured any. */
  readonly desk: ModelDesk
  readonly version: string
  readonly notices: Meta['notices']
  /** IANA time zone of this machine, until the learner has chosen one. */
  readonly timeZone: TimeZone
  now(): Millis
  /** Uniform in [0, 1). */
  random(): number
  newOpinionId(): OpinionId
  doctor(): Promise<{ readonly checks: readonly DoctorCheck[] }>
}

/** The part of the services that the use cases of core work with. */
export function contextOf({ store, learner, timeZone, catalog }: Services): Context {
  const { taxonomy } = catalog.bundle
  return {
    store,
    learner,
    timeZone,
    catalog: { items: [...catalog.questions, ...catalog.problems], taxonomy },
  }
}
