import { existsSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Html } from '@warmstart/schema'
import { readCatalogue } from './catalogue.ts'
import { readCheatSheet } from './cheat-sheet.ts'
import { type CheckedItem, crossCheck } from './cross-checks.ts'
import { type Fault, FaultList } from './fault.ts'
import type { ToHtml } from './items/context.ts'
import { linkTargets, readItem } from './read-item.ts'
import { type ItemFolder, isFolder, readItemFiles, scanItems } from './scan.ts'
import { readSource } from './source-file.ts'
import { parseYaml } from './yaml-file.ts'

/** What to check. */
export interface CheckOptions {
  /**
   * Only report faults in these folders or files, absolute or below the content folder; default
   * everything. What they refer to elsewhere is still looked up.
   */
  readonly paths?: readonly string[]
}

/** A check needs no HTML, only what goes wrong on the way to it. */
const noHtml: ToHtml = () => '' as Html

/**
 * Proves that a content folder can be compiled: syntax, schemas, required files and headings,
 * links, prerequisites, topics, maths, gaps. Runs no code of problems.
 *
 * @param folder  the content folder
 * @returns all faults by file and line; empty where all is well. Never throws on bad content.
 */
export function check(folder: string, { paths }: CheckOptions = {}): Fault[] {
  const root = resolve(folder)
  const faults = new FaultList()
  if (!isFolder(root)) {
    faults.add(
      folder,
      1,
      'there is no such content folder',
      'name the folder that holds topics.yaml',
    )
    return faults.sorted()
  }
  const wanted = paths?.map((path) => below(root, path))
  const isWanted = (path: string) =>
    wanted?.some((one) => one === '' || path === one || path.startsWith(`${one}/`)) ?? true
  const isSelected = ({ path }: ItemFolder) =>
    isWanted(path) || (wanted?.some((one) => one.startsWith(`${path}/`)) ?? false)
  for (const path of wanted ?? []) {
    if (!existsSync(resolve(root, path)))
      faults.add(path, 1, 'there is no such file or folder', 'correct the path')
  }
  const catalogue = readCatalogue(root, faults)
  const folders = scanItems(root, faults)
  const targets = linkTargets(root, folders, catalogue)
  const checked: CheckedItem[] = []
  for (const item of folders) {
    const one = isSelected(item) ? checkItem(root, item, targets, faults) : glance(root, item)
    if (one !== null) checked.push(one)
  }
  crossCheck(checked, new Set(folders.map(({ id }) => id)), catalogue, faults)
  readCheatSheet(root, { targets, used: new Map(), faults, toHtml: noHtml })
  return faults
    .sorted()
    .filter(
      ({ file }) =>
        isWanted(file) ||
        (wanted?.some((one) => one.startsWith(`${file}/`)) ?? false) ||
        folders.some((item) => isSelected(item) && file.startsWith(`${item.path}/`)),
    )
}

function checkItem(
  root: string,
  item: ItemFolder,
  targets: Parameters<typeof readItem>[2],
  faults: FaultList,
): CheckedItem | null {
  const files = readItemFiles(root, item, faults)
  const read = readItem(item, files, targets, faults, noHtml)
  const source = files.get('item.yaml')
  return read.item === null || source === undefined
    ? null
    : { id: item.id, source, item: read.item }
}

/** An item outside of the check, only for its prerequisites. */
function glance(root: string, { id, path }: ItemFolder): CheckedItem | null {
  const ignored = new FaultList()
  const source = readSource(root, `${path}/item.yaml`, ignored)
  const yaml = source === null ? null : parseYaml(source, ignored)
  const data = yaml?.data as Partial<Record<string, unknown>> | null | undefined
  if (source === null || data == null) return null
  const { prerequisites } = data
  const ids = Array.isArray(prerequisites)
    ? prerequisites.filter((one) => typeof one === 'string')
    : []
  const item = { topic: '', topics: [], related: [], inventory: [], prerequisites: ids }
  return { id, source, item: item as unknown as CheckedItem['item'] }
}

/** A path below the content folder, with `/` between its parts. */
function below(root: string, path: string): string {
  const fromHere = relative(root, resolve(path))
  const inside = !fromHere.startsWith('..') && !isAbsolute(fromHere)
  const found = inside ? fromHere : relative(root, resolve(root, path))
  return found.split(sep).join('/')
}
