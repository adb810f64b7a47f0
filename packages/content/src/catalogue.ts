import type { CompiledTopic, Taxonomy } from '@warmstart/schema'
import {
  CATEGORIES,
  InventoryId,
  LEVELS,
  PILLARS,
  ROLES,
  ROUNDS,
  Taxonomy as TaxonomySchema,
  type TopicNode,
  TopicTree,
} from '@warmstart/schema'
import { z } from 'zod'
import type { FaultList } from './fault.ts'
import { suggest } from './nearest.ts'
import { readSource } from './source-file.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** A line of the coverage contract. */
export const InventoryEntry = z.strictObject({ id: InventoryId, title: z.string().min(2) })
/** A line of the coverage contract. */
export type InventoryEntry = z.infer<typeof InventoryEntry>

/** What the items of a content folder refer to. */
export interface Catalogue {
  readonly topics: readonly CompiledTopic[]
  readonly taxonomy: Taxonomy
  readonly inventory: readonly InventoryEntry[]
}

const NO_TAXONOMY: Taxonomy = {
  levels: [],
  roles: [],
  rounds: [],
  categories: [],
  pillars: [],
  stages: [],
  readiness: [],
}

/** Reads `topics.yaml`, `taxonomy.yaml` and `inventory.yaml`; what is broken is reported and empty. */
export function readCatalogue(root: string, faults: FaultList): Catalogue {
  const topics = readTopics(root, faults)
  return {
    topics,
    taxonomy: readTaxonomy(root, topics, faults),
    inventory: readInventory(root, faults),
  }
}

/** Reads the topic tree as a list: each node after its parent, children in their order. */
function readTopics(root: string, faults: FaultList): CompiledTopic[] {
  const source = readSource(root, 'topics.yaml', faults)
  const read = source === null ? null : readYaml(source, TopicTree, faults)
  if (read === null) return []
  const topics = new Map<string, CompiledTopic>()
  const walk = (node: TopicNode, parent: CompiledTopic | null, path: (string | number)[]) => {
    const children = node.children ?? []
    const add = (fault: string, fix: string) =>
      faults.add('topics.yaml', read.yaml.locate([...path, 'id']), fault, fix)
    if (topics.has(node.id))
      add(`the topic "${node.id}" is there twice`, 'give each topic its own id')
    if (node.map === true && parent !== null && !parent.map) {
      add(
        `the map node "${node.id}" hangs below a node that is not on the map`,
        'move it, or set `map: true` on its parent',
      )
    }
    const topic: CompiledTopic = {
      id: node.id,
      title: node.title,
      summary: node.summary ?? '',
      map: node.map ?? false,
      parent: parent?.id ?? null,
      children: children.map(({ id }) => id),
    }
    topics.set(node.id, topic)
    children.forEach((child, i) => {
      walk(child, topic, [...path, 'children', i])
    })
  }
  walk(read.data.root, null, ['root'])
  return [...topics.values()]
}

const DESCRIBED = {
  levels: LEVELS,
  roles: ROLES,
  rounds: ROUNDS,
  categories: CATEGORIES,
  pillars: PILLARS,
} as const

function readTaxonomy(root: string, topics: readonly CompiledTopic[], faults: FaultList): Taxonomy {
  const source = readSource(root, 'taxonomy.yaml', faults)
  const read = source === null ? null : readYaml(source, TaxonomySchema, faults)
  if (read === null) return NO_TAXONOMY
  for (const [key, wanted] of Object.entries(DESCRIBED)) {
    const ids = read.data[key as keyof typeof DESCRIBED].map(({ id }): string => id)
    for (const id of wanted) {
      if (!ids.includes(id)) {
        faults.add(
          'taxonomy.yaml',
          read.yaml.locate([key]),
          `\`${key}\` does not describe "${id}"`,
          `add an entry with \`id: ${id}\``,
        )
      }
    }
    ids.forEach((id, i) => {
      if (ids.indexOf(id) !== i) {
        faults.add(
          'taxonomy.yaml',
          read.yaml.locate([key, i, 'id']),
          `\`${key}\` describes "${id}" twice`,
          'delete one of the two entries',
        )
      }
    })
  }
  for (const list of ['stages', 'readiness'] as const) {
    reportTopics(list, read.data, read.yaml, topics, faults)
  }
  return read.data
}

/** Each entry of a list names topics that there are, and no topic stands in two of them. */
function reportTopics(
  list: 'stages' | 'readiness',
  taxonomy: Taxonomy,
  yaml: YamlFile,
  topics: readonly CompiledTopic[],
  faults: FaultList,
): void {
  const known = topics.map(({ id }): string => id)
  const seen = new Map<string, string>()
  for (const [i, { id, topics: named }] of taxonomy[list].entries()) {
    for (const [j, topic] of named.entries()) {
      const add = (fault: string, fix: string) =>
        faults.add('taxonomy.yaml', yaml.locate([list, i, 'topics', j]), fault, fix)
      if (topics.length > 0 && !known.includes(topic)) {
        add(`there is no topic "${topic}"`, suggest(topic, known))
      }
      const other = seen.get(topic)
      if (other !== undefined) {
        add(`the topic "${topic}" stands in "${other}" already`, 'keep it in one of them')
      }
      seen.set(topic, id)
    }
  }
}

function readInventory(root: string, faults: FaultList): InventoryEntry[] {
  const source = readSource(root, 'inventory.yaml', faults)
  const read = source === null ? null : readYaml(source, z.array(InventoryEntry), faults)
  if (read === null) return []
  const seen = new Set<string>()
  read.data.forEach(({ id }, i) => {
    if (seen.has(id)) {
      faults.add(
        'inventory.yaml',
        read.yaml.locate([i, 'id']),
        `the id "${id}" is there twice`,
        'delete one of the two lines',
      )
    }
    seen.add(id)
  })
  return read.data
}
