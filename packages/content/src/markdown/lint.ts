import type { Code, InlineCode, Root, RootContent } from 'mdast'
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import { visit } from 'unist-util-visit'
import type { FaultList } from '../fault.ts'
import { suggest } from '../nearest.ts'
import type { SourceFile } from '../source-file.ts'
import { typeset } from './maths.ts'
import { isDisplay, lineOf } from './parse.ts'

/** Languages of code blocks that are highlighted; `text` is left plain. */
export const CODE_LANGUAGES = ['python', 'sql', 'bash', 'json', 'yaml', 'ts', 'text'] as const

/** Reports what Markdown of Warmstart may not hold, and maths that cannot be typeset. */
export function lintMarkdown(source: SourceFile, tree: Root, faults: FaultList): void {
  const add = (node: RootContent, fault: string, fix: string, lines = 0) =>
    faults.add(source.path, lineOf(node) + lines, fault, fix)
  visit(tree, (node) => {
    switch (node.type) {
      case 'html':
        add(
          node,
          `raw HTML: ${short(node.value)}`,
          'write Markdown; put a plain "<" in backticks or as \\<',
        )
        return
      case 'heading':
        if (node.depth === 1)
          add(
            node,
            'a heading of the first level',
            'begin with "##": the title comes from item.yaml',
          )
        return
      case 'image':
      case 'imageReference':
        add(node, 'an image', 'say it in words, a table or a formula: items hold no pictures')
        return
      case 'footnoteDefinition':
      case 'footnoteReference':
        add(
          node,
          'a footnote',
          'put the source under `sources:` of item.yaml, or the remark into the text',
        )
        return
      case 'code':
        lintCode(node, add)
        return
      case 'inlineMath':
      case 'math':
        lintMaths(node, source, faults)
        return
    }
  })
}

type Add = (node: Code | InlineCode, fault: string, fix: string) => void

function lintCode(node: Code, add: Add): void {
  const { lang } = node
  if (lang == null || (CODE_LANGUAGES as readonly string[]).includes(lang)) return
  add(node, `the code language "${lang}" is not known`, suggest(lang, CODE_LANGUAGES))
}

function lintMaths(node: InlineMath | DisplayMath, source: SourceFile, faults: FaultList): void {
  const display = isDisplay(node)
  const first = lineOf(node) + (node.type === 'math' ? 1 : 0)
  if (node.type === 'inlineMath' && !display && /^\s|\s$/.test(rawMaths(node, source))) {
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
  const lines = node.value.slice(0, result.offset).split('\n').length - 1
  faults.add(
    source.path,
    first + lines,
    `maths that cannot be typeset: ${result.message} in "${short(node.value)}"`,
    'correct the LaTeX; only what KaTeX knows can be used',
  )
}

function rawMaths(node: InlineMath, { text }: SourceFile): string {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return node.value
  return text.slice(start.offset, end.offset).replace(/^\$+|\$+$/g, '')
}

function short(text: string): string {
  const line = text.split('\n')[0] ?? ''
  return line.length > 50 ? `${line.slice(0, 47)}…` : line
}
