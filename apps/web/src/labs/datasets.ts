import type { DatasetFile } from '@warmstart/algorithms'
import type { DatasetName } from './frame/lab.ts'
import type { Table } from './frame/table.ts'

/** The data sets of the content; each is a file of its own in the bundle. */
const FILES = import.meta.glob<DatasetFile>('../../../../content/datasets/*.json', {
  import: 'default',
})

/**
 * Loads a data set.
 *
 * @param name  such as `iris`
 * @returns its values as rows, with the target and the names
 */
export async function loadDataset(name: DatasetName): Promise<Table> {
  const load = Object.entries(FILES).find(([path]) => path.endsWith(`/${name}.json`))?.[1]
  if (load === undefined) throw new Error(`there is no data set "${name}"`)
  return tableOf(await load())
}

/** A data set file as a table; digits are written as one letter a pixel. */
export function tableOf({ title, features, classes, target, rows, letters }: DatasetFile): Table {
  const values = rows ?? letters?.map((line) => [...line].map((one) => Number.parseInt(one, 36)))
  return { title, columns: features, rows: values ?? [], target, classes }
}
