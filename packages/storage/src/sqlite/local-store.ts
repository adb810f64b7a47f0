import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { WarmstartError } from '@warmstart/schema'
import { DATA_FILE } from '../data-folder.ts'
import type { CheckDepth } from './check.ts'
import { BUSY_WAIT_MS } from './dialect.ts'
import { onFile } from './errors.ts'
import { openSqlite, type SqliteStore, type SqliteWorld } from './open.ts'
import { type SetAsideReason, setAside, withFileLock } from './set-aside.ts'

/** Where the local edition keeps its data, and who opens it. */
export interface LocalStoreOptions {
  /** Folder of the data, see `defaultDataFolder`; it is made where there is none. */
  readonly folder: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** Version of Warmstart that opens, such as `0.1.0`. */
  readonly appVersion: string
  /** Default `auto`. */
  readonly check?: CheckDepth
  /** How long to wait for the lock of another program, in milliseconds; default 5000. */
  readonly busyWaitMs?: number
}

/** Something that the person must be told about their data. */
export interface StorageNotice {
  readonly code: 'storage-damaged' | 'storage-newer'
  /** What happened, where the file is now, and how to go back, in whole sentences. */
  readonly message: string
  /** Path to which the file was renamed. */
  readonly setAside: string
}

/** An open store and what to tell about it. */
export interface OpenedLocalStore {
  readonly store: SqliteStore
  /** Path of the data file. */
  readonly path: string
  /** Empty where all is well. */
  readonly notices: readonly StorageNotice[]
}

/**
 * Opens the data of the local edition. A file that is damaged, or from a newer Warmstart, is
 * renamed and never changed; an empty one takes its place, and a notice says how to go back.
 * A file that is only locked, not writable or on a full disk stays where it is.
 *
 * @throws {WarmstartError} `storage-unavailable`, `environment`
 */
export async function openLocalStore(
  options: LocalStoreOptions,
  world: SqliteWorld = {},
): Promise<OpenedLocalStore> {
  const { folder, now, busyWaitMs = BUSY_WAIT_MS, ...rest } = options
  const path = join(folder, DATA_FILE)
  await onFile(folder, () => mkdir(folder, { recursive: true, mode: 0o700 }))
  const open = () => openSqlite({ ...rest, now, busyWaitMs, path }, world)
  try {
    return { store: await open(), path, notices: [] }
  } catch (error) {
    reasonFor(error)
  }
  return await withFileLock(path, busyWaitMs, async () => {
    try {
      return { store: await open(), path, notices: [] } // another program has set it aside
    } catch (error) {
      const reason = reasonFor(error)
      const target = await setAside(path, { reason, now, busyWaitMs })
      return { store: await open(), path, notices: [noticeFor(error, path, target)] }
    }
  })
}

/** Throws the error again where it is no reason to set the file aside. */
function reasonFor(error: unknown): SetAsideReason {
  if (error instanceof WarmstartError && error.code === 'storage-damaged') return 'damaged'
  if (error instanceof WarmstartError && error.code === 'storage-newer') return 'newer'
  throw error
}

function noticeFor(error: unknown, path: string, target: string): StorageNotice {
  const data = error instanceof WarmstartError ? error.data : {}
  const moved = `It was renamed to ${target}, unchanged, and Warmstart started with empty data.`
  if (reasonFor(error) === 'newer') {
    const message =
      `Your data file was written by Warmstart ${data.writtenBy}, which is newer than this one. ` +
      `${moved} To go back: close Warmstart, rename that file to ${path} again, and use ` +
      `Warmstart ${data.writtenBy} or newer.`
    return { code: 'storage-newer', message, setAside: target }
  }
  const message =
    `Your data file is damaged (${data.reason}). ${moved} To go back: close Warmstart and put a ` +
    `backup at ${path}, or import an export. What can still be read of the damaged file comes ` +
    `out of \`sqlite3 "${target}" .recover\`.`
  return { code: 'storage-damaged', message, setAside: target }
}
