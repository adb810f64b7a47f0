import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { ResidualParams } from './params.ts'

/** What a line is put through. */
export interface Points {
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly names: readonly [string, string]
  /** Index of the point that can be moved, or null. */
  readonly extra: number | null
}

/** x of the made-up points, evenly spread. */
const SPAN = 10
/** How far a bent truth rises above its line, in deviations of the noise. */
const BEND = 0.14
const KEPT = 0.85

/** The points of a run: made up around 2 + 0.8x, or pasted, in the order of x; the moved one last. */
export function pointsOf({ params, table }: Given<ResidualParams>): Points {
  const made = table === null ? drawn(params) : sorted(table.rows)
  const names = [table?.columns[0] ?? 'x', table?.columns[1] ?? 'y'] as const
  if (!params.extra) return { ...made, names, extra: null }
  return {
    x: [...made.x, params.extraX],
    y: [...made.y, params.extraY],
    names,
    extra: made.x.length,
  }
}

function sorted(rows: readonly (readonly number[])[]) {
  const inOrder = [...rows].sort(([a = 0], [b = 0]) => a - b)
  return { x: inOrder.map(([a = 0]) => a), y: inOrder.map(([, b = 0]) => b) }
}

function drawn({ data, n, noise, seed }: ResidualParams) {
  const random = new RandomState(seed)
  const x = Array.from({ length: n }, (_, i) => (SPAN * (i + 0.5)) / n)
  const normal = random.normals(n, 0, 1)
  const scale = random.normals(n, 0, 1)
  let wave = 0
  const y = x.map((at, i) => {
    const one = normal[i] ?? 0
    wave = KEPT * wave + Math.sqrt(1 - KEPT * KEPT) * one
    const error = {
      ...{ fine: one, pasted: one, waves: wave },
      bend: one + BEND * (at - SPAN / 2) ** 2,
      fan: one * (0.1 + (1.8 * at) / SPAN),
      // A normal number over one of little size now and then: Student's t with one degree.
      tails: one / Math.max(0.15, Math.abs(scale[i] ?? 0)),
    }[data]
    return 2 + 0.8 * at + noise * error
  })
  return { x, y }
}
