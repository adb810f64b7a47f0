import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CompiledItem } from '@warmstart/schema'
import { z } from 'zod'
import { compare } from './fault.ts'
import { type LinkTargets, targetValue } from './markdown/links.ts'
import { writeAtomically } from './write-file.ts'

/** Keeps compiled items between runs. */
export interface ItemCache {
  /** The item that was compiled from these very sources and links, or null. */
  get(path: string, version: string): CompiledItem | null
  put(path: string, version: string, item: CompiledItem, used: ReadonlyMap<string, string>): void
}

interface Entry {
  readonly key: string
  /** What each link was resolved to, so that a renamed target compiles its referrers again. */
  readonly used: readonly (readonly [string, string])[]
  readonly item: CompiledItem
}

const NO_CACHE: ItemCache = { get: () => null, put: () => undefined }

/**
 * Opens the cache in a folder, which is made where it is missing. An entry that cannot be read
 * counts as missing.
 *
 * @param folder  undefined for a cache that keeps nothing
 */
export function openCache(folder: string | undefined, targets: LinkTargets): ItemCache {
  if (folder === undefined) return NO_CACHE
  mkdirSync(folder, { recursive: true })
  const compiler = compilerVersion()
  const fileOf = (path: string) => join(folder, `${path.replaceAll('/', '--')}.json`)
  return {
    get(path, version) {
      const entry = readEntry(fileOf(path))
      if (entry === null || entry.key !== `${compiler} ${version}`) return null
      const fresh = entry.used.every(([ref, value]) => targetValue(targets, ref) === value)
      return fresh ? entry.item : null
    },
    put(path, version, item, used) {
      const entry: Entry = { key: `${compiler} ${version}`, used: [...used], item }
      writeAtomically(fileOf(path), JSON.stringify(entry))
    },
  }
}

function readEntry(file: string): Entry | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Entry
  } catch {
    return null
  }
}

/** Hash over this package and the schema of items: a new compiler has new results. */
function compilerVersion(): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify(z.toJSONSchema(CompiledItem, { unrepresentable: 'any' })))
  hash.update(readFileSync(join(import.meta.dirname, '..', 'package.json')))
  const names = readdirSync(import.meta.dirname, { recursive: true }) as string[]
  for (const name of names.sort(compare)) {
    if (!/(?<!\.d|\.test)\.[jt]s$/.test(name)) continue
    hash.update(readFileSync(join(import.meta.dirname, name)))
  }
  return hash.digest('hex').slice(0, 16)
}
