/**
 * The training set as the tree builders read it: columns in float32, as scikit-learn keeps them,
 * so that thresholds and ties fall where they do there.
 */
export interface TreeData {
  readonly nSamples: number
  readonly nFeatures: number
  /** X by columns, shape (nFeatures · nSamples): feature f of sample i is columns[f·nSamples + i] */
  readonly columns: Float32Array
  /** class index (0 … nClasses − 1) or target, shape (nSamples) */
  readonly y: Float64Array
  /** number of classes; 0 for regression */
  readonly nClasses: number
}

/** Two float32 feature values closer than this are one value to a tree (scikit-learn). */
export const FEATURE_THRESHOLD = Math.fround(1e-7)

/**
 * Copies a row-major matrix into float32 columns.
 *
 * @param data  X by rows, shape (rows · columns)
 * @returns the same numbers rounded to float32, by columns
 */
export function toFloat32Columns(data: Float64Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(rows * columns)
  for (let f = 0; f < columns; f++) {
    const base = f * rows
    for (let i = 0; i < rows; i++) out[base + i] = data[i * columns + f] as number
  }
  return out
}

/** Whether two neighbouring sorted float32 values count as equal. */
export function sameValue(lower: number, upper: number): boolean {
  return upper <= Math.fround(lower + FEATURE_THRESHOLD)
}
