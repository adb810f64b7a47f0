import { type GradientFlow, gradientFlow, type Initialisation } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import { ACTIVATIONS, type FlowParams, STARTS } from './params.ts'

/** What has arrived at one layer, and at those behind it. */
export interface FlowState {
  readonly phase: 'layer'
  /** The layer that the gradient has reached; the last hidden one first. */
  readonly layer: number
  /** ‖∂L/∂h‖ there. */
  readonly norm: number
  /** The same over that of the last hidden layer. */
  readonly ratio: number
  /** Norm over that of the layer behind; null at the last. */
  readonly factor: number | null
  readonly deviation: number
}

/** The whole net. */
export interface FlowResult {
  readonly flow: GradientFlow
}

/** Inputs that are sent through. */
export const ROWS = 32

/** The rule by which weights are drawn. */
export const startOf = ({
  init,
  deviation,
}: Pick<FlowParams, 'init' | 'deviation'>): Initialisation =>
  init === 'normal' ? { kind: init, deviation } : { kind: init }

/** The net of some settings, seen once. */
export function flowOf(params: FlowParams): GradientFlow {
  const { activation, residual, depth, width, seed } = params
  const initialisation = startOf(params)
  const options = { activation, residual, depth, width, initialisation, rows: ROWS }
  return gradientFlow({ ...options, randomState: seed })
}

/** Follows the gradient from the last hidden layer to the first. */
export function* run({ params }: Given<FlowParams>): Generator<FlowState, FlowResult> {
  const flow = flowOf(params)
  const last = flow.layers.at(-1)?.gradientNorm ?? 0
  let behind: number | null = null
  for (let layer = flow.layers.length; layer >= 1; layer--) {
    const { gradientNorm: norm = 0, activationDeviation: deviation = 0 } =
      flow.layers[layer - 1] ?? {}
    const factor: number | null = behind === null ? null : shareOf(norm, behind)
    yield { phase: 'layer', layer, norm, ratio: shareOf(norm, last), factor, deviation }
    behind = norm
  }
  return { flow: { ...flow, ratio: shareOf(flow.layers[0]?.gradientNorm ?? 0, last) } }
}

/** 0 where nothing is left to divide. */
const shareOf = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** Layer 1 over the last, for every activation and start, without and with residual connections. */
export interface Table {
  readonly plain: readonly (readonly number[])[]
  readonly residual: readonly (readonly number[])[]
}

/** Twenty-four nets of the same depth and width. */
export function* extras({ params }: Given<FlowParams>): Generator<unknown, Table> {
  const table = { plain: [] as number[][], residual: [] as number[][] }
  for (const residual of [false, true]) {
    for (const activation of ACTIVATIONS) {
      const row: number[] = []
      for (const init of STARTS) {
        const { ratio } = flowOf({ ...params, activation, init, residual })
        row.push(Number.isFinite(ratio) ? ratio : 0)
        yield null
      }
      table[residual ? 'residual' : 'plain'].push(row)
    }
  }
  return table
}

/** Whether layer 1 gets about as much as the last. */
export const isKept = (ratio: number) => ratio >= 0.5 && ratio <= 2
