import { WarmstartError } from '@warmstart/schema'

/** Primary result codes of SQLite that say something about the file, by number. */
const CODES: Readonly<Record<number, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  15: 'SQLITE_PROTOCOL',
  26: 'SQLITE_NOTADB',
}

const DISK_FULL = 'cannot grow, the disk is full; free some space and try again'
const NO_RIGHTS = 'may not be written; give your account the right to write the file and its folder'
const CANNOT_OPEN = 'cannot be opened; give a folder that exists and that you may write to'

/** What is wrong with a file, and what to do, by code of SQLite or of the operating system. */
const UNAVAILABLE: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'is kept locked by another program; close that program, or try again',
  SQLITE_PROTOCOL: 'is kept locked by another program; close that program, or try again',
  SQLITE_PERM: NO_RIGHTS,
  SQLITE_READONLY: NO_RIGHTS,
  SQLITE_CANTOPEN: CANNOT_OPEN,
  SQLITE_FULL: DISK_FULL,
  SQLITE_IOERR: 'cannot be read or written, the disk reports an error; check the disk',
  EACCES: NO_RIGHTS,
  EPERM: NO_RIGHTS,
  EROFS: NO_RIGHTS,
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  ENOENT: CANNOT_OPEN,
  ENOTDIR: 'cannot be opened, a part of its path is a file; give the path of a folder',
  EEXIST: 'cannot be opened, a part of its path is a file; give the path of a folder',
  EISDIR: 'is a folder; give a path where a file can be',
  EBUSY: 'is in use by another program; close that program and try again',
}

/** Primary code of an error of SQLite such as `SQLITE_BUSY`, from either driver, or null. */
export function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('errcode' in error && typeof error.errcode === 'number')
    return CODES[error.errcode & 0xff] ?? null
  if ('code' in error && typeof error.code === 'string')
    return /^SQLITE_[A-Z]+/.exec(error.code)?.[0] ?? null
  return null
}

/** True where another connection holds the lock that is needed: waiting helps. */
export function isBusy(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === 'SQLITE_BUSY' || code === 'SQLITE_PROTOCOL'
}

/**
 * The {@link WarmstartError} for an error of SQLite or of the file system: `storage-damaged` or
 * `storage-unavailable`. An error that says nothing about the file comes back unchanged.
 */
export function fileError(path: string, error: unknown): unknown {
  const code = sqliteCode(error) ?? systemCode(error)
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') return damagedError(path, code)
  const text = code === null ? undefined : UNAVAILABLE[code]
  if (text === undefined) return error
  return new WarmstartError('storage-unavailable', `\`${path}\`: ${text}`, { path, reason: code })
}

/** The error for a file that is not, or no longer, a sound database of Warmstart. */
export function damagedError(path: string, reason: string): WarmstartError {
  return new WarmstartError(
    'storage-damaged',
    `\`${path}\`: is damaged (${reason}); start Warmstart again: it then checks the file and ` +
      'sets it aside if it must, without changing it',
    { path, reason },
  )
}

/** Runs a task on the file system; its errors become those of {@link fileError}. */
export async function onFile<T>(path: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task()
  } catch (error) {
    throw fileError(path, error)
  }
}

/** Code of an error of the operating system such as `EACCES`, or null. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
