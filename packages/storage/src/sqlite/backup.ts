import { access, rename, rm } from 'node:fs/promises'
import { WarmstartError } from '@warmstart/schema'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { fileError } from './errors.ts'

/** The copy grows beside the target and takes its name when it is whole. */
export async function backup(db: Kysely<Tables>, target: string): Promise<void> {
  const part = `${target}.part`
  const exists = await access(target).then(
    () => true,
    () => false,
  )
  if (exists)
    throw new WarmstartError('conflict', `\`target\`: ${target} exists; give a new file`, {
      target,
    })
  try {
    await rm(part, { force: true })
    await sql`vacuum into ${part}`.execute(db)
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw unwritable(target, error)
  }
}

/** SQLite blames its own file for whatever happens; here it was the target. */
function unwritable(target: string, error: unknown): unknown {
  if (!(error instanceof WarmstartError)) return fileError(target, error)
  if (error.code !== 'storage-unavailable') return error
  return fileError(target, Object.assign(new Error('target'), { code: error.data.reason }))
}
