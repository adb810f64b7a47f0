import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readCatalogue } from './catalogue.ts'
import { type CheckedItem, crossCheck } from './cross-checks.ts'
import { type Fault, FaultList } from './fault.ts'
import { type LoadedItem, loaded } from './load-items.ts'
import type { LinkTargets } from './markdown/links.ts'
import { linkTargets, noHtml, readItem } from './read-item.ts'
import { type ItemFolder, isFolder, readItemFiles, scanItems } from './scan.ts'
import { type Selection, select } from './selection.ts'
import { readSource } from './source-file.ts'
import { readStudy } from './study/read-study.ts'
import { parseYaml } from './yaml-file.ts'

/** What to check. */
export interface CheckOptions {
  /**
   * Only report faults in these folders or files, absolute, below the working folder or below the
   * content folder; default everything. What they refer to elsewhere is still looked up.
   */
  readonly paths?: readonly string[]
}

/** What a check found, and what it read on the way. */
export interface CheckedContent {
  /** All faults by file and line. */
  readonly faults: Fault[]
  /** The items that were chosen, each as far as it can be read. */
  readonly items: LoadedItem[]
}

/** See `checkContent`. */
export function check(folder: string, { paths }: CheckOptions = {}): CheckedContent {
  const root = resolve(folder)
  const faults = new FaultList()
  if (!isFolder(root)) {
    faults.add(folder, 1, 'there is no such folder', 'name the folder that holds topics.yaml')
    return { faults: faults.sorted(), items: [] }
  }
  const selection = select(root, paths)
  reportMissingPaths(root, selection, faults)
  const catalogue = readCatalogue(root, faults)
  const folders = scanItems(root, faults)
  const targets = linkTargets(root, folders, catalogue)
  const checked: CheckedItem[] = []
  const items: LoadedItem[] = []
  for (const item of folders) {
    const one = selection.has(item)
      ? checkItem(root, item, targets, faults, items)
      : glance(root, item)
    if (one !== null) checked.push(one)
  }
  crossCheck(checked, new Set(folders.map(({ id }) => id)), catalogue, faults)
  const inventory = new Set<string>(catalogue.inventory.map(({ id }) => id))
  readStudy({ root, targets, used: new Map(), inventory, faults, toHtml: noHtml })
  return { faults: faults.sorted().filter(({ file }) => selection.covers(file)), items }
}

function reportMissingPaths(root: string, { paths }: Selection, faults: FaultList): void {
  for (const path of paths ?? []) {
    if (existsSync(resolve(root, path))) continue
    faults.add(path, 1, 'there is no such file or folder', 'correct the path')
  }
}

function checkItem(
  root: string,
  item: ItemFolder,
  targets: LinkTargets,
  faults: FaultList,
  items: LoadedItem[],
): CheckedItem | null {
  const files = readItemFiles(root, item, faults)
  const read = readItem(item, files, targets, faults, noHtml)
  items.push(loaded(item, files, read))
  const { parsed } = read
  const source = files.get('item.yaml')
  if (parsed.item === null || source === undefined) return null
  return { id: item.id, source, item: parsed.item }
}

/** An item outside of the selection, only for its prerequisites. */
function glance(root: string, { id, path }: ItemFolder): CheckedItem | null {
  const ignored = new FaultList()
  const source = readSource(root, `${path}/item.yaml`, ignored)
  const data = source === null ? null : parseYaml(source, ignored)?.data
  if (source === null || typeof data !== 'object' || data === null) return null
  const listed = 'prerequisites' in data ? data.prerequisites : []
  const prerequisites = Array.isArray(listed) ? listed.filter((one) => typeof one === 'string') : []
  return { id, source, item: { prerequisites } }
}
