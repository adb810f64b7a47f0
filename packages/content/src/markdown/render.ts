import type { Html } from '@warmstart/schema'
import { toString as hastText } from 'hast-util-to-string'
import rehypeSanitize, { defaultSchema, type Options as SanitizeOptions } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { highlight } from './highlight.ts'
import { typeset } from './maths.ts'
import { readableMaths } from './readable-maths.ts'
import { treeOf } from './sections.ts'
import type { RootContent } from './tree.ts'

/**
 * What may be in the HTML of an item. It is what Markdown can say; raw HTML never gets here.
 * Typeset maths and highlighted code are put in afterwards and come from KaTeX and Shiki only.
 */
const ALLOWED: SanitizeOptions = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    code: [['className', /^language-./, 'math-inline', 'math-display']],
  },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https'] },
}

const pipeline = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, ALLOWED)
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze()

type HastRoot = ReturnType<typeof pipeline.runSync>
type HastContent = HastRoot['children'][number]
type Element = Extract<HastContent, { type: 'element' }>

/**
 * Markdown nodes as sanitised HTML: maths typeset, code highlighted, headings with ids, tables
 * that scroll by themselves, web links marked as leading away.
 *
 * @param idPrefix  begins the ids of headings, so that several texts fit on one page
 */
export function renderHtml(nodes: readonly RootContent[], idPrefix: string): Html {
  const tree = pipeline.runSync(treeOf(nodes))
  finish(tree, idPrefix)
  return pipeline.stringify(tree) as Html
}

function finish(tree: HastRoot, idPrefix: string): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'table' || parent === undefined || index === undefined) return
    parent.children[index] = scrolling(element)
    return index + 1
  })
  const ids = new Map<string, number>()
  visit(tree, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined) return
    if (/^h[2-6]$/.test(element.tagName)) {
      element.properties.id = headingId(idPrefix, hastText(element), ids)
    } else if (element.tagName === 'a') markLink(element)
    const better = replacement(element)
    if (better === null) return
    ;(parent.children as HastContent[])[index] = better
    return index + 1
  })
}

/** Typeset maths or highlighted code in place of an element; null where it stays. */
function replacement(element: Element): HastContent | null {
  if (element.tagName === 'pre') {
    const code = element.children.find((child) => child.type === 'element')
    if (code === undefined) return null
    return mathsClass(code) === null ? codeBlock(code) : maths(code, true)
  }
  const kind = element.tagName === 'code' ? mathsClass(element) : null
  return kind === null ? null : maths(element, kind === 'math-display')
}

function headingId(prefix: string, text: string, seen: Map<string, number>): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['section']
  const id = `${prefix}-${words.join('-')}`
  const times = (seen.get(id) ?? 0) + 1
  seen.set(id, times)
  return times === 1 ? id : `${id}-${times}`
}

function markLink(element: Element): void {
  const { href } = element.properties
  if (typeof href === 'string' && /^https?:/.test(href)) {
    element.properties.rel = ['external', 'noopener', 'noreferrer']
  }
}

function mathsClass(element: Element): 'math-inline' | 'math-display' | null {
  const classes = element.properties.className
  if (!Array.isArray(classes)) return null
  if (classes.includes('math-display')) return 'math-display'
  return classes.includes('math-inline') ? 'math-inline' : null
}

function maths(element: Element, display: boolean): HastContent {
  const source = hastText(element)
  const result = typeset(source, display)
  if (result.ok) return { type: 'raw', value: result.html } as unknown as HastContent
  return {
    type: 'element',
    tagName: 'code',
    properties: {},
    children: [{ type: 'text', value: source }],
  }
}

function codeBlock(code: Element): HastContent {
  const classes = Array.isArray(code.properties.className)
    ? code.properties.className.map(String)
    : []
  const language = classes.find((name) => name.startsWith('language-'))?.slice('language-'.length)
  const html = highlight(hastText(code).replace(/\n$/, ''), language ?? 'text')
  return { type: 'raw', value: html } as unknown as HastContent
}

/** A table in a box of its own, which the keyboard can reach and scroll. */
function scrolling(table: Element): Element {
  const heads: string[] = []
  visit(table, 'element', (cell) => {
    if (cell.tagName === 'th') heads.push(readableMaths(hastText(cell)))
  })
  const label = heads.filter((head) => head !== '').join(', ')
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['table-scroll'],
      tabIndex: 0,
      role: 'region',
      ariaLabel: `Table: ${label}`,
    },
    children: [table],
  }
}
