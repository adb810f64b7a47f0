/** A stretch of a contour line, in the units of the data. */
export type Segment = readonly [x0: number, y0: number, x1: number, y1: number]

interface Grid {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
  /** Cells along x and y. */
  readonly cells: readonly [number, number]
}

/**
 * Contour lines of a function by marching squares, straight within each cell.
 *
 * @param value  f(x, y), finite
 * @param levels  heights of the lines
 * @returns the stretches of each level, in no order
 *
 * Cost: O(cells · levels).
 */
export function contours(
  value: (x: number, y: number) => number,
  { x, y, cells }: Grid,
  levels: readonly number[],
): Segment[][] {
  const [nx, ny] = cells
  const at = (range: readonly [number, number], i: number, n: number) =>
    range[0] + ((range[1] - range[0]) * i) / n
  const heights = Array.from({ length: ny + 1 }, (_, j) =>
    Array.from({ length: nx + 1 }, (_, i) => value(at(x, i, nx), at(y, j, ny))),
  )
  return levels.map((level) => {
    const found: Segment[] = []
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++) {
        const corners = [
          [at(x, i, nx), at(y, j, ny), heights[j]?.[i] ?? 0],
          [at(x, i + 1, nx), at(y, j, ny), heights[j]?.[i + 1] ?? 0],
          [at(x, i + 1, nx), at(y, j + 1, ny), heights[j + 1]?.[i + 1] ?? 0],
          [at(x, i, nx), at(y, j + 1, ny), heights[j + 1]?.[i] ?? 0],
        ] as const
        const crossings = corners.flatMap((from, side) => {
          const to = corners[(side + 1) % 4] as Corner
          return crossing(from, to, level)
        })
        // Two crossings are one stretch, four are two.
        for (let k = 0; k + 1 < crossings.length; k += 2) {
          const [a, b] = [crossings[k] as Place, crossings[k + 1] as Place]
          found.push([a[0], a[1], b[0], b[1]])
        }
      }
    }
    return found
  })
}

type Corner = readonly [x: number, y: number, height: number]
type Place = readonly [x: number, y: number]

function crossing(from: Corner, to: Corner, level: number): Place[] {
  const [a, b] = [from[2] - level, to[2] - level]
  if (a < 0 === b < 0) return []
  const share = a / (a - b)
  return [[from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]]
}

/** The stretches as one path of a drawing. */
export function contourPath(
  segments: readonly Segment[],
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  return segments
    .map(
      ([x0, y0, x1, y1]) =>
        `M${x(x0).toFixed(1)} ${y(y0).toFixed(1)}L${x(x1).toFixed(1)} ${y(y1).toFixed(1)}`,
    )
    .join('')
}
