import {
  type Matrix,
  RandomState,
  standardScalerFit,
  standardScalerTransform,
} from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { PcaParams } from './params.ts'

/** What is decomposed. */
export interface Points {
  /** As analysed: scaled where that is asked for, shape (n, d). */
  readonly rows: readonly (readonly number[])[]
  readonly columns: readonly string[]
  /** Class of each row, or null. */
  readonly y: readonly number[] | null
  readonly classes: readonly string[]
}

/** Points of the cloud, and how strongly its columns go together. */
const [CLOUD, TOGETHER] = [200, 0.8]

/** The rows of a run. */
export function pointsOf({ params, table }: Given<PcaParams>): Points {
  const raw = table === null ? cloud(params) : table.rows
  return {
    rows: params.scaled ? scaled(raw) : raw,
    columns: table?.columns ?? ['x₁', 'x₂'],
    y: table?.target ?? null,
    classes: table?.classes ?? [],
  }
}

function cloud({ seed, unit }: PcaParams): number[][] {
  const drawn = new RandomState(seed).normals(2 * CLOUD, 0, 1)
  const rest = Math.sqrt(1 - TOGETHER ** 2)
  return Array.from({ length: CLOUD }, (_, i) => {
    const [a, b] = [drawn[2 * i] ?? 0, drawn[2 * i + 1] ?? 0]
    return [a, unit * (TOGETHER * a + rest * b)]
  })
}

function scaled(rows: readonly (readonly number[])[]): number[][] {
  const { data, columns }: Matrix = standardScalerTransform(standardScalerFit(rows), rows)
  return rows.map((_, i) => Array.from(data.slice(i * columns, (i + 1) * columns)))
}
