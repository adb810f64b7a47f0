import { resolve } from 'node:path'
import { type CompiledProblem, ItemId, type Kind, type Rubric } from '@warmstart/schema'
import { readCatalogue } from './catalogue.ts'
import type { CheckOptions } from './check.ts'
import { FaultList } from './fault.ts'
import type { ModelAnswer } from './items/context.ts'
import type { Draft } from './items/question.ts'
import { type WrittenFrom, writtenFrom } from './items/written-files.ts'
import { linkTargets, noHtml, type ReadItem, readItem } from './read-item.ts'
import { type ItemFolder, readItemFiles, scanItems } from './scan.ts'
import { select } from './selection.ts'
import type { SourceFile } from './source-file.ts'

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
  /** The code of a problem; null for other kinds, and where its files cannot be used. */
  readonly problem: LoadedProblem | null
}

/** A problem as its files say, with the fingerprints of what is computed from them. */
export type LoadedProblem = CompiledProblem & WrittenFrom

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
      return loaded(item, files, readItem(item, files, targets, ignored, noHtml))
    })
}

/** The parts of an item that was read, for a lint of its rubric and a run of its code. */
export function loaded(
  item: ItemFolder,
  files: ReadonlyMap<string, SourceFile>,
  { parsed, draft }: Pick<ReadItem, 'parsed' | 'draft'>,
): LoadedItem {
  const { rubric, question, modelAnswers } = parsed
  const rubricFile = `${item.path}/rubric.yaml`
  const problem =
    draft?.kind === 'problem'
      ? {
          ...(draft as Draft<CompiledProblem>),
          id: ItemId.parse(item.id),
          contentVersion: 'draft',
          ...writtenFrom(files),
        }
      : null
  return { ...item, rubric, rubricFile, question, modelAnswers, problem }
}
