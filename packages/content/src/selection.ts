import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { ItemFolder } from './scan.ts'

/** Part of a content folder that a check is limited to. */
export interface Selection {
  /** The chosen paths below the content folder; null where everything is chosen. */
  readonly paths: readonly string[] | null
  /** True where an item is chosen, by its folder, by one of its files or by a folder above. */
  has(item: ItemFolder): boolean
  /** True where a fault in `file` is to be reported. */
  covers(file: string): boolean
}

/**
 * Limits work to some folders and files.
 *
 * @param paths  absolute, below the working folder or below `root`; undefined for everything
 */
export function select(root: string, paths: readonly string[] | undefined): Selection {
  if (paths === undefined) return { paths: null, has: () => true, covers: () => true }
  const chosen = paths.map((path) => below(root, path))
  const inside = (path: string) =>
    chosen.some((one) => one === '' || path === one || path.startsWith(`${one}/`))
  const has = ({ path }: ItemFolder) =>
    inside(path) || chosen.some((one) => one.startsWith(`${path}/`))
  /** A file of an item stands for the whole item: its faults may show in a sibling. */
  const items = new Set(chosen.map((one) => one.split('/').slice(0, 2).join('/')))
  const covers = (file: string) => inside(file) || items.has(file.split('/').slice(0, 2).join('/'))
  return { paths: chosen, has, covers }
}

/** A path below `root`, with `/` between its parts. */
function below(root: string, path: string): string {
  const fromHere = relative(root, resolve(path))
  const inside = !fromHere.startsWith('..') && !isAbsolute(fromHere)
  const found = inside ? fromHere : relative(root, resolve(root, path))
  return found.split(sep).join('/')
}
