import type { Item } from '@warmstart/schema'
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
  readonly item: Pick<Item, 'topic' | 'topics' | 'prerequisites' | 'related' | 'inventory'>
}

/** Proves that topics, prerequisites, related items and inventory ids exist and make sense. */
export function crossCheck(
  items: readonly CheckedItem[],
  allIds: ReadonlySet<string>,
  { topics, inventory }: Catalogue,
  faults: FaultList,
): void {
  const topicIds = new Set<string>(topics.map(({ id }) => id))
  const inventoryIds = new Set<string>(inventory.map(({ id }) => id))
  for (const checked of items) {
    const { item } = checked
    const report = reporter(checked, faults)
    if (topicIds.size > 0 && !topicIds.has(item.topic))
      report(['topic'], `there is no topic "${item.topic}"`, suggest(item.topic, topicIds))
    checkList('topics', item.topics, topicIds, 'topic', report)
    const again = item.topics.indexOf(item.topic)
    if (again !== -1)
      report(
        ['topics', again],
        `"${item.topic}" is the main topic already`,
        'take it out of `topics`',
      )
    checkList('inventory', item.inventory, inventoryIds, 'line of inventory.yaml', report)
    for (const key of ['prerequisites', 'related'] as const) {
      checkList(key, item[key], allIds, 'item', report)
      const self = (item[key] as readonly string[]).indexOf(checked.id)
      if (self !== -1) report([key, self], 'the item names itself', `take it out of \`${key}\``)
    }
  }
  reportCycles(items, faults)
}

type Report = (path: Path, fault: string, fix: string) => void

function checkList(
  key: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: string,
  report: Report,
): void {
  ids.forEach((id, i) => {
    if (known.size > 0 && !known.has(id))
      report([key, i], `there is no ${what} "${id}"`, suggest(id, known))
    if (ids.indexOf(id) !== i)
      report([key, i], `"${id}" is in \`${key}\` twice`, 'delete one of the two')
  })
}

/** Reports each circle of prerequisites once, at the item that closes it. */
function reportCycles(items: readonly CheckedItem[], faults: FaultList): void {
  const byId = new Map(items.map((checked) => [checked.id, checked]))
  const done = new Set<string>()
  const visit = (checked: CheckedItem, trail: readonly string[]) => {
    checked.item.prerequisites.forEach((next, i) => {
      const start = [...trail, checked.id].indexOf(next)
      if (start !== -1 && next !== checked.id) {
        const circle = [...[...trail, checked.id].slice(start), next].join(' → ')
        reporter(checked, faults)(
          ['prerequisites', i],
          `the prerequisites run in a circle: ${circle}`,
          `take "${next}" out, or out of the circle elsewhere`,
        )
      }
      const other = byId.get(next)
      if (start === -1 && other !== undefined && !done.has(next))
        visit(other, [...trail, checked.id])
    })
    done.add(checked.id)
  }
  for (const checked of items) if (!done.has(checked.id)) visit(checked, [])
}

/** Reports at a path of the `item.yaml`, which is parsed again only where that is needed. */
function reporter({ source }: CheckedItem, faults: FaultList): Report {
  let yaml: YamlFile | null = null
  return (path, fault, fix) => {
    yaml ??= parseYaml(source, new FaultList())
    faults.add(source.path, yaml?.locate(path) ?? 1, fault, fix)
  }
}
