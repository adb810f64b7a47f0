// The one file that knows ml-matrix.
import { EigenvalueDecomposition, Matrix as MlMatrix, SingularValueDecomposition } from 'ml-matrix'
import { fromRows, type Matrix, toRows, transpose, zeros } from '../matrix/matrix.ts'

/** Eigenvalues and eigenvectors of a symmetric matrix. */
export interface SymmetricEigen {
  /** Eigenvalues, largest first, shape (d). */
  readonly values: Float64Array
  /** Unit eigenvectors as rows, in the order of the values, shape (d, d). */
  readonly vectors: Matrix
}

/**
 * Eigen-decomposition of a symmetric matrix: A = Σ λᵢ·vᵢ·vᵢᵀ.
 *
 * @param a  symmetric, shape (d, d), d ≥ 1
 * @returns eigenvalues, largest first; the sign of each vector is arbitrary
 *
 * Cost: O(d³). Source: ml-matrix (Householder tridiagonalisation, implicit QL).
 */
export function symmetricEigen(a: Matrix): SymmetricEigen {
  const found = new EigenvalueDecomposition(new MlMatrix(toRows(a)), { assumeSymmetric: true })
  const d = a.rows
  const values = found.realEigenvalues
  const order = values
    .map((_, i) => i)
    .sort((p, q) => (values[q] as number) - (values[p] as number))
  const vectors = zeros(d, d)
  for (let i = 0; i < d; i++) {
    for (let j = 0; j < d; j++) {
      vectors.data[i * d + j] = found.eigenvectorMatrix.get(j, order[i] as number)
    }
  }
  return { values: Float64Array.from(order, (i) => values[i] as number), vectors }
}

/** Thin singular value decomposition A = U·diag(s)·Vᵀ. */
export interface Svd {
  /** Left singular vectors as columns, shape (n, k), k = min(n, d). */
  readonly u: Matrix
  /** Singular values, largest first, shape (k). */
  readonly s: Float64Array
  /** Right singular vectors as rows, shape (k, d). */
  readonly vt: Matrix
}

/**
 * Thin singular value decomposition.
 *
 * @param a  shape (n, d), n ≥ 1, d ≥ 1
 * @returns A = U·diag(s)·Vᵀ; the common sign of each pair of vectors is arbitrary
 *
 * Cost: O(n·d·min(n, d)). Source: ml-matrix (Golub–Kahan). Where d > n the transpose is taken.
 */
export function svd(a: Matrix): Svd {
  if (a.rows < a.columns) {
    const { u, s, vt } = svd(transpose(a))
    return { u: transpose(vt), s, vt: transpose(u) }
  }
  const found = new SingularValueDecomposition(new MlMatrix(toRows(a)))
  return {
    u: fromRows(found.leftSingularVectors.to2DArray()),
    s: Float64Array.from(found.diagonal),
    vt: transpose(fromRows(found.rightSingularVectors.to2DArray())),
  }
}
