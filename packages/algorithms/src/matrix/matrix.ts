/** Dense matrix in one row-major buffer: entry (i, j) is `data[i * columns + j]`. */
export interface Matrix {
  readonly data: Float64Array
  readonly rows: number
  readonly columns: number
}

/** What public functions take for a matrix: one buffer, or rows of equal length. */
export type MatrixLike = Matrix | readonly (readonly number[])[]

/** What public functions take for a vector. */
export type VectorLike = readonly number[] | Float64Array | Float32Array | Int32Array | Uint8Array

/**
 * Matrix over a buffer. All matrices are made here, so that V8 sees one shape of object.
 *
 * @param data  row by row, length rows · columns; not copied
 * @param rows  n
 * @param columns  d
 * @returns shape (n, d)
 */
export function matrixOf(data: Float64Array, rows: number, columns: number): Matrix {
  return { data, rows, columns }
}

/**
 * Matrix of zeros.
 *
 * @param rows  n
 * @param columns  d
 * @returns a writable matrix, shape (n, d)
 */
export function zeros(rows: number, columns: number): Matrix {
  return matrixOf(new Float64Array(rows * columns), rows, columns)
}

/**
 * Copies rows into one buffer.
 *
 * @param rows  n rows of d numbers each (not checked: see `requireMatrix`)
 * @returns shape (n, d)
 */
export function fromRows(rows: readonly ArrayLike<number>[]): Matrix {
  const columns = rows[0]?.length ?? 0
  const matrix = zeros(rows.length, columns)
  for (let i = 0; i < rows.length; i++) {
    matrix.data.set(rows[i] as ArrayLike<number>, i * columns)
  }
  return matrix
}

/**
 * Copies a matrix out as rows: plain numbers for a state.
 *
 * @param matrix  shape (n, d)
 * @returns n fresh arrays of d numbers
 */
export function toRows(matrix: Matrix): number[][] {
  return Array.from({ length: matrix.rows }, (_, i) => Array.from(row(matrix, i)))
}

/**
 * Row as a view: it shares the buffer.
 *
 * @param matrix  shape (n, d)
 * @param i  0 ≤ i < n
 * @returns shape (d)
 */
export function row(matrix: Matrix, i: number): Float64Array {
  return matrix.data.subarray(i * matrix.columns, (i + 1) * matrix.columns)
}

/**
 * Column as a copy.
 *
 * @param matrix  shape (n, d)
 * @param j  0 ≤ j < d
 * @returns shape (n)
 */
export function column(matrix: Matrix, j: number): Float64Array {
  const { data, rows, columns } = matrix
  const out = new Float64Array(rows)
  for (let i = 0; i < rows; i++) out[i] = data[i * columns + j] as number
  return out
}

/**
 * Copies chosen rows, in the order given, repeats allowed.
 *
 * @param matrix  shape (n, d)
 * @param indices  m row numbers in [0, n)
 * @returns shape (m, d)
 */
export function takeRows(matrix: Matrix, indices: ArrayLike<number>): Matrix {
  const out = zeros(indices.length, matrix.columns)
  for (let i = 0; i < indices.length; i++) {
    out.data.set(row(matrix, indices[i] as number), i * matrix.columns)
  }
  return out
}

/**
 * Copies chosen columns, in the order given.
 *
 * @param matrix  shape (n, d)
 * @param indices  m column numbers in [0, d)
 * @returns shape (n, m)
 */
export function takeColumns(matrix: Matrix, indices: ArrayLike<number>): Matrix {
  const out = zeros(matrix.rows, indices.length)
  for (let i = 0; i < matrix.rows; i++) {
    for (let j = 0; j < indices.length; j++) {
      out.data[i * indices.length + j] = matrix.data[
        i * matrix.columns + (indices[j] as number)
      ] as number
    }
  }
  return out
}

/**
 * Transpose as a copy.
 *
 * @param matrix  shape (n, d)
 * @returns shape (d, n)
 */
export function transpose(matrix: Matrix): Matrix {
  const { data, rows, columns } = matrix
  const out = zeros(columns, rows)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) out.data[j * rows + i] = data[i * columns + j] as number
  }
  return out
}

/**
 * Writable copy.
 *
 * @param matrix  shape (n, d)
 * @returns shape (n, d), its own buffer
 */
export function copy(matrix: Matrix): Matrix {
  return matrixOf(matrix.data.slice(), matrix.rows, matrix.columns)
}

/**
 * Mean of each column.
 *
 * @param matrix  shape (n, d), n ≥ 1
 * @returns shape (d)
 */
export function columnMeans(matrix: Matrix): Float64Array {
  const { data, rows, columns } = matrix
  const means = new Float64Array(columns)
  for (let i = 0, at = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      means[j] = (means[j] as number) + (data[at++] as number)
    }
  }
  for (let j = 0; j < columns; j++) means[j] = (means[j] as number) / rows
  return means
}
