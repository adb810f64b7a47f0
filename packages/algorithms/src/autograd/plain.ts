/** Plain numbers for a state; −0 becomes 0, since JSON has no −0. */
export function plainVector(values: ArrayLike<number>): number[] {
  return Array.from(values, (value) => value + 0)
}

/** Rows of plain numbers for a state. @param columns  length of a row */
export function plainRows(values: Float64Array, columns: number): number[][] {
  const rows: number[][] = []
  for (let at = 0; at < values.length; at += columns) {
    rows.push(plainVector(values.subarray(at, at + columns)))
  }
  return rows
}
