/** A point of the picture, in its units. */
export interface RadarPoint {
  readonly x: number
  readonly y: number
}

/**
 * Where a value stands on its axis: the first axis points up, the others follow clockwise.
 *
 * @param value  0 at the centre to 1 at the rim
 * @param radius  of the rim
 */
export function radarPoint(axis: number, axes: number, value: number, radius: number): RadarPoint {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2
  return { x: Math.cos(angle) * value * radius, y: Math.sin(angle) * value * radius }
}

/** Points of an SVG polygon for one value an axis; a value that is missing stands at the centre. */
export function radarPolygon(values: readonly (number | null)[], radius: number): string {
  return values
    .map((value, axis) => radarPoint(axis, values.length, value ?? 0, radius))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ')
}
