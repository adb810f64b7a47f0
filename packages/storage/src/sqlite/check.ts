import { access, constants, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { damagedError, onFile, systemCode } from './errors.ts'

/**
 * How thoroughly a file is looked at when it is opened.
 *
 * `auto` runs `pragma quick_check` (reads every page; about 1 ms for each MB in the cache of
 * the system) where the file has at most 64 MB, where the last run did not close it, or where
 * damage was met in use. A larger file that was closed in good order opens without. `full`
 * always runs `pragma integrity_check`, which also compares the indexes with the tables.
 */
export type CheckDepth = 'auto' | 'full'

/** Largest file that is checked at every start, in bytes. */
export const ALWAYS_CHECKED_BYTES = 64 * 1024 * 1024

/** What the folder says about a file before SQLite touches it. */
export interface FileState {
  /** Size in bytes, 0 where there is no file yet. */
  readonly bytes: number
  /** True where another connection has the file open, or the last one did not close it. */
  readonly open: boolean
  /** True where damage was met while the file was in use. */
  readonly suspect: boolean
}

/**
 * Looks at the file and at what lies beside it, without opening it.
 *
 * @throws {WarmstartError} `storage-damaged` where the file is missing or empty but its log is
 *   not: SQLite would throw the log away, with the commits that are in it;
 *   `storage-unavailable` where the file or its folder may not be written
 */
export async function inspectFile(path: string): Promise<FileState> {
  const logBytes = await sizeOf(`${path}-wal`) // first: a new file has bytes before its log has
  const bytes = await sizeOf(path)
  if (bytes === 0 && logBytes > 0) throw damagedError(path, 'it is empty but its log is not')
  await onFile(path, () => access(dirname(path), constants.W_OK))
  if (bytes > 0) await onFile(path, () => access(path, constants.W_OK))
  const suspect = (await sizeOf(markerOf(path))) > 0
  return { bytes, open: logBytes > 0, suspect }
}

/**
 * Runs the check that the state of the file asks for.
 *
 * @throws {WarmstartError} `storage-damaged` where the check finds a fault
 */
export async function checkDatabase(
  db: Kysely<Tables>,
  path: string,
  state: FileState,
  depth: CheckDepth,
): Promise<void> {
  if (depth === 'auto' && !needsCheck(state)) return
  const pragma = depth === 'full' ? 'integrity_check' : 'quick_check'
  const { rows } = await sql<Record<string, string>>`pragma ${sql.raw(pragma)}(1)`.execute(db)
  const finding = Object.values(rows[0] ?? {})[0] ?? 'the check gave no answer'
  if (finding !== 'ok') throw damagedError(path, finding.replaceAll('\n', ' '))
  if (state.suspect) await rm(markerOf(path), { force: true })
}

/** Whether `auto` checks a file in this state. */
export function needsCheck(state: FileState): boolean {
  return state.bytes <= ALWAYS_CHECKED_BYTES || state.open || state.suspect
}

/** Notes that damage was met in use, so that the next start checks the file, however large. */
export async function markSuspect(path: string): Promise<void> {
  const note = 'Warmstart met damage in the data file beside this one.\n'
  await writeFile(markerOf(path), note).catch(() => undefined) // the damage itself says more
}

/** Path of the note that {@link markSuspect} leaves. */
export function markerOf(path: string): string {
  return `${path}-suspect`
}

async function sizeOf(path: string): Promise<number> {
  return await onFile(path, async () => {
    try {
      const entry = await stat(path)
      if (entry.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
      return entry.size
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return 0
      throw error
    }
  })
}
