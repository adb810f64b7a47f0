import type { CompiledItem, Html, Kind } from '@warmstart/schema'
import { parse } from 'yaml'
import type { Catalogue } from './catalogue.ts'
import { FaultList } from './fault.ts'
import { reportGaps } from './gaps.ts'
import type { ItemContext, ParsedParts, ToHtml } from './items/context.ts'
import { readCase } from './items/design-case.ts'
import { readProblem } from './items/problem.ts'
import { type Draft, readQuestion, readStory } from './items/question.ts'
import type { LinkTargets } from './markdown/links.ts'
import type { ItemFolder } from './scan.ts'
import { readSource, type SourceFile } from './source-file.ts'

/** An item that was read, as far as it could be. */
export interface ReadItem {
  readonly parsed: ParsedParts
  /** The compiled item; null where any of its files is broken. */
  readonly compiled: Draft<CompiledItem> | null
  /** The same where only files that commands write are missing or old. */
  readonly draft: Draft<CompiledItem> | null
  /** What each of its links was resolved to, see {@link resolveLinks}. */
  readonly used: ReadonlyMap<string, string>
}

/** A check needs no HTML, only what goes wrong on the way to it. */
export const noHtml: ToHtml = () => '' as Html

const READERS: Readonly<Record<Kind, (context: ItemContext) => Draft<CompiledItem> | null>> = {
  question: readQuestion,
  problem: readProblem,
  case: readCase,
  story: readStory,
}

/** Reads and checks all files of one item. */
export function readItem(
  { id, kind, path }: ItemFolder,
  files: ReadonlyMap<string, SourceFile>,
  targets: LinkTargets,
  faults: FaultList,
  toHtml: ToHtml,
): ReadItem {
  const before = faults.size
  for (const source of files.values()) reportGaps(source, faults)
  const used = new Map<string, string>()
  const parsed: ParsedParts = { item: null, rubric: null, question: '', modelAnswers: [] }
  const context: ItemContext = {
    id,
    kind,
    folder: path,
    files,
    targets,
    used,
    faults,
    toHtml,
    parsed,
  }
  const compiled = READERS[kind](context)
  const sound = faults.size === before
  return { parsed, compiled: sound ? compiled : null, draft: compiled, used }
}

/** What links can lead to, from the titles of all items and topics. */
export function linkTargets(
  root: string,
  folders: readonly ItemFolder[],
  { topics }: Catalogue,
): LinkTargets {
  const items = new Map<string, { kind: Kind; title: string }>()
  for (const { id, kind, path } of folders) {
    const source = readSource(root, `${path}/item.yaml`, new FaultList())
    items.set(id, { kind, title: (source && titleOf(source)) ?? id })
  }
  return { items, topics: new Map(topics.map(({ id, title }) => [id, { title }])) }
}

/** Title in an `item.yaml`; only its line is parsed, for speed. Null where there is none. */
function titleOf({ text }: SourceFile): string | null {
  const line = /^title:.*(\n[ \t]+.*)*/m.exec(text)?.[0]
  if (line === undefined) return null
  try {
    const { title } = parse(line) as { title?: unknown }
    return typeof title === 'string' ? title : null
  } catch {
    return null
  }
}
