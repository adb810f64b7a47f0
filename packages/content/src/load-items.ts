import { resolve } from 'node:path'
import type { Kind, Rubric } from '@warmstart/schema'
import { readCatalogue } from './catalogue.ts'
import { type CheckOptions, noHtml } from './check.ts'
import { FaultList } from './fault.ts'
import type { ModelAnswer } from './items/context.ts'
import { linkTargets, readItem } from './read-item.ts'
import { readItemFiles, scanItems } from './scan.ts'
import { select } from './selection.ts'

/** What a lint of rubrics needs of an item. */
export interface LoadedItem {
  readonly id: string
  readonly kind: Kind
  /** Its folder below the content folder. */
  readonly path: string
  /** Null where the item has none, or a broken one. */
  readonly rubric: Rubric | null
  /** Path of `rubric.yaml` below the content folder. */
  readonly rubricFile: string
  /** The prompt as plain text; empty where it is broken. */
  readonly question: string
  readonly modelAnswers: readonly ModelAnswer[]
}

/** See `loadItems`. */
export function load(folder: string, { paths }: CheckOptions = {}): LoadedItem[] {
  const root = resolve(folder)
  const ignored = new FaultList()
  const catalogue = readCatalogue(root, ignored)
  const folders = scanItems(root, ignored)
  const targets = linkTargets(root, folders, catalogue)
  const selection = select(root, paths)
  return folders
    .filter((item) => selection.has(item))
    .map((item) => {
      const files = readItemFiles(root, item, ignored)
      const { parsed } = readItem(item, files, targets, ignored, noHtml)
      const { rubric, question, modelAnswers } = parsed
      const rubricFile = `${item.path}/rubric.yaml`
      return { ...item, rubric, rubricFile, question, modelAnswers }
    })
}
