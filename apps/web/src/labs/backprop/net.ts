import {
  RandomState,
  type ScalarGraph,
  type TwoLayerNet,
  twoLayerGraph,
} from '@warmstart/algorithms'
import type { ParamsOf } from '../frame/params.ts'
import type { params } from './params.ts'

export type BackpropParams = ParamsOf<typeof params>

/** The nine weights that a gradient is wanted for, in the order in which they are drawn. */
export const WEIGHTS = ['w11', 'w12', 'b1', 'w21', 'w22', 'b2', 'v1', 'v2', 'c'] as const

/** Nine weights of 0.1 to 1.5 in size with one digit and a sign, by seed. */
export function weightsOf(seed: number): number[] {
  const random = new RandomState(seed)
  const sizes = random.randints(1, 16, WEIGHTS.length)
  const signs = random.randints(0, 2, WEIGHTS.length)
  return Array.from(sizes, (size, i) => ((signs[i] === 1 ? 1 : -1) * size) / 10)
}

/** The net of some settings. */
export function netOf({ x1, x2, target, activation, seed }: BackpropParams): TwoLayerNet {
  const weights = weightsOf(seed)
  const hidden = [weights.slice(0, 3), weights.slice(3, 6)]
  return { x: [x1, x2], target, hidden, output: weights.slice(6), activation }
}

/** Its graph of single numbers. */
export function graphOf(settings: BackpropParams): ScalarGraph {
  return twoLayerGraph(netOf(settings))
}

const SIGNS = { add: '+', subtract: '−', multiply: '·' } as const

/** How a node is made: `z1 = s1 + b1`, `h1 = tanh(z1)`. */
export function formulaOf(graph: ScalarGraph, id: string): string {
  const node = graph.find((one) => one.id === id)
  if (node === undefined || node.op === 'value') return `${id} is given`
  const [a = '', b = ''] = node.inputs
  if (node.op === 'square') return `${id} = ${a}²`
  if (node.op === 'add' || node.op === 'subtract' || node.op === 'multiply') {
    return `${id} = ${a} ${SIGNS[node.op]} ${b}`
  }
  return `${id} = ${node.op}(${a})`
}
