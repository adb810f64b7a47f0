import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compare, type FaultList } from './fault.ts'

/** A text file of the content folder. */
export interface SourceFile {
  /** Path below the content folder, with `/` between its parts. */
  readonly path: string
  /** Text with `\n` line ends and without a byte-order mark. */
  readonly text: string
}

/** Largest size of one content file, in bytes. Prose that is longer belongs into several items. */
export const MAX_FILE_BYTES = 256 * 1024

/** Reads a file of the content folder; null, with a fault, where it cannot be used. */
export function readSource(root: string, path: string, faults: FaultList): SourceFile | null {
  const full = join(root, path)
  let bytes: Buffer
  try {
    const { size } = statSync(full)
    if (size > MAX_FILE_BYTES) {
      const kilobytes = Math.ceil(size / 1024)
      const limit = MAX_FILE_BYTES / 1024
      faults.add(
        path,
        1,
        `the file has ${kilobytes} kB, ${limit} kB are allowed`,
        'shorten it or split the item',
      )
      return null
    }
    bytes = readFileSync(full)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (missing) faults.add(path, 1, `the file ${path} is missing`, 'write it')
    else faults.add(path, 1, 'the file cannot be read', 'check that it is a readable file')
    return null
  }
  return decode(path, bytes, faults)
}

function decode(path: string, bytes: Buffer, faults: FaultList): SourceFile | null {
  const raw = bytes.toString('utf8')
  const bad = raw.indexOf('\ufffd')
  if (bad !== -1 && !isValidUtf8(bytes)) {
    faults.add(
      path,
      placeAt(raw, bad),
      'the file is not UTF-8',
      'save it again with the encoding UTF-8',
    )
    return null
  }
  const text = raw.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
  const control = text.search(/[\u0000-\u0008\u000b-\u001f]/)
  if (control !== -1) {
    faults.add(
      path,
      placeAt(text, control),
      'there is a control character',
      'delete the character at this place',
    )
    return null
  }
  return { path, text }
}

function isValidUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Line and column, from 1, of an offset into `text`. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}

/** Names in a folder, sorted, hidden ones left out; none where there is no such folder. */
export function listFolder(path: string): { name: string; folder: boolean }[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== '__pycache__')
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .sort((a, b) => compare(a.name, b.name))
  } catch {
    return []
  }
}
