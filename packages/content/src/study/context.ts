import type { Rendered, Source } from '@warmstart/schema'
import { FaultList, type Place } from '../fault.ts'
import { type ItemContext, parseSource, render } from '../items/context.ts'
import { suggest } from '../nearest.ts'
import type { Path, YamlFile } from '../yaml-file.ts'

/** What reading the study pages needs. */
export interface StudyContext extends Pick<ItemContext, 'targets' | 'used' | 'faults' | 'toHtml'> {
  readonly root: string
  readonly inventory: ReadonlySet<string>
}

/** References that an entry of any study page may have. */
export interface References {
  readonly items: readonly string[]
  readonly inventory: readonly string[]
  readonly topic?: string | undefined
  readonly sources?: readonly Source[]
}

/** Renders one line of Markdown that stands in a YAML file; lists, headings and the like are faults. */
export function renderLine(
  context: StudyContext,
  yaml: Pick<YamlFile, 'file' | 'locate'>,
  path: Path,
  text: string,
): Rendered {
  const faults = new FaultList()
  const source = { path: yaml.file, text }
  const file = parseSource({ ...context, faults }, source)
  const [first, second] = file.tree.children
  const isLine = first?.type === 'paragraph' && second === undefined
  const nodes = isLine ? first.children : file.tree.children
  const rendered = render({ ...context, faults }, file, { title: '', line: 1, nodes }, 'line')
  const place: Place = yaml.locate(path)
  for (const { fault, fix } of faults.sorted()) context.faults.add(yaml.file, place, fault, fix)
  if (!isLine)
    context.faults.add(yaml.file, place, 'the text is more than one paragraph', 'write one line')
  return rendered
}

/** Proves that what an entry names exists. */
export function checkReferences(
  { targets, inventory, faults }: StudyContext,
  yaml: Pick<YamlFile, 'file' | 'locate'>,
  at: Path,
  { items, inventory: lines, topic }: References,
): void {
  const unknown = (path: Path, what: string, id: string, known: Iterable<string>) =>
    faults.add(yaml.file, yaml.locate(path), `there is no ${what} "${id}"`, suggest(id, known))
  items.forEach((id, i) => {
    if (!targets.items.has(id)) unknown([...at, 'items', i], 'item', id, targets.items.keys())
  })
  lines.forEach((id, i) => {
    if (inventory.size > 0 && !inventory.has(id))
      unknown([...at, 'inventory', i], 'inventory id', id, inventory)
  })
  if (topic !== undefined && targets.topics.size > 0 && !targets.topics.has(topic))
    unknown([...at, 'topic'], 'topic', topic, targets.topics.keys())
}
