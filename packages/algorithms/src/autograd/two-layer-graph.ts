import { requireNumber, requireOneOf, requireVector } from '../check/require.ts'
import type { ScalarGraph, ScalarNode } from './scalar-graph.ts'

/** The numbers of a net with two inputs, two hidden units and one output. */
export interface TwoLayerNet {
  readonly x: readonly number[] // (2)
  readonly target: number
  readonly hidden: readonly (readonly number[])[] // (2, 3): w₁, w₂, bias of each hidden unit
  readonly output: readonly number[] // (3): v₁, v₂, bias
  readonly activation: 'sigmoid' | 'tanh' | 'relu'
}

/**
 * A 2-2-1 net with loss (y − target)² as a graph of single numbers, for backpropagation by hand.
 *
 * Nodes: x1, x2; w11 … w22 and b1, b2 (wij: from input j to hidden unit i); z1, z2 before and
 * h1, h2 after the activation; v1, v2, c; y; error; loss. The output unit is linear.
 *
 * @param net  the numbers
 * @returns the graph, to be run by `backpropSteps`; its last node is `loss`
 * @throws {InvalidInput} naming the part of `net`
 */
export function twoLayerGraph(net: TwoLayerNet): ScalarGraph {
  const x = requireVector('net.x', net.x, { length: 2 })
  const v = requireVector('net.output', net.output, { length: 3 })
  const target = requireNumber('net.target', net.target)
  const activation = requireOneOf('net.activation', net.activation, ['sigmoid', 'tanh', 'relu'])
  const w = [0, 1].map((i) => requireVector(`net.hidden[${i}]`, net.hidden[i] ?? [], { length: 3 }))
  const given = (id: string, value: number): ScalarNode => ({ id, op: 'value', value })
  const unit = (i: number): ScalarNode[] => [
    { id: `w${i}1·x1`, op: 'multiply', inputs: [`w${i}1`, 'x1'] },
    { id: `w${i}2·x2`, op: 'multiply', inputs: [`w${i}2`, 'x2'] },
    { id: `s${i}`, op: 'add', inputs: [`w${i}1·x1`, `w${i}2·x2`] },
    { id: `z${i}`, op: 'add', inputs: [`s${i}`, `b${i}`] },
    { id: `h${i}`, op: activation, inputs: [`z${i}`] },
  ]
  const weights = w.flatMap((row, i) => [
    given(`w${i + 1}1`, row[0]),
    given(`w${i + 1}2`, row[1]),
    given(`b${i + 1}`, row[2]),
  ])
  return [
    given('x1', x[0]),
    given('x2', x[1]),
    ...weights,
    given('v1', v[0]),
    given('v2', v[1]),
    given('c', v[2]),
    given('target', target),
    ...unit(1),
    ...unit(2),
    { id: 'v1·h1', op: 'multiply', inputs: ['v1', 'h1'] },
    { id: 'v2·h2', op: 'multiply', inputs: ['v2', 'h2'] },
    { id: 'o', op: 'add', inputs: ['v1·h1', 'v2·h2'] },
    { id: 'y', op: 'add', inputs: ['o', 'c'] },
    { id: 'error', op: 'subtract', inputs: ['y', 'target'] },
    { id: 'loss', op: 'square', inputs: ['error'] },
  ]
}
