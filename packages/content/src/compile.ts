import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import {
  BUNDLE_VERSION,
  type Bundle,
  type CompiledItem,
  type ItemId,
  WarmstartError,
} from '@warmstart/schema'
import { openCache } from './cache.ts'
import { readCatalogue } from './catalogue.ts'
import { type CheckedItem, crossCheck } from './cross-checks.ts'
import { compare, FaultList } from './fault.ts'
import { renderHtml } from './markdown/render.ts'
import { linkTargets, readItem } from './read-item.ts'
import { readItemFiles, scanItems } from './scan.ts'
import { buildIndex } from './search-index.ts'
import type { SourceFile } from './source-file.ts'
import { readStudy } from './study/read-study.ts'

/** How to compile. */
export interface CompileOptions {
  /** Folder that keeps compiled items, so that only changed ones are compiled again; default none. */
  readonly cacheFolder?: string
}

/** See `compileContent`. */
export function compile(folder: string, { cacheFolder }: CompileOptions = {}): Bundle {
  const root = resolve(folder)
  const faults = new FaultList()
  const catalogue = readCatalogue(root, faults)
  const folders = scanItems(root, faults)
  const targets = linkTargets(root, folders, catalogue)
  const cache = openCache(cacheFolder, targets)
  const items: CompiledItem[] = []
  const checked: CheckedItem[] = []
  for (const one of folders) {
    const files = readItemFiles(root, one, faults)
    const contentVersion = versionOf(one.path, files)
    let item = cache.get(one.path, contentVersion)
    if (item === null) {
      const { compiled, used } = readItem(one, files, targets, faults, renderHtml)
      if (compiled === null) continue
      item = {
        ...compiled,
        id: one.id as ItemId,
        contentVersion: contentVersion.slice(0, 12),
      } as CompiledItem
      cache.put(one.path, contentVersion, item, used)
    }
    items.push(item)
    const source = files.get('item.yaml')
    if (source !== undefined) checked.push({ id: one.id, source, item })
  }
  crossCheck(checked, new Set(folders.map(({ id }) => id)), catalogue, faults)
  const { topics, taxonomy, inventory } = catalogue
  const lines = new Set<string>(inventory.map(({ id }) => id))
  const used = new Map<string, string>()
  const study = readStudy({ root, targets, used, inventory: lines, faults, toHtml: renderHtml })
  throwOn(faults, folder)
  const terms = inventory.filter(({ id }) => id.startsWith('T')).map(({ title }) => title)
  const content = { taxonomy, topics: [...topics], terms, items, ...study }
  return {
    version: BUNDLE_VERSION,
    contentVersion: hash(JSON.stringify(content)).slice(0, 12),
    ...content,
    searchIndex: buildIndex(content),
  }
}

function throwOn(list: FaultList, folder: string): void {
  const faults = list.sorted()
  const [first] = faults
  if (first === undefined) return
  const where = `${first.file}:${first.line}`
  throw new WarmstartError(
    'content-invalid',
    `\`content\`: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${folder}, the first in ${where}: ${first.fault}; ${first.fix}`,
    { faults },
  )
}

/** Hash over the files of an item, the same for every line end and on every machine. */
function versionOf(path: string, files: ReadonlyMap<string, SourceFile>): string {
  const parts = [...files]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, { text }]) => `${name}\n${text.length}\n${text}`)
  return hash([path, ...parts].join('\n'))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
