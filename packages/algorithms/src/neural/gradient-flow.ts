import { gelu, relu, sigmoid, tanh } from '../autograd/activations.ts'
import { add } from '../autograd/elementwise.ts'
import { softmaxCrossEntropy } from '../autograd/losses.ts'
import { matmul } from '../autograd/matmul.ts'
import { backward, constant, parameter, type Tensor } from '../autograd/tensor.ts'
import { requireInteger, requireOneOf, requireRandomState } from '../check/require.ts'
import type { RandomState } from '../random/random-state.ts'
import { drawWeights, type Initialisation, requireInitialisation } from './initialisation.ts'

/** A deep net to look at before it is trained. */
export interface GradientFlowOptions {
  readonly depth?: number // hidden layers, default 10
  readonly width?: number // units of each, and inputs, default 32
  readonly activation?: 'sigmoid' | 'tanh' | 'relu' | 'gelu' // default sigmoid
  readonly initialisation?: Initialisation // default xavier-normal
  readonly residual?: boolean // h ← h + f(h), default false
  readonly rows?: number // N(0, 1) inputs, default 64
  readonly randomState?: number | RandomState // default 0
}

/** What arrives at one hidden layer. */
export interface GradientFlowLayer {
  readonly layer: number // 1 is next to the input
  readonly gradientNorm: number // ‖∂L/∂h‖ over all rows
  readonly weightGradientNorm: number // ‖∂L/∂W‖
  readonly activationMean: number
  readonly activationDeviation: number
}

/** How the gradient fares on its way back through a deep net. */
export interface GradientFlow {
  readonly layers: readonly GradientFlowLayer[]
  /** ‖∂L/∂h₁‖ / ‖∂L/∂h_depth‖: 1 means that nothing is lost. */
  readonly ratio: number
  /** Largest slope of the activation to the power of depth: the most that ‖f′‖ alone lets through. */
  readonly bestCaseFactor: number
}

const ACTIVATIONS = { sigmoid, tanh, relu, gelu } as const
/** Largest slope of each activation; GELU overshoots 1 at x = √2. */
const STEEPEST = { sigmoid: 0.25, tanh: 1, relu: 1, gelu: 1.1289 } as const

/**
 * One pass forwards and back through a fresh deep net on random data, layer by layer.
 *
 * ∂L/∂h_l is a product of depth − l factors diag(f′)·Wᵀ: it shrinks or grows geometrically unless
 * the factors are near 1. The loss is softmax cross-entropy over 3 classes after one more layer.
 *
 * @param options  the net
 * @returns norms for each hidden layer
 * @throws {InvalidInput} naming `options.…`
 *
 * Source: Glorot and Bengio 2010, PMLR 9; He et al. 2015, arXiv:1502.01852.
 */
export function gradientFlow(options: GradientFlowOptions = {}): GradientFlow {
  const depth = requireInteger('options.depth', options.depth ?? 10, { min: 1, max: 200 })
  const width = requireInteger('options.width', options.width ?? 32, { min: 1, max: 1024 })
  const rows = requireInteger('options.rows', options.rows ?? 64, { min: 1 })
  const names = ['sigmoid', 'tanh', 'relu', 'gelu'] as const
  const activation = requireOneOf('options.activation', options.activation ?? 'sigmoid', names)
  const { initialisation = { kind: 'xavier-normal' }, residual = false } = options
  requireInitialisation(initialisation)
  const rng = requireRandomState('options.randomState', options.randomState ?? 0)

  const dense = (x: Tensor, fanIn: number, fanOut: number) => {
    const w = parameter(new Float64Array(fanIn * fanOut), [fanIn, fanOut])
    const b = parameter(new Float64Array(fanOut))
    drawWeights(initialisation, w.data, b.data, fanIn, fanOut, rng, activation === 'sigmoid')
    return { w, z: add(matmul(x, w), b) }
  }
  let h: Tensor = constant(rng.normals(rows * width), [rows, width])
  const seen: { h: Tensor; w: Tensor }[] = []
  for (let layer = 0; layer < depth; layer++) {
    const { w, z } = dense(h, width, width)
    const out = ACTIVATIONS[activation](z)
    h = residual ? add(h, out) : out
    seen.push({ h, w })
  }
  const labels = Array.from({ length: rows }, (_, i) => i % 3)
  backward(softmaxCrossEntropy(dense(h, width, 3).z, labels))
  const layers = seen.map((one, index) => layerOf(index + 1, one.h, one.w))
  return {
    layers,
    ratio: layers[0].gradientNorm / layers[depth - 1].gradientNorm,
    bestCaseFactor: STEEPEST[activation] ** depth,
  }
}

function layerOf(layer: number, h: Tensor, w: Tensor): GradientFlowLayer {
  const n = h.data.length
  const mean = h.data.reduce((sum, value) => sum + value, 0) / n
  const square = h.data.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n
  return {
    layer,
    gradientNorm: norm(h.gradient),
    weightGradientNorm: norm(w.gradient),
    activationMean: mean + 0,
    activationDeviation: Math.sqrt(square),
  }
}

function norm(values: Float64Array | null): number {
  return Math.sqrt((values ?? new Float64Array(0)).reduce((sum, value) => sum + value * value, 0))
}
