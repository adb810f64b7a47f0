type Place = readonly [x: number, y: number]

/** What is nearer to one centre than to any other, as corners within a box. */
export function cellOf(
  centers: readonly Place[],
  index: number,
  box: { readonly x: readonly [number, number]; readonly y: readonly [number, number] },
): Place[] {
  const own = centers[index] as Place
  const [x0, x1] = box.x
  const [y0, y1] = box.y
  const corners: Place[] = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]
  return centers.reduce<Place[]>(
    (cell, other, i) => (i === index ? cell : nearerTo(own, other, cell)),
    corners,
  )
}

/** The part of a convex cell on one centre's side of the line half-way to another. */
function nearerTo(own: Place, other: Place, cell: readonly Place[]): Place[] {
  const [nx, ny] = [other[0] - own[0], other[1] - own[1]]
  const middle = (nx * (own[0] + other[0]) + ny * (own[1] + other[1])) / 2
  const beyond = ([x, y]: Place) => nx * x + ny * y - middle
  return cell.flatMap((from, i) => {
    const to = cell[(i + 1) % cell.length] as Place
    const [a, b] = [beyond(from), beyond(to)]
    const kept: Place[] = a <= 0 ? [from] : []
    if ((a < 0 && b > 0) || (a > 0 && b < 0)) {
      const share = a / (a - b)
      kept.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])])
    }
    return kept
  })
}
