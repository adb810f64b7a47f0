import type { Html, Item, Kind, Rendered, Rubric } from '@warmstart/schema'
import { Rubric as RubricSchema } from '@warmstart/schema'
import type { z } from 'zod'
import type { FaultList } from '../fault.ts'
import { type LinkTargets, resolveLinks } from '../markdown/links.ts'
import { lintMarkdown } from '../markdown/lint.ts'
import { parseMarkdown } from '../markdown/parse.ts'
import { plainText } from '../markdown/plain-text.ts'
import { cutAt, type Section, type Sections } from '../markdown/sections.ts'
import type { Root, RootContent } from '../markdown/tree.ts'
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
  /** Receives what could be read, even where another file of the item is broken. */
  readonly parsed: ParsedParts
}

/** Parts of an item that stand by themselves; null or empty where they are broken or missing. */
export interface ParsedParts {
  item: Item | null
  rubric: Rubric | null
  /** The prompt as plain text. */
  question: string
  readonly modelAnswers: ModelAnswer[]
}

/** An answer by the author, which the rubric has to credit. */
export interface ModelAnswer {
  /** Heading that it stands under. */
  readonly name: string
  readonly text: string
  /** File below the content folder, and line of the heading. */
  readonly file: string
  readonly line: number
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
  let furthest = 0
  for (const [i, { title, line }] of cut.sections.entries()) {
    const rank = wanted.indexOf(title)
    const add = (fault: string, fix: string) =>
      faults.add(source.path, line, `the heading "## ${title}" ${fault}`, fix)
    if (rank === -1)
      add('does not belong here', `use "###" inside of a section; here belong ${order}`)
    else if (titles.indexOf(title) !== i) add('is there twice', 'join the two sections')
    else if (rank < furthest) add('is out of order', `the order is ${order}`)
    furthest = Math.max(furthest, rank)
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
  context.parsed.rubric = readData(context, 'rubric.yaml', RubricSchema)?.data ?? null
  return context.parsed.rubric
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
