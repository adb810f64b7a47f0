import { record } from './history.ts'
import type { LabModel, View } from './lab.ts'
import { type ParamSchema, type ParamsOf, readAddress } from './params.ts'
import type { Table } from './table.ts'
import { openedAt } from './view-of.ts'

/** What a test may set of a view. */
export interface ViewOptions {
  /** Query string of the lab, such as `?k=3&step=4`. */
  readonly address?: string
  readonly table?: Table | null
  /** True: extras are made too. */
  readonly extras?: boolean
}

/**
 * The view of a lab at an address, made as the worker makes it. For tests.
 *
 * @throws {Error} where the address has a fault
 */
export async function viewAt<S extends ParamSchema, State, Result, Extras>(
  model: LabModel<S, State, Result, Extras>,
  { address = '', table = null, extras = false }: ViewOptions = {},
): Promise<View<ParamsOf<S>, State, Result, Extras>> {
  const read = readAddress(model.params, Object.fromEntries(new URLSearchParams(address)))
  if (read.faults.length > 0) throw new Error(read.faults.join(' '))
  const given = { params: read.params, table }
  const recorded = await record(model.run(given), Number.MAX_SAFE_INTEGER)
  if (recorded === null) throw new Error('the run was given up')
  const { states, total, result } = recorded
  const step = Math.min(read.step ?? openedAt(model, total), total - 1)
  return {
    ...given,
    ...{ step, total, states, stride: 1, result },
    state: states[step] as State,
    next: states[step + 1] ?? null,
    asking: false,
    extras: extras ? drained(model.extras?.(given)) : null,
  }
}

function drained<T>(making: Generator<unknown, T, void> | undefined): T | null {
  for (;;) {
    if (making === undefined) return null
    const { done, value } = making.next()
    if (done) return value
  }
}
