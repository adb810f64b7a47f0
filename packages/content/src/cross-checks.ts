import type { Catalogue } from './catalogue.ts'
import { FaultList } from './fault.ts'
import { suggest } from './nearest.ts'
import type { SourceFile } from './source-file.ts'
import { type Path, parseYaml, type YamlFile } from './yaml-file.ts'

/** What the checks between items need to know of one. */
export interface CheckedItem {
  readonly id: string
  /** Its `item.yaml`, for the lines of faults. */
  readonly source: SourceFile
  /** Its references; an item that is not checked itself gives its prerequisites only. */
  readonly item: {
    readonly prerequisites: readonly string[]
    readonly topic?: string
    readonly topics?: readonly string[]
    readonly related?: readonly string[]
    readonly inventory?: readonly string[]
  }
}

/** Proves that topics, prerequisites, related items and inventory ids exist and make sense. */
export function crossCheck(
  items: readonly CheckedItem[],
  itemIds: ReadonlySet<string>,
  { topics, inventory }: Catalogue,
  faults: FaultList,
): void {
  const topicIds = new Set<string>(topics.map(({ id }) => id))
  const inventoryIds = new Set<string>(inventory.map(({ id }) => id))
  const next = new Map(items.map(({ id, item }) => [id, item.prerequisites]))
  for (const checked of items) {
    const report = reporter(checked, faults)
    const { topic, topics: further = [], related = [], prerequisites } = checked.item
    if (topic !== undefined) checkTopics(topic, further, topicIds, report)
    checkList('inventory', checked.item.inventory ?? [], inventoryIds, 'inventory id', report)
    for (const [key, ids] of Object.entries({ prerequisites, related })) {
      checkList(key, ids, itemIds, 'item', report)
      const self = ids.indexOf(checked.id)
      if (self !== -1) report([key, self], 'the item names itself', `take it out of \`${key}\``)
    }
    prerequisites.forEach((id, i) => {
      if (id === checked.id || !reaches(id, checked.id, next)) return
      report(
        ['prerequisites', i],
        `the prerequisites run in a circle: "${id}" needs "${checked.id}" itself`,
        `take "${id}" out here, or "${checked.id}" out there`,
      )
    })
  }
}

type Report = (path: Path, fault: string, fix: string) => void

function checkTopics(
  topic: string,
  further: readonly string[],
  known: ReadonlySet<string>,
  report: Report,
): void {
  if (known.size > 0 && !known.has(topic)) {
    report(['topic'], `there is no topic "${topic}"`, suggest(topic, known))
  }
  checkList('topics', further, known, 'topic', report)
  const again = further.indexOf(topic)
  if (again === -1) return
  report(['topics', again], `"${topic}" is the main topic already`, 'take it out of `topics`')
}

/** Where nothing at all is known, its own file is broken and says so. */
function checkList(
  key: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: string,
  report: Report,
): void {
  ids.forEach((id, i) => {
    if (known.size > 0 && !known.has(id)) {
      report([key, i], `there is no ${what} "${id}"`, suggest(id, known))
    }
    if (ids.indexOf(id) !== i) {
      report([key, i], `"${id}" is in \`${key}\` twice`, 'delete one of the two')
    }
  })
}

/** True where `goal` is among what `start` needs, directly or not. */
function reaches(
  start: string,
  goal: string,
  next: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set<string>()
  const todo = [start]
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (id === goal) return true
    if (seen.has(id)) continue
    seen.add(id)
    todo.push(...(next.get(id) ?? []))
  }
  return false
}

/** Reports at a path of the `item.yaml`, which is parsed again only where that is needed. */
function reporter({ source }: CheckedItem, faults: FaultList): Report {
  let yaml: YamlFile | null = null
  return (path, fault, fix) => {
    yaml ??= parseYaml(source, new FaultList())
    faults.add(source.path, yaml?.locate(path) ?? 1, fault, fix)
  }
}
