import type { Memory } from '@warmstart/core'
import { MockEvent, type MockLog, MockPlan, WarmstartError } from '@warmstart/schema'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { canonicalJson, checkInput, readBody } from '../body.ts'
import type { MockEventRow, MockRow, Tables } from '../tables.ts'
import { chunks } from './chunks.ts'

type MockMethods = Pick<Memory, 'createMock' | 'mock' | 'mocks' | 'appendMockEvents' | 'mockEvents'>

const Events = z.array(MockEvent)

/** The mock interviews of a memory. Locks nothing by itself. */
export function mockMethods(db: Kysely<Tables>, learner: string): MockMethods {
  const mocksOf = () =>
    db.selectFrom('mocks').select(['id', 'body']).where('learner_id', '=', learner)
  return {
    async createMock(given) {
      const rows = await newMocks(db, learner, [checkInput(MockPlan, 'plan', given)])
      if (rows.length === 0) return 'already-there'
      await db.insertInto('mocks').values(rows).execute()
      return 'added'
    },
    async mock(id) {
      const row = await mocksOf().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : toPlan(row)
    },
    async mocks() {
      const rows = await mocksOf().orderBy('created_at', 'desc').orderBy('id', 'desc').execute()
      return rows.map(toPlan)
    },
    async appendMockEvents(id, given) {
      const events = checkInput(Events, 'events', [...given])
      const last = await lastSeq(db, learner, id)
      if ((await mocksOf().where('id', '=', id).executeTakeFirst()) === undefined)
        throw unknownMock(id)
      events.forEach(({ seq }, i) => {
        if (seq !== last + i + 1) throw outOfTurn(id, seq, last)
      })
      await insertEvents(db, eventRows(learner, id, events))
    },
    async mockEvents(id, after = 0) {
      const bodies = await storedBodies(db, learner, id, after)
      return bodies.map((body, i) =>
        readBody(MockEvent, `mock_events ${id} ${after + i + 1}`, body),
      )
    },
  }
}

/** Every mock of the learner with its log, oldest first. */
export async function allMocks(db: Kysely<Tables>, learner: string): Promise<readonly MockLog[]> {
  const { mocks, mockEvents } = mockMethods(db, learner)
  const logs: MockLog[] = []
  for (const plan of (await mocks()).toReversed())
    logs.push({ plan, events: [...(await mockEvents(plan.id))] })
  return logs
}

/** What an import adds: mocks that are not there, and the end of logs that went on elsewhere. */
export interface NewLogs {
  readonly mocks: readonly MockRow[]
  readonly events: readonly MockEventRow[]
  /** Mocks that are new or longer. */
  readonly count: number
}

/**
 * Rows for what is not there yet; reads only.
 *
 * @throws {WarmstartError} `conflict` where a log is neither the beginning nor the end of the other,
 *   `invalid-input` where its events are not numbered from 1
 */
export async function newLogs(
  db: Kysely<Tables>,
  learner: string,
  given: readonly MockLog[],
): Promise<NewLogs> {
  const mocks = await newMocks(
    db,
    learner,
    given.map(({ plan }) => plan),
  )
  const added = new Set(mocks.map(({ id }) => id))
  const events: MockEventRow[] = []
  const known = new Map<string, string[]>()
  for (const log of given) {
    const { id } = log.plan
    log.events.forEach(({ seq }, i) => {
      if (seq !== i + 1) throw misnumbered(id, seq, i + 1)
    })
    const before = known.get(id) ?? (await storedBodies(db, learner, id))
    const rows = eventRows(learner, id, log.events)
    if (rows.some(({ body }, i) => (before[i] ?? body) !== body)) throw mockConflict(id)
    const rest = rows.slice(before.length)
    if (rest.length > 0) added.add(id)
    events.push(...rest)
    known.set(id, [...before, ...rest.map(({ body }) => body)])
  }
  return { mocks, events, count: added.size }
}

/** Writes what {@link newLogs} found. */
export async function insertLogs(db: Kysely<Tables>, { mocks, events }: NewLogs): Promise<void> {
  for (const rows of chunks(mocks)) await db.insertInto('mocks').values(rows).execute()
  await insertEvents(db, events)
}

async function insertEvents(db: Kysely<Tables>, events: readonly MockEventRow[]): Promise<void> {
  for (const rows of chunks(events)) await db.insertInto('mock_events').values(rows).execute()
}

async function newMocks(
  db: Kysely<Tables>,
  learner: string,
  plans: readonly MockPlan[],
): Promise<readonly MockRow[]> {
  const known = new Map<string, string>()
  for (const part of chunks(plans)) {
    const ids = part.map(({ id }) => id)
    const rows = await db
      .selectFrom('mocks')
      .select(['id', 'body'])
      .where('learner_id', '=', learner)
      .where('id', 'in', ids)
      .execute()
    for (const row of rows) known.set(row.id, row.body)
  }
  const added: MockRow[] = []
  for (const plan of plans) {
    const body = canonicalJson(plan)
    const stored = known.get(plan.id)
    if (stored === undefined)
      added.push({ learner_id: learner, id: plan.id, created_at: plan.createdAt, body })
    else if (stored !== body) throw mockConflict(plan.id)
    known.set(plan.id, body)
  }
  return added
}

async function lastSeq(db: Kysely<Tables>, learner: string, id: string): Promise<number> {
  const row = await db
    .selectFrom('mock_events')
    .select('seq')
    .where('learner_id', '=', learner)
    .where('mock_id', '=', id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.seq ?? 0
}

async function storedBodies(
  db: Kysely<Tables>,
  learner: string,
  id: string,
  after = 0,
): Promise<string[]> {
  const rows = await db
    .selectFrom('mock_events')
    .select('body')
    .where('learner_id', '=', learner)
    .where('mock_id', '=', id)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute()
  return rows.map(({ body }) => body)
}

const eventRows = (learner: string, id: string, events: readonly MockEvent[]): MockEventRow[] =>
  events.map((event) => ({
    learner_id: learner,
    mock_id: id,
    seq: event.seq,
    body: canonicalJson(event),
  }))

const toPlan = (row: Pick<MockRow, 'id' | 'body'>) =>
  readBody(MockPlan, `mocks ${row.id}`, row.body)

function unknownMock(id: string): WarmstartError {
  return new WarmstartError('not-found', `\`mockId\`: there is no mock ${id}; create it first`, {
    id,
  })
}

function outOfTurn(id: string, seq: number, last: number): WarmstartError {
  return new WarmstartError(
    'conflict',
    `\`events.seq\`: ${seq} does not follow ${last}, the last event of the mock; read the log and go on from its end`,
    { id, seq, last },
  )
}

function misnumbered(id: string, seq: number, expected: number): WarmstartError {
  return new WarmstartError(
    'invalid-input',
    `\`mocks.events.seq\`: event ${expected} of mock ${id} has number ${seq}; number them from 1`,
    { id },
  )
}

function mockConflict(id: string): WarmstartError {
  return new WarmstartError(
    'conflict',
    `\`mock.id\`: ${id} is taken by another mock, or its log went on differently; give every mock an id of its own`,
    { id },
  )
}
