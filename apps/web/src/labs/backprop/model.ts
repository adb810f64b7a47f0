import { type Backprop, type BackpropState, backpropSteps } from '@warmstart/algorithms'
import { defineModel, type Given, type Metric, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import figures from './figures.json'
import { type BackpropParams, formulaOf, graphOf, WEIGHTS } from './net.ts'
import { params } from './params.ts'
import { stepTask } from './step-task.ts'

export type BackpropView = View<BackpropParams, BackpropState, Backprop>

const FROM = `NumPy ${figures.versions.numpy}`
const GRADIENTS: Readonly<Record<string, readonly number[]>> = figures.gradients

/** Forward node by node, then back arrow by arrow. */
export const model = defineModel({
  params,
  run: (given: Given<BackpropParams>) => backpropSteps(graphOf(given.params)),
  describe,
  metrics,
  stepTask,
  exercise,
})

/** What the picture shows now. */
function describe({ state, params: settings }: BackpropView): string {
  const graph = graphOf(settings)
  const digits = settings.digits
  const { phase, node, edge } = state
  if (phase === 'forward' && node !== null) {
    return `Forward: ${formulaOf(graph, node)} = ${state.values[node]?.toFixed(digits)}.`
  }
  if (phase === 'seed') {
    return 'The way back begins: ∂loss/∂loss is 1. From here on each arrow multiplies by its local slope.'
  }
  if (phase === 'edge' && edge !== null) {
    const { from, to, local, upstream, contribution } = edge
    const sum = state.gradients[to]?.toFixed(digits)
    return `Back along ${formulaOf(graph, from)} to ${to}: local slope ${local.toFixed(digits)} times what came back, ${upstream.toFixed(digits)}, is ${contribution.toFixed(digits)}. So far ∂loss/∂${to} = ${sum}${state.settled.includes(to) ? ', and that is all of it' : '; more arrows lead to it'}.`
  }
  return 'All gradients are known. A step of gradient descent now moves each weight against its own.'
}

/** Loss and gradients, as far as they are known in this state. */
function metrics({ state, params: settings }: BackpropView): Metric[] {
  const { activation, x1, x2, target, seed, digits } = settings
  const usual = x1 === 1 && x2 === -0.5 && target === 1
  const known = usual ? GRADIENTS[`${activation}, seed ${seed}`] : undefined
  return [
    { label: 'loss', value: state.values.loss ?? null, digits },
    ...WEIGHTS.map((name, i): Metric => {
      const value = known?.[i]
      const settled = state.settled.includes(name)
      return {
        ...{ label: `∂loss/∂${name}`, digits },
        value: settled ? (state.gradients[name] ?? null) : null,
        ...(settled && value !== undefined ? { reference: { value, from: FROM } } : {}),
      }
    }),
  ]
}
