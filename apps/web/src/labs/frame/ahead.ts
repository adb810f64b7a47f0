import type { AnyModel, DatasetName } from './lab.ts'
import { type ParamSchema, type ParamsOf, readAddress } from './params.ts'
import type { AnyGiven } from './protocol.ts'
import type { Table } from './table.ts'

/**
 * What the run of an address is made from, so that it can be made before the page asks for it.
 *
 * @param search  names and texts of the query string
 * @param load  gives a data set
 * @returns null where the page alone knows the data, which were pasted
 */
export async function givenOf(
  { params: schema, datasets }: Pick<AnyModel, 'params' | 'datasets'>,
  search: Readonly<Record<string, unknown>>,
  load: (name: DatasetName) => Promise<Table>,
): Promise<AnyGiven | null> {
  const { params } = readAddress(schema, search)
  if (params.data === 'pasted') return null
  const name = datasets?.find((one) => one === params.data)
  return { params, table: name === undefined ? null : await load(name) }
}

/** What a run depends on, as one text: the parameters without those of the picture alone. */
export function runKey(schema: ParamSchema, params: ParamsOf<ParamSchema>): string {
  return JSON.stringify(Object.entries(params).filter(([name]) => schema[name]?.view !== true))
}

/**
 * Whether the run of an address is the one that is wanted.
 *
 * @param given  what the wanted run is made from
 */
export function isRunOf(
  schema: ParamSchema,
  search: Readonly<Record<string, unknown>>,
  given: AnyGiven,
): boolean {
  if (given.params.data === 'pasted') return false
  return runKey(schema, readAddress(schema, search).params) === runKey(schema, given.params)
}
