import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { openSearch, readBundle, type Search } from '@warmstart/content'
import type { Context, ModelDesk } from '@warmstart/core'
import { modelDesk } from '@warmstart/models'
import {
  type Bundle,
  type CompiledProblem,
  type CompiledQuestion,
  ItemId,
  LearnerId,
  type Millis,
  WarmstartError,
} from '@warmstart/schema'
import { defaultDataFolder, openLocalStore, type SqliteStore } from '@warmstart/storage'
import { inClone, version } from './clone.ts'
import type { Output } from './output.ts'

/** What a command works with; the store is opened only where a command asks for it. */
export interface Surroundings {
  readonly output: Output
  readonly learner: LearnerId
  /** Model endpoints, if the person has configured any. */
  readonly desk: ModelDesk
  readonly version: string
  /** IANA time zone of this machine. */
  readonly timeZone: string
  now(): Millis
  bundle(): Promise<Bundle>
  search(): Promise<Search>
  store(): Promise<SqliteStore>
  /** @throws {WarmstartError} `not-found` where no question has this id */
  question(id: string): Promise<CompiledQuestion>
  close(): Promise<void>
}

/**
 * The real surroundings of the program.
 *
 * @param data  data folder from `--data`, or undefined for the platform's own
 */
export function surroundingsOf(output: Output, data: string | undefined): Surroundings {
  const loadBundle = once(() => readBundle(bundleFile()))
  const folder = dataFolder(data)
  const openStore = once(() => openData(output, folder))
  return {
    output,
    learner: LearnerId.parse('local'),
    desk: modelDesk({ folder, env: process.env }),
    version: version(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: Date.now,
    bundle: loadBundle,
    search: once(async () => openSearch(await loadBundle())),
    store: openStore,
    question: async (id) => findQuestion(await loadBundle(), id),
    close: async () => {
      if (!openStore.started()) return
      const store = await openStore().catch(() => null) // why it failed was reported already
      await store?.close()
    },
  }
}

function bundleFile(): string {
  return process.env.WARMSTART_BUNDLE ?? inClone('build/content/bundle.json')
}

function dataFolder(data: string | undefined): string {
  const { platform, env } = process
  return resolve(data ?? defaultDataFolder({ platform, env, home: homedir() }))
}

async function openData(output: Output, folder: string): Promise<SqliteStore> {
  const opened = await openLocalStore({ folder, now: Date.now(), appVersion: version() })
  for (const { message } of opened.notices) output.error(message)
  return opened.store
}

function findQuestion({ items }: Bundle, id: string): CompiledQuestion {
  const found = items.find((item) => item.kind === 'question' && item.id === id)
  if (found?.kind === 'question' && ItemId.safeParse(id).success) return found
  throw new WarmstartError(
    'not-found',
    `question: there is no "${id}"; "warmstart questions" lists them, "warmstart search" finds them`,
    { itemId: id },
  )
}

/** Runs `make` at the first call only. */
function once<T>(make: () => Promise<T>): { (): Promise<T>; started(): boolean } {
  let made: Promise<T> | null = null
  const get = () => {
    made ??= make()
    return made
  }
  return Object.assign(get, { started: () => made !== null })
}

/** The part of the surroundings that the use cases of core work with. */
export async function contextOf({
  store,
  learner,
  timeZone,
  bundle,
}: Surroundings): Promise<Context> {
  const { items, taxonomy } = await bundle()
  const planned = items.filter(({ kind }) => kind === 'question' || kind === 'problem')
  return { store: await store(), learner, timeZone, catalog: { items: planned, taxonomy } }
}

/** A problem by its id. @throws {WarmstartError} `not-found` where no problem has it */
export async function problemOf({ bundle }: Surroundings, id: string): Promise<CompiledProblem> {
  const found = (await bundle()).items.find((item) => item.kind === 'problem' && item.id === id)
  if (found?.kind === 'problem') return found
  throw new WarmstartError(
    'not-found',
    `problem: there is no "${id}"; "warmstart problems" lists them`,
    { itemId: id },
  )
}
