export { readBundle, writeBundle } from './bundle-file.ts'
export type { InventoryEntry } from './catalogue.ts'
export type { CheckedContent, CheckOptions } from './check.ts'
export type { CompileOptions } from './compile.ts'
export {
  checkContent,
  compileContent,
  loadInventory,
  loadItems,
  locateInRubric,
  readContent,
} from './content.ts'
export type { Fault, Place } from './fault.ts'
export type { ModelAnswer } from './items/context.ts'
export type { LoadedItem, LoadedProblem } from './load-items.ts'
export { type NewItem, newItem } from './new-item.ts'
export { openSearch, type Search, type SearchHit } from './search.ts'
export {
  type ContentStats,
  type Coverage,
  contentStats,
  INVENTORY_PREFIXES,
  type InventoryPrefix,
} from './stats.ts'
export { type CitedSource, citedSources, type SourceGroup } from './study/references.ts'
