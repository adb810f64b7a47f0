import { visit } from 'unist-util-visit'
import type { SourceFile } from '../source-file.ts'
import { type NodeOf, parser, type Root, type RootContent } from './tree.ts'

/** Maths, within a line or on lines of its own. */
export type MathsNode = NodeOf<'inlineMath'> | NodeOf<'math'>

/**
 * Parses Markdown with tables and maths; positions are those of the file. `$$…$$` within a line
 * is display maths too.
 */
export function parseMarkdown(text: string): Root {
  const tree = parser.parse(text)
  visit(tree, 'inlineMath', (node) => {
    const { offset } = node.position?.start ?? {}
    if (offset === undefined || !text.startsWith('$$', offset)) return
    node.data = { ...node.data, hProperties: { className: ['language-math', 'math-display'] } }
  })
  return tree
}

/** True for maths on a line of its own. */
export function isDisplay(node: MathsNode): boolean {
  if (node.type === 'math') return true
  const classes = node.data?.hProperties?.className
  return Array.isArray(classes) && classes.includes('math-display')
}

/** Front matter and body of a Markdown file. */
export interface WithFrontMatter {
  /** YAML between the two `---` lines, without them; null where there is none. */
  readonly yaml: string | null
  /** The text with the front matter blanked out, so that positions stay. */
  readonly body: string
}

/** Splits off the YAML between `---` lines at the top of a file. */
export function splitFrontMatter({ text }: SourceFile): WithFrontMatter {
  const match = /^---\n([\s\S]*?)^---[ \t]*$/m.exec(text)
  if (match === null || match.index !== 0) return { yaml: null, body: text }
  const [whole, yaml = ''] = match
  return { yaml, body: whole.replace(/[^\n]/g, '') + text.slice(whole.length) }
}

/** Line on which a node begins; 1 where it is not known. */
export function lineOf(node: { position?: RootContent['position'] }): number {
  return node.position?.start.line ?? 1
}
