import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MemoryStore } from '@warmstart/core'
import { modelDesk } from '@warmstart/models'
import { LearnerId, type Millis, OpinionId, WarmstartError } from '@warmstart/schema'
import { createInMemoryStore } from '@warmstart/testkit'
import type { Hono } from 'hono'
import { createApp } from '../app.ts'
import { catalogOf } from '../catalog.ts'
import { judgeRoom, type OpenJudge } from '../judge-room.ts'
import { sampleBundle } from './sample-bundle.ts'

export const TEST_TOKEN = 'test-token-test-token-test-token-test-token'

/** 2026-11-21T10:00Z, a Saturday. */
export const TEST_NOW: Millis = Date.UTC(2026, 10, 21, 10)

export interface TestApp {
  readonly app: Hono
  readonly token: string
  readonly store: MemoryStore
  readonly logged: unknown[]
  /** Folder of the files beside the store, such as the model endpoint's. */
  readonly folder: string
  /** Calls the API as the browser does, with the cookie. */
  call(method: string, path: string, body?: unknown): Promise<Response>
  /** Moves the clock. */
  setNow(now: Millis): void
  /** Tells the app that it listens on this port; `call` then no longer reaches it. */
  setPort(port: number): void
}

/** The real app over an in-memory store and a small bundle, at a fixed time. */
export function testApp(openJudge: OpenJudge = noJudge): TestApp {
  const webFolder = mkdtempSync(join(tmpdir(), 'warmstart-web-'))
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Warmstart</title>')
  const folder = mkdtempSync(join(tmpdir(), 'warmstart-data-'))
  const store = createInMemoryStore()
  const logged: unknown[] = []
  let now = TEST_NOW
  let port = 4173
  const app = createApp({
    services: {
      catalog: catalogOf(sampleBundle()),
      searcher: { search: () => [] },
      store,
      learner: LearnerId.parse('local'),
      judgeRoom: judgeRoom(openJudge),
      desk: modelDesk({ folder, env: {} }),
      version: '0.0.0',
      notices: [],
      timeZone: 'UTC',
      now: () => now,
      random: () => 0,
      newOpinionId: () => OpinionId.parse(crypto.randomUUID()),
      doctor: async () => ({ checks: [] }),
    },
    access: { token: TEST_TOKEN, port: () => port },
    webFolder,
    log: (error) => logged.push(error),
  })
  return {
    app,
    token: TEST_TOKEN,
    store,
    logged,
    folder,
    call: async (method, path, body) =>
      app.request(`http://127.0.0.1:4173${path}`, {
        method,
        headers: {
          host: '127.0.0.1:4173',
          cookie: `warmstart-4173=${TEST_TOKEN}`,
          'content-type': 'application/json',
        },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    setNow: (next) => {
      now = next
    },
    setPort: (next) => {
      port = next
    },
  }
}

async function noJudge(): Promise<never> {
  throw new WarmstartError('environment', '`judge`: this test has none')
}
