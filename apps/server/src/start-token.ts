import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The secret of the start link. It is kept in the data folder (readable by its owner only), so
 * that an open tab or a bookmark still works after a restart.
 *
 * @param folder  data folder; must exist
 * @returns 43 characters of base64url (256 bits)
 */
export async function startToken(folder: string): Promise<string> {
  const file = join(folder, 'start-token')
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (/^[\w-]{43}$/.test(kept)) return kept
  const token = randomBytes(32).toString('base64url')
  await writeFile(file, token, { mode: 0o600 })
  return token
}
