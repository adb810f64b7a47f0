import type { Kind } from '@warmstart/schema'
import { visit } from 'unist-util-visit'
import type { FaultList, Place } from '../fault.ts'
import { itemRoute } from '../layout.ts'
import { suggest } from '../nearest.ts'
import { lineOf } from './parse.ts'
import type { NodeOf, Root, RootContent } from './tree.ts'

/** What a link can lead to. */
export interface LinkTargets {
  readonly items: ReadonlyMap<string, { readonly kind: Kind; readonly title: string }>
  readonly topics: ReadonlyMap<string, { readonly title: string }>
}

/**
 * Turns `[[item-id]]`, `[text](item:id)` and `[text](topic:id)` into links to app routes, in
 * place. Reports links that lead nowhere.
 *
 * @param used  filled with what each link was resolved to, by `item:id` or `topic:id`
 */
export function resolveLinks(
  file: string,
  tree: Root,
  targets: LinkTargets,
  used: Map<string, string>,
  faults: FaultList,
): void {
  const resolver = { file, targets, used, faults }
  visit(tree, 'link', (link) => {
    link.url = resolveUrl(link.url, placeOf(link), resolver) ?? link.url
  })
  visit(tree, 'definition', (definition) => {
    definition.url = resolveUrl(definition.url, placeOf(definition), resolver) ?? definition.url
  })
  visit(tree, 'text', (text, index, parent) => {
    if (parent === undefined || index === undefined || parent.type === 'link') return
    if (!text.value.includes('[[')) return
    const parts = wikiLinks(text, resolver)
    ;(parent.children as RootContent[]).splice(index, 1, ...parts)
    return index + parts.length
  })
}

/** All that a link to `item:id` or `topic:id` takes from its target; null where there is none. */
export function targetValue({ items, topics }: LinkTargets, ref: string): string | null {
  const [scheme, id = ''] = ref.split(':')
  if (scheme === 'topic') return topics.get(id)?.title ?? null
  const item = items.get(id)
  return item === undefined ? null : `${item.kind} ${item.title}`
}

interface Resolver {
  readonly file: string
  readonly targets: LinkTargets
  readonly used: Map<string, string>
  readonly faults: FaultList
}

function resolveUrl(url: string, place: Place, resolver: Resolver): string | null {
  const [, scheme, id = ''] = /^(item|topic):(.*)$/.exec(url) ?? []
  if (scheme === 'item') return resolveItem(id, place, resolver)?.url ?? null
  if (scheme === 'topic') return resolveTopic(id, place, resolver)
  if (!/^https?:\/\/[^\s]+$/.test(url)) {
    resolver.faults.add(
      resolver.file,
      place,
      `the link "${url}" leads neither to an item or topic nor to a web page`,
      'write `item:<id>`, `topic:<id>` or an address that begins with https://',
    )
  }
  return null
}

function resolveItem(id: string, place: Place, { file, targets, used, faults }: Resolver) {
  const item = targets.items.get(id)
  if (item === undefined) {
    faults.add(
      file,
      place,
      `there is no item "${id}" to link to`,
      suggest(id, targets.items.keys()),
    )
    return null
  }
  used.set(`item:${id}`, targetValue(targets, `item:${id}`) ?? '')
  return { url: itemRoute(item.kind, id), title: item.title }
}

function resolveTopic(id: string, place: Place, { file, targets, used, faults }: Resolver) {
  const topic = targets.topics.get(id)
  // Without any topic, topics.yaml itself is broken and says so.
  if (topic === undefined && targets.topics.size === 0) return null
  if (topic === undefined) {
    faults.add(
      file,
      place,
      `there is no topic "${id}" to link to`,
      suggest(id, targets.topics.keys()),
    )
    return null
  }
  used.set(`topic:${id}`, targetValue(targets, `topic:${id}`) ?? '')
  return `/topics/${id}`
}

/** Splits a text at its `[[item-id]]` marks. */
function wikiLinks(text: NodeOf<'text'>, resolver: Resolver): (NodeOf<'text'> | NodeOf<'link'>)[] {
  const parts: (NodeOf<'text'> | NodeOf<'link'>)[] = []
  let end = 0
  for (const match of text.value.matchAll(/\[\[([A-Za-z0-9-]+)\]\]/g)) {
    const [mark, id = ''] = match
    const before = text.value.slice(0, match.index)
    const place = { line: lineOf(text) + before.split('\n').length - 1 }
    const target = resolveItem(id, place, resolver)
    const words: NodeOf<'text'> = { type: 'text', value: target?.title ?? id }
    parts.push({ type: 'text', value: text.value.slice(end, match.index) })
    parts.push({ type: 'link', url: target?.url ?? '', children: [words] })
    end = match.index + mark.length
  }
  parts.push({ type: 'text', value: text.value.slice(end) })
  return parts.filter((part) => part.type === 'link' || part.value !== '')
}

function placeOf(node: { position?: RootContent['position'] }): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {}
  return { line, column }
}
