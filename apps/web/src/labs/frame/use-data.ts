import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { loadDataset } from '../datasets.ts'
import type { AnyModel } from './lab.ts'
import type { Table } from './table.ts'

/** Data of a lab: bundled, pasted, or none. */
export interface LabData {
  /** Undefined while a data set is loaded. */
  readonly table: Table | null | undefined
  readonly pasted: Table | null
  /** True where the address asks for pasted data that are not here. */
  readonly gone: boolean
  readonly error: unknown
  retry(): void
  paste(table: Table): void
}

const PASTED = new Map<string, Table>()

/**
 * The data that the choice `data` of a lab names.
 *
 * @param name  value of the parameter; undefined where the lab has none
 */
export function useData(lab: string, model: AnyModel, name: unknown): LabData {
  const [pasted, setPasted] = useState<Table | null>(PASTED.get(lab) ?? null)
  const wanted = model.datasets?.find((one) => one === name)
  const query = useQuery({
    queryKey: ['dataset', wanted],
    queryFn: () => (wanted === undefined ? null : loadDataset(wanted)),
    enabled: wanted !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const own = name === 'pasted'
  return {
    table: own ? pasted : wanted === undefined ? null : query.data,
    pasted,
    gone: own && pasted === null,
    error: query.error,
    retry: () => void query.refetch(),
    paste(table) {
      PASTED.set(lab, table)
      setPasted(table)
    },
  }
}
