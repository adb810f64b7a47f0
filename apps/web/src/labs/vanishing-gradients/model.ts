import { weightDeviation } from '@warmstart/algorithms'
import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { ACTIVATION_NAMES, type FlowParams, params, START_NAMES } from './params.ts'
import { extras, type FlowResult, type FlowState, isKept, run, startOf, type Table } from './run.ts'
import { stepTask } from './step-task.ts'

export type FlowView = View<FlowParams, FlowState, FlowResult, Table>

/** One state for each layer, the last hidden one first. */
export const model = defineModel({
  params,
  stepWord: 'layer',
  openAt: 'middle',
  run,
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** A number as a power of ten or with three digits. */
export function sized(value: number): string {
  if (value === 0) return '0'
  const size = Math.abs(value)
  return size >= 1e4 || size < 1e-2 ? value.toExponential(1) : String(Number(value.toPrecision(3)))
}

/** σ of the weights between two hidden layers. */
export const deviationOf = (params: FlowParams) =>
  weightDeviation(startOf(params), params.width, params.width)

/**
 * By how much one layer changes the gradient, for ReLU without residual connections:
 * E‖∂L/∂h‖² is multiplied by width · σ² / 2, since half of the slopes are 1 and the others 0.
 */
export const reluFactor = (params: FlowParams) => deviationOf(params) * Math.sqrt(params.width / 2)

/** What the picture shows now. */
function describe({ state, params, result, asking }: FlowView): string {
  const net = `${params.depth} hidden layers of ${params.width} ${ACTIVATION_NAMES[params.activation]} units, ${START_NAMES[params.init]}${params.init === 'normal' ? ` with σ = ${params.deviation}` : ''}${params.residual ? ', with residual connections' : ''}`
  const here = `The gradient has come back to layer ${state.layer} of ${params.depth}: ‖∂L/∂h‖ = ${sized(state.norm)}, ${sized(state.ratio)} times that of the last layer.`
  const { ratio } = result.flow
  const way = isKept(ratio)
    ? 'it is kept, and all layers learn at one pace'
    : ratio < 0.5
      ? 'it vanishes, and the first layers hardly learn'
      : 'it explodes, and the first layers take steps that are far too large'
  const end = asking ? '' : ` At layer 1 it is ${sized(ratio)} times that of the last: ${way}.`
  return `${net}. ${here}${end}`
}
