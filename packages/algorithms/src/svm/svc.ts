import { type Labels, requireLabels } from '../check/labels.ts'
import { requireInteger, requireMatrix, requireNumber, requireOneOf } from '../check/require.ts'
import { type Matrix, type MatrixLike, takeRows, type VectorLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import { type ClassWeight, requireClassWeight, weightsByClass } from '../trees/tree-options.ts'
import { type Kernel, KernelRows } from './kernel.ts'
import { Smo, type SmoPair } from './smo.ts'

/** Options of a support vector classifier. Names and defaults are scikit-learn's. */
export interface SvcOptions {
  /** price of a violated margin, > 0, default 1 */
  readonly c?: number
  /** default 'rbf' */
  readonly kernel?: 'linear' | 'rbf'
  /** γ of the RBF kernel: 'scale' = 1 / (d · variance of x), 'auto' = 1 / d; default 'scale' */
  readonly gamma?: number | 'scale' | 'auto'
  /** how far the optimality conditions may be violated at the end, default 1e-3 */
  readonly tol?: number
  /** whether samples at a bound are left out on the way, default true */
  readonly shrinking?: boolean
  /** factor on c by class, default null */
  readonly classWeight?: ClassWeight
  /** most steps for each pair of classes, default null: until optimal */
  readonly maxIter?: number | null
  /** memory for rows of the kernel matrix in MB, default 200 */
  readonly cacheSizeMb?: number
}

/** One step of sequential minimal optimisation. */
export interface SvcState {
  /** `start`: all α are 0; `pair`: a pair of them has moved */
  readonly phase: 'start' | 'pair'
  /** the two classes being separated; the second is the positive one */
  readonly classes: readonly [number, number]
  /** sample numbers of the two classes; the lists below follow their order */
  readonly samples: readonly number[]
  readonly iteration: number
  /** the pair moved, as sample numbers; null at the start */
  readonly pair: readonly [number, number] | null
  /** by how much y·α rose for the first and fell for the second */
  readonly step: number
  /** violation of the optimality conditions before the step */
  readonly violation: number | null
  readonly alpha: readonly number[]
  /** decision values with the present intercept */
  readonly decision: readonly number[]
  readonly intercept: number
  /** dual objective ½ αᵀQα − Σα: falls with every step */
  readonly objective: number
  /** samples not left out by shrinking */
  readonly active: number
}

/** Two classes separated: f(x) = Σ dualCoef_s K(x_s, x) + intercept, positive for the second. */
export interface SvcPair {
  readonly classes: readonly [number, number]
  /** sample numbers of the support vectors, ascending */
  readonly support: Int32Array
  readonly supportVectors: Matrix
  /** y·α of each */
  readonly dualCoef: Float64Array
  readonly intercept: number
  /** dual objective ½ αᵀQα − Σα */
  readonly objective: number
  readonly iterations: number
  /** whether the tolerance was reached before maxIter */
  readonly converged: boolean
}

/** A fitted classifier: one machine for each pair of classes. */
export interface SvcModel {
  readonly classes: readonly number[]
  readonly kernel: Kernel
  readonly nFeatures: number
  /** (0, 1), (0, 2) … (1, 2) … by class position */
  readonly pairs: readonly SvcPair[]
}

/**
 * Support vector classifier by sequential minimal optimisation, one state a moved pair.
 *
 * Minimises ½‖w‖² + C Σ ξ_i with y_i f(x_i) ≥ 1 − ξ_i through its dual
 * ½ Σ_ij α_i α_j y_i y_j K_ij − Σ α_i, 0 ≤ α_i ≤ C, Σ y_i α_i = 0. Only samples with α > 0, the
 * support vectors, enter f; those with α = C lie inside the margin or on the wrong side. More than
 * two classes: a machine for each pair, and they vote.
 *
 * @param x  shape (n, d)
 * @param y  class labels, at least two, shape (n)
 * @param options  see {@link SvcOptions}
 * @returns steps that yield an {@link SvcState} each, and return the model
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n) a step and O(n · d) for each new row of the kernel matrix; steps grow about as n to
 * n². Watching copies n numbers a step.
 * Source: Fan, Chen & Lin 2005, JMLR 6:1889 (working sets); Chang & Lin 2011 (libsvm).
 * Oracle: svc.json.
 */
export function svcSteps(
  x: MatrixLike,
  y: VectorLike,
  options: SvcOptions = {},
): Steps<SvcState, SvcModel> {
  return separate(inputOf(x, y, options), true)
}

/** The fitted model of {@link svcSteps}. */
export function svcFit(x: MatrixLike, y: VectorLike, options: SvcOptions = {}): SvcModel {
  return drain(separate(inputOf(x, y, options), false))
}

interface Input {
  readonly points: Matrix
  readonly labels: Labels
  readonly kernel: Kernel
  readonly cByClass: Float64Array
  readonly tolerance: number
  readonly shrinking: boolean
  readonly maxIter: number
  readonly cacheBytes: number
}

function inputOf(x: MatrixLike, y: VectorLike, options: SvcOptions): Input {
  const points = requireMatrix('x', x)
  const labels = requireLabels('y', y, { length: points.rows, minClasses: 2 })
  const c = requireNumber('options.c', options.c ?? 1, { above: 0 })
  const classWeight = requireClassWeight(options.classWeight ?? null, labels.classes)
  const weights = classWeight && weightsByClass(classWeight, labels.classes, labels.codes)
  const { maxIter = null, cacheSizeMb = 200 } = options
  if (maxIter !== null) requireInteger('options.maxIter', maxIter, { min: 1 })
  return {
    points,
    labels,
    kernel: requireKernel(options, points),
    cByClass: Float64Array.from(labels.classes, (_, k) => c * (weights?.[k] ?? 1)),
    tolerance: requireNumber('options.tol', options.tol ?? 1e-3, { above: 0 }),
    shrinking: options.shrinking ?? true,
    maxIter: maxIter ?? Number.POSITIVE_INFINITY,
    cacheBytes: 1e6 * requireNumber('options.cacheSizeMb', cacheSizeMb, { above: 0 }),
  }
}

function requireKernel({ kernel = 'rbf', gamma = 'scale' }: SvcOptions, points: Matrix): Kernel {
  const kind = requireOneOf('options.kernel', kernel, ['linear', 'rbf'])
  if (typeof gamma === 'number') requireNumber('options.gamma', gamma, { above: 0 })
  else requireOneOf('options.gamma', gamma, ['scale', 'auto'])
  if (kind === 'linear') return { kind, gamma: 0 }
  if (typeof gamma === 'number') return { kind, gamma }
  const spread = gamma === 'auto' ? 1 : variance(points.data)
  return { kind, gamma: spread === 0 ? 1 : 1 / (points.columns * spread) }
}

function variance(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
}

function* separate(input: Input, watch: boolean): Steps<SvcState, SvcModel> {
  const { points, kernel, labels } = input
  const { classes } = labels
  const pairs: SvcPair[] = []
  for (let a = 0; a < classes.length; a++) {
    for (let b = a + 1; b < classes.length; b++) pairs.push(yield* separatePair(input, a, b, watch))
  }
  return { classes, kernel, nFeatures: points.columns, pairs }
}

/** The machine for classes a (negative) and b (positive), by position. */
function* separatePair(
  input: Input,
  a: number,
  b: number,
  watch: boolean,
): Steps<SvcState, SvcPair> {
  const { points, labels, kernel, cByClass, maxIter } = input
  const samples = Array.from(labels.codes.keys()).filter(
    (i) => labels.codes[i] === a || labels.codes[i] === b,
  )
  const some = takeRows(points, samples)
  const signs = Int8Array.from(samples, (i) => (labels.codes[i] === b ? 1 : -1))
  const mostRows = Math.max(2, Math.floor(input.cacheBytes / (8 * samples.length)))
  const smo = new Smo({
    rows: new KernelRows(kernel, some, mostRows),
    signs,
    bounds: Float64Array.from(samples, (i) => cByClass[labels.codes[i] as number] as number),
    tolerance: input.tolerance,
    shrinking: input.shrinking,
  })
  const classes = [labels.classes[a] as number, labels.classes[b] as number] as const
  if (watch) yield stateOf(smo, classes, samples, signs, null)
  let converged = false
  while (smo.iterations < maxIter) {
    const pair = smo.step()
    converged = pair === null
    if (pair === null) break
    if (watch) yield stateOf(smo, classes, samples, signs, pair)
  }
  return { ...pairOf(smo, some, samples, signs), classes, converged }
}

function stateOf(
  smo: Smo,
  classes: readonly [number, number],
  samples: readonly number[],
  signs: Int8Array,
  pair: SmoPair | null,
): SvcState {
  const errors = smo.currentErrors()
  const intercept = smo.intercept()
  return {
    phase: pair === null ? 'start' : 'pair',
    classes,
    samples,
    iteration: smo.iterations,
    pair: pair && [samples[pair.up] as number, samples[pair.down] as number],
    step: pair?.step ?? 0,
    violation: pair?.violation ?? null,
    alpha: Array.from(smo.alpha),
    decision: Array.from(errors, (g, i) => g + (signs[i] as number) + intercept),
    intercept,
    objective: smo.objective(errors),
    active: smo.activeCount,
  }
}

function pairOf(smo: Smo, some: Matrix, samples: readonly number[], signs: Int8Array) {
  const vectors = Array.from(smo.alpha.keys()).filter((i) => (smo.alpha[i] as number) > 0)
  return {
    support: Int32Array.from(vectors, (i) => samples[i] as number),
    supportVectors: takeRows(some, vectors),
    dualCoef: Float64Array.from(vectors, (i) => (smo.alpha[i] as number) * (signs[i] as number)),
    intercept: smo.intercept(),
    objective: smo.objective(smo.currentErrors()),
    iterations: smo.iterations,
  }
}
