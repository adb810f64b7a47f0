import { toString as nodeText } from 'mdast-util-to-string'
import { lineOf } from './parse.ts'
import type { NodeOf, Root, RootContent } from './tree.ts'

/** Part of a Markdown file under one heading. */
export interface Section {
  /** Text of the heading; empty for what stands before the first one. */
  readonly title: string
  /** Line of the heading; 1 for what stands before the first one. */
  readonly line: number
  readonly nodes: readonly RootContent[]
}

/** What stands before the first heading of a depth, and one section for each such heading. */
export interface Sections {
  readonly lead: Section
  readonly sections: readonly Section[]
}

/** Cuts nodes at the headings of `depth`. */
export function cutAt(depth: NodeOf<'heading'>['depth'], nodes: readonly RootContent[]): Sections {
  const found: { title: string; line: number; nodes: RootContent[] }[] = []
  const lead = { title: '', line: 1, nodes: [] as RootContent[] }
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) {
      found.push({ title: nodeText(node).trim(), line: lineOf(node), nodes: [] })
    } else (found.at(-1) ?? lead).nodes.push(node)
  }
  return { lead, sections: found }
}

/** A tree of its own over some nodes of a file. */
export function treeOf(nodes: readonly RootContent[]): Root {
  return { type: 'root', children: [...nodes] }
}
