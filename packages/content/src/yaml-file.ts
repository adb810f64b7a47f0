import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import type { z } from 'zod'
import type { FaultList, Place } from './fault.ts'
import { reportIssues } from './schema-faults.ts'
import type { SourceFile } from './source-file.ts'

/** Keys and indices from the top of a document to one of its values. */
export type Path = readonly (string | number)[]

/** A parsed YAML text that knows where each of its values stands. */
export interface YamlFile {
  readonly file: string
  readonly data: unknown
  /** Place of the key (in a map) or of the entry (in a list), or of the nearest value above. */
  locate(path: Path): Place
}

/**
 * Parses YAML, or JSON in a file that ends with `.json`, which is a part of YAML and quicker to
 * read. Syntax errors are reported with their place.
 *
 * @param skippedLines  lines of the file before the first one of `text`, default 0
 * @returns null where the syntax is broken
 */
export function parseYaml(
  source: SourceFile,
  faults: FaultList,
  skippedLines = 0,
): YamlFile | null {
  const data = source.path.endsWith('.json') ? soundJson(source.text) : undefined
  if (data === undefined) return parseDocumentOf(source, faults, skippedLines)
  // What commands wrote can be large: only a fault in it is worth the places of its values.
  const locate = (path: Path): Place =>
    parseDocumentOf(source, faults, skippedLines)?.locate(path) ?? { line: 1 + skippedLines }
  return { file: source.path, data, locate }
}

/** The value of a JSON text; undefined where it is none. */
function soundJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parseDocumentOf(
  { path, text }: SourceFile,
  faults: FaultList,
  skippedLines = 0,
): YamlFile | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line) + skippedLines, column: Math.max(1, col) }
  }
  const problems = firstOfLine([...document.errors, ...document.warnings], lines)
  for (const { code, message, pos } of problems) {
    const quote = message.includes('quote') ? openQuote(document) : undefined
    const fault = `not valid YAML: ${firstLine(message)}`
    faults.add(path, place(quote ?? pos[0]), fault, yamlFix(code, message))
  }
  if (problems.length > 0) return null
  return {
    file: path,
    data: toData(document),
    locate: (wanted) => place(offsetOf(document, wanted)),
  }
}

/**
 * Parses YAML and holds it against a schema. Every violation is reported at its line.
 *
 * @returns the parsed data with its places, or null where there was a fault
 */
export function readYaml<T>(
  source: SourceFile,
  schema: z.ZodType<T>,
  faults: FaultList,
  skippedLines = 0,
): { data: T; yaml: YamlFile } | null {
  const yaml = parseYaml(source, faults, skippedLines)
  if (yaml === null) return null
  const result = schema.safeParse(yaml.data)
  if (result.success) return { data: result.data, yaml }
  reportIssues(yaml, schema, result.error.issues, faults)
  return null
}

/** The first problem of each line: the others mostly follow from it. */
function firstOfLine(problems: readonly YAMLError[], lines: LineCounter): YAMLError[] {
  const seen = new Set<number>()
  return problems.filter(({ pos }) => {
    const { line } = lines.linePos(pos[0])
    if (seen.has(line)) return false
    seen.add(line)
    return true
  })
}

/** Where the text in quotes begins that ends last: the one that was never closed. */
function openQuote(document: Document): number | undefined {
  let found: { start: number; end: number } | undefined
  visit(document, {
    Scalar(_key, { type, range }) {
      if (!type?.startsWith('QUOTE') || range == null) return
      if (found === undefined || range[1] > found.end) found = { start: range[0], end: range[1] }
    },
  })
  return found?.start
}

function toData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 })
  } catch {
    return null
  }
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((p) => isPair(p) && isScalar(p.key) && p.key.value === step)
      if (pair === undefined) break
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      const entry = node.items[step]
      if (entry === undefined) break
      offset = startOf(entry) ?? offset
      node = entry
    } else break
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0]
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).trim()
}

function yamlFix(code: string, message: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'indent with spaces instead of tabs'
    case 'DUPLICATE_KEY':
      return 'keep one of the two keys'
    case 'BAD_INDENT':
      return 'line the text up with the entries above it'
    case 'MISSING_CHAR':
      return message.includes('quote')
        ? 'close the quotation mark that is opened here'
        : 'add the character that is missing'
    case 'TAG_RESOLVE_FAILED':
      return 'put text that begins with "!" in quotes'
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'put a text that holds ": " in quotes'
    default:
      return message.includes('Tabs')
        ? 'indent with spaces instead of tabs'
        : 'correct the line; text with ":", "#", "[", "{" or "*" belongs in quotes'
  }
}
