import { visit } from 'unist-util-visit'
import type { FaultList } from '../fault.ts'
import { suggest } from '../nearest.ts'
import type { SourceFile } from '../source-file.ts'
import { typeset } from './maths.ts'
import { isDisplay, lineOf, type MathsNode } from './parse.ts'
import type { NodeOf, Root } from './tree.ts'

/** Languages of code blocks that are highlighted; `text` is left plain. */
export const CODE_LANGUAGES = ['python', 'sql', 'bash', 'json', 'yaml', 'ts', 'text'] as const

const NO_IMAGE = ['an image', 'say it in words, a table or a formula: items hold no pictures']
const NO_FOOTNOTE = [
  'a footnote',
  'put the source under `sources:` of item.yaml, or the remark into the text',
]

/** Fault and fix of what Markdown can say but an item may not. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  image: NO_IMAGE,
  imageReference: NO_IMAGE,
  footnoteDefinition: NO_FOOTNOTE,
  footnoteReference: NO_FOOTNOTE,
}

/** Reports what Markdown of Warmstart may not hold, and maths that cannot be typeset. */
export function lintMarkdown(source: SourceFile, tree: Root, faults: FaultList): void {
  visit(tree, (node) => {
    const add = (fault: string, fix: string) => faults.add(source.path, lineOf(node), fault, fix)
    const [fault, fix] = FORBIDDEN[node.type] ?? []
    if (fault !== undefined && fix !== undefined) add(fault, fix)
    else if (node.type === 'html' && !node.value.startsWith('</')) {
      add(
        `raw HTML: ${short(node.value)}`,
        'write Markdown; put a plain "<" in backticks or as \\<',
      )
    } else if (node.type === 'heading' && node.depth === 1) {
      add('a heading of the first level', 'begin with "##": the title comes from item.yaml')
    } else if (node.type === 'code') lintCode(node, add)
    else if (node.type === 'inlineMath' || node.type === 'math') lintMaths(node, source, faults)
  })
}

function lintCode({ lang }: NodeOf<'code'>, add: (fault: string, fix: string) => void): void {
  if (lang == null || (CODE_LANGUAGES as readonly string[]).includes(lang)) return
  add(`the code language "${lang}" is not known`, suggest(lang, CODE_LANGUAGES))
}

function lintMaths(node: MathsNode, source: SourceFile, faults: FaultList): void {
  const display = isDisplay(node)
  if (!display && /^\s|\s$/.test(betweenDollars(node, source))) {
    faults.add(
      source.path,
      lineOf(node),
      `"$${short(node.value)}$" is read as maths`,
      'write a dollar amount as \\$, or take away the blank next to the "$"',
    )
    return
  }
  const result = typeset(node.value, display)
  if (result.ok) return
  const above = node.value.slice(0, result.offset).split('\n').length - 1
  const line = node.value.split('\n')[above] ?? ''
  faults.add(
    source.path,
    lineOf(node) + above + (node.type === 'math' ? 1 : 0),
    `maths that cannot be typeset: ${result.message} in "${short(line)}"`,
    'correct the LaTeX; only what KaTeX knows can be used',
  )
}

/** The source between the dollar signs, blanks included, which the parser takes away. */
function betweenDollars({ value, position }: MathsNode, { text }: SourceFile): string {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return value
  return text.slice(start.offset, end.offset).replace(/^\$+|\$+$/g, '')
}

function short(text: string): string {
  const line = text.split('\n')[0] ?? ''
  return line.length > 50 ? `${line.slice(0, 47)}…` : line
}
