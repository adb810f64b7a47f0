import type { Html, Item, Kind, Rendered, Rubric } from '@warmstart/schema'
import { Rubric as RubricSchema } from '@warmstart/schema'
import type { Root, RootContent } from 'mdast'
import type { z } from 'zod'
import type { FaultList } from '../fault.ts'
import { type LinkTargets, resolveLinks } from '../markdown/links.ts'
import { lintMarkdown } from '../markdown/lint.ts'
import { parseMarkdown } from '../markdown/parse.ts'
import { plainText } from '../markdown/plain-text.ts'
import { cutAt, type Section, type Sections } from '../markdown/sections.ts'
import type { SourceFile } from '../source-file.ts'
import { readYaml, type YamlFile } from '../yaml-file.ts'

/** Makes HTML of Markdown nodes; the check passes one that makes nothing. */
export type ToHtml = (nodes: readonly RootContent[], idPrefix: string) => Html

/** Everything that reading one item needs. */
export interface ItemContext {
  readonly id: string
  readonly kind: Kind
  /** Path of its folder below the content folder. */
  readonly folder: string
  /** Its files by name within the folder, such as `wrong/off-by-one.py`. */
  readonly files: ReadonlyMap<string, SourceFile>
  readonly targets: LinkTargets
  /** Filled with what each link of the item was resolved to. */
  readonly used: Map<string, string>
  readonly faults: FaultList
  readonly toHtml: ToHtml
  /** Receives the parsed `item.yaml`, even where another file of the item is broken. */
  readonly parsed: { item: Item | null }
}

/** A parsed and linted Markdown file of an item. */
export interface MarkdownFile {
  readonly source: SourceFile
  readonly tree: Root
}

/** Reads a Markdown file of the item; null where it is missing (reported elsewhere). */
export function readMarkdown(
  context: ItemContext,
  name: string,
  body?: string,
): MarkdownFile | null {
  const source = context.files.get(name)
  if (source === undefined) return null
  return parseSource(context, body === undefined ? source : { ...source, text: body })
}

/** Parses, lints and links a Markdown text. */
export function parseSource(
  { targets, used, faults }: Pick<ItemContext, 'targets' | 'used' | 'faults'>,
  source: SourceFile,
): MarkdownFile {
  const tree = parseMarkdown(source.text)
  lintMarkdown(source, tree, faults)
  resolveLinks(source.path, tree, targets, used, faults)
  return { source, tree }
}

/** Renders nodes; an empty text is a fault at `line`. */
export function render(
  context: Pick<ItemContext, 'faults' | 'toHtml'>,
  { source, tree }: MarkdownFile,
  section: Pick<Section, 'nodes' | 'line' | 'title'>,
  idPrefix: string,
): Rendered {
  const text = plainText(section.nodes)
  if (text === '') {
    const what = section.title === '' ? 'the text' : `the section "${section.title}"`
    context.faults.add(source.path, section.line, `${what} is empty`, 'write it')
  }
  const definitions = tree.children.filter((node) => node.type === 'definition')
  const missing = definitions.filter((node) => !section.nodes.includes(node))
  return { html: context.toHtml([...section.nodes, ...missing], idPrefix), text }
}

/**
 * Cuts a file at its headings of the second level and proves that they are exactly `wanted`, in
 * this order.
 *
 * @returns the sections, or null where a heading is missing
 */
export function requireSections(
  { faults }: Pick<ItemContext, 'faults'>,
  { source, tree }: MarkdownFile,
  wanted: readonly string[],
): Sections | null {
  const cut = cutAt(2, tree.children)
  const titles = cut.sections.map(({ title }) => title)
  const order = wanted.map((title) => `## ${title}`).join(', ')
  let complete = true
  for (const [i, title] of wanted.entries()) {
    if (titles.includes(title)) continue
    complete = false
    const next = cut.sections.find((section) => wanted.indexOf(section.title) > i)
    const line = next?.line ?? source.text.trimEnd().split('\n').length
    faults.add(
      source.path,
      line,
      `the heading "## ${title}" is missing`,
      `add it here; the order is ${order}`,
    )
  }
  for (const [i, section] of cut.sections.entries()) {
    if (!wanted.includes(section.title)) {
      const fix =
        wanted.length === 1 ? `the only one is ${order}` : `those of this file are ${order}`
      faults.add(
        source.path,
        section.line,
        `the heading "## ${section.title}" does not belong here`,
        `use "###" inside of a section; ${fix}`,
      )
    } else if (titles.indexOf(section.title) !== i) {
      faults.add(
        source.path,
        section.line,
        `the heading "## ${section.title}" is there twice`,
        'join the two sections',
      )
    } else if (
      complete &&
      titles.filter((t) => wanted.includes(t))[wanted.indexOf(section.title)] !== section.title
    ) {
      faults.add(
        source.path,
        section.line,
        `the heading "## ${section.title}" is out of order`,
        `the order is ${order}`,
      )
    }
  }
  return complete ? cut : null
}

/** Section with a title that {@link requireSections} proved to be there. */
export function sectionOf({ sections, lead }: Sections, title: string): Section {
  return sections.find((section) => section.title === title) ?? lead
}

/** Reads a YAML file of the item against a schema. */
export function readData<T>(
  context: ItemContext,
  name: string,
  schema: z.ZodType<T>,
): { data: T; yaml: YamlFile } | null {
  const source = context.files.get(name)
  return source === undefined ? null : readYaml(source, schema, context.faults)
}

/** Reads `rubric.yaml`. */
export function readRubric(context: ItemContext): Rubric | null {
  return readData(context, 'rubric.yaml', RubricSchema)?.data ?? null
}

/** Reads `item.yaml` against the schema of its kind. */
export function readItemYaml<T extends Item>(context: ItemContext, schema: z.ZodType<T>): T | null {
  const read = readData(context, 'item.yaml', schema)
  if (read === null) return null
  const { data, yaml } = read
  context.parsed.item = data
  if (data.status === 'reviewed' && data.reviewed === undefined) {
    context.faults.add(
      yaml.file,
      yaml.locate(['status']),
      '`reviewed` is missing in a reviewed item',
      'add `reviewed:` with the day of the review, or write `status: draft`',
    )
  }
  return data
}
