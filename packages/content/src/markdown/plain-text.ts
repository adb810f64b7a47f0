import { readableMaths } from './readable-maths.ts'
import type { Nodes, RootContent } from './tree.ts'

/**
 * Markdown as readable plain text: blocks apart by a blank line, list entries with their mark,
 * maths in readable form, code as it stands.
 */
export function plainText(nodes: readonly RootContent[]): string {
  return blocks(nodes).trim()
}

function blocks(nodes: readonly Nodes[]): string {
  return nodes
    .map(block)
    .filter((text) => text !== '')
    .join('\n\n')
}

function block(node: Nodes): string {
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return blocks(node.children)
    case 'heading':
    case 'paragraph':
      return inline(node.children)
    case 'list':
      return node.children
        .map((entry, i) => {
          const mark = node.ordered ? `${(node.start ?? 1) + i}.` : '-'
          const text = entry.children.map(block).join('\n')
          return `${mark} ${text.replaceAll('\n', '\n  ')}`
        })
        .join('\n')
    case 'table':
      return node.children
        .map((row) => row.children.map((cell) => inline(cell.children)).join(' | '))
        .join('\n')
    case 'math':
      return readableMaths(node.value)
    case 'code':
      return node.value
    case 'thematicBreak':
    case 'definition':
    case 'html':
      return ''
    default:
      return inline([node])
  }
}

function inline(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.value.replaceAll('\n', ' ')
        case 'inlineCode':
          return node.value
        case 'inlineMath':
          return readableMaths(node.value)
        case 'break':
          return '\n'
        default:
          return 'children' in node ? inline(node.children) : ''
      }
    })
    .join('')
}
