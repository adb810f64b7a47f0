import type { Scale } from './plot.tsx'

/** A grid of cells over the plane, in the units of the data. */
export interface Cells {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
  /** Cells along x and y. */
  readonly cells: readonly [number, number]
}

/** Middles of the cells, row by row from the lowest y, shape (nx · ny, 2). */
export function middlesOf({ x, y, cells: [nx, ny] }: Cells): number[][] {
  const at = ([low, high]: readonly [number, number], i: number, n: number) =>
    low + ((high - low) * (i + 0.5)) / n
  return Array.from({ length: nx * ny }, (_, i) => [
    at(x, i % nx, nx),
    at(y, Math.floor(i / nx), ny),
  ])
}

/**
 * The plane as bands of a value: one path for each, made of stretches of cells.
 *
 * @param values  one a cell, in the order of {@link middlesOf}
 * @param cuts  rising; a value is in band i where it is at or above i of them
 * @returns cuts.length + 1 paths, empty where nothing lies in a band
 */
export function bandPaths(
  values: ArrayLike<number>,
  { x: [left, right], y: [low, high], cells: [nx, ny] }: Cells,
  cuts: readonly number[],
  x: Scale,
  y: Scale,
): string[] {
  const paths = Array.from({ length: cuts.length + 1 }, () => '')
  const bands = bandsOf(values, nx * ny, cuts)
  const [height, width] = [(y(low) - y(high)) / ny, (x(right) - x(left)) / nx]
  const edges = Array.from({ length: nx + 1 }, (_, i) => (x(left) + i * width).toFixed(1))
  const widths = edges.map((_, i) => (i * width).toFixed(1))
  const down = `v${height.toFixed(2)}H`
  for (let j = 0; j < ny; j++) {
    const top = (y(low) - (j + 1) * height).toFixed(1)
    for (let i = 0, end = 0; i < nx; i = end) {
      const band = bands[j * nx + i] as number
      for (end = i + 1; end < nx && bands[j * nx + end] === band; ) end++
      paths[band] += `M${edges[i]} ${top}h${widths[end - i]}${down}${edges[i]}z`
    }
  }
  return paths
}

/** How many of the cuts each value reaches. */
function bandsOf(values: ArrayLike<number>, count: number, cuts: readonly number[]): Uint8Array {
  const bands = new Uint8Array(count)
  for (let at = 0; at < count; at++) {
    const value = values[at] ?? 0
    let band = 0
    for (const cut of cuts) if (value >= cut) band++
    bands[at] = band
  }
  return bands
}
