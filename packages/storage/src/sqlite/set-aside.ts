import { access, rename, stat } from 'node:fs/promises'
import { WarmstartError } from '@warmstart/schema'
import { openBinding } from './binding.ts'
import { retryWhileBusy } from './dialect.ts'
import { fileError, isBusy, onFile } from './errors.ts'

/** Why a file is set aside. */
export type SetAsideReason = 'damaged' | 'newer'

/** How a file is set aside. */
export interface SetAsideOrder {
  readonly reason: SetAsideReason
  /** Milliseconds since 1970, becomes a part of the name. */
  readonly now: number
  /** How long to wait until nobody has the file open, in milliseconds. */
  readonly busyWaitMs: number
}

/**
 * Runs a task while no other program does the same for this file. The lock is one of SQLite on
 * an empty file beside it, so that it ends with this program, however that ends.
 *
 * @throws {WarmstartError} `storage-unavailable` where another program keeps the lock
 */
export async function withFileLock<T>(
  path: string,
  busyWaitMs: number,
  task: () => Promise<T>,
): Promise<T> {
  const lockPath = `${path}.lock`
  const binding = await onFile(lockPath, async () => openBinding(lockPath))
  try {
    await onFile(lockPath, () => retryWhileBusy(busyWaitMs, () => binding.run('begin exclusive')))
    return await task()
  } finally {
    binding.close()
  }
}

/**
 * Renames a file, and the log and other files that belong to it, to
 * `<file>.<reason>-<time of now>`: nothing is overwritten, and SQLite finds the log there again.
 * The file itself goes last, so that it is still found where this stops half-way.
 *
 * @returns the new path
 * @throws {WarmstartError} `storage-unavailable` where another program has the file open, or
 *   where it cannot be renamed
 */
export async function setAside(path: string, order: SetAsideOrder): Promise<string> {
  const { reason, now, busyWaitMs } = order
  await refuseInUse(path, reason, busyWaitMs)
  const target = await freeName(`${path}.${reason}-${compactTime(now)}`)
  await onFile(path, async () => {
    for (const suffix of ['-wal', '-shm', '-journal'])
      await renameIfThere(path + suffix, target + suffix)
    await renameIfThere(path, target)
  })
  return target
}

/** `20261121T091500Z`: sorts by time, and every file system takes it. */
function compactTime(now: number): string {
  return new Date(now).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '')
}

async function freeName(wanted: string): Promise<string> {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}-${count}`
    const taken = await Promise.all(['', '-wal'].map((suffix) => exists(name + suffix)))
    if (!taken.includes(true)) return name
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

async function renameIfThere(from: string, to: string): Promise<void> {
  if (await exists(from)) await rename(from, to)
}

/**
 * What another program writes from now on would go to a file that nobody looks for. A file
 * without content is not opened: SQLite would throw away the log beside it.
 */
async function refuseInUse(
  path: string,
  reason: SetAsideReason,
  busyWaitMs: number,
): Promise<void> {
  const hasContent = (await exists(path)) && (await stat(path)).size > 0
  if (!hasContent) return
  try {
    await retryWhileBusy(busyWaitMs, () => lockOnce(path))
  } catch (error) {
    if (isBusy(error)) throw inUseError(path, reason)
    const known = fileError(path, error)
    if (known instanceof WarmstartError && known.code === 'storage-damaged') return
    throw known
  }
}

function lockOnce(path: string): void {
  const binding = openBinding(path)
  try {
    binding.run('pragma locking_mode = exclusive')
    binding.run('begin exclusive')
    binding.run('rollback')
  } finally {
    binding.close()
  }
}

function inUseError(path: string, reason: SetAsideReason): WarmstartError {
  const fault = reason === 'newer' ? 'is from a newer Warmstart' : 'is damaged'
  return new WarmstartError(
    'storage-unavailable',
    `\`${path}\`: ${fault}, and another program has it open; close every Warmstart and start again`,
    { path },
  )
}
