import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A sound content folder with one item of each kind. */
export const VALID = join(import.meta.dirname, '..', '..', 'fixtures', 'valid')
/** One description for each way in which content can be broken. */
export const BROKEN = join(import.meta.dirname, '..', '..', 'fixtures', 'broken')

/** A change to a content folder, as `fixtures/broken` writes it. */
export type Edit = { readonly file: string } & (
  | { readonly replace: string; readonly with: string }
  | { readonly write: string }
  | { readonly bytes: string }
  | { readonly rename: string }
  | { readonly delete: true }
)

/** An empty folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'warmstart-content-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A copy of the sound content folder with some changes. */
export function contentWith(edits: readonly Edit[] = []): string {
  const folder = temporaryFolder()
  cpSync(VALID, folder, { recursive: true })
  for (const edit of edits) apply(folder, edit)
  return folder
}

/** Applies one change. A replacement that changes nothing is an error of the test. */
export function apply(folder: string, edit: Edit): void {
  const file = join(folder, edit.file)
  if ('delete' in edit) rmSync(file, { recursive: true })
  else if ('rename' in edit) {
    cpSync(file, join(folder, edit.rename), { recursive: true })
    rmSync(file, { recursive: true })
  } else if ('bytes' in edit) writeFileSync(file, Buffer.from(edit.bytes, 'base64'))
  else if ('write' in edit) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, edit.write)
  } else {
    const text = readFileSync(file, 'utf8')
    if (!text.includes(edit.replace)) throw new Error(`"${edit.replace}" is not in ${edit.file}`)
    writeFileSync(
      file,
      text.replace(edit.replace, () => edit.with),
    )
  }
}
