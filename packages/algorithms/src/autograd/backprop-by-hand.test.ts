import { describe, expect, it } from 'vitest'
import { InvalidInput } from '../check/invalid-input.ts'
import { collect, drain } from '../steps.ts'
import { backprop, backpropSteps } from './backprop-by-hand.ts'
import * as ops from './index.ts'
import type { ScalarGraph, ScalarNode } from './scalar-graph.ts'
import { type TwoLayerNet, twoLayerGraph } from './two-layer-graph.ts'

const NET: TwoLayerNet = {
  x: [0.5, -1],
  target: 1,
  hidden: [
    [0.4, -0.2, 0.1],
    [-0.3, 0.8, 0.05],
  ],
  output: [0.7, -0.6, 0.2],
  activation: 'sigmoid',
}

/** The same net on tensors: an implementation that shares no code with the graph. */
function byTensors(net: TwoLayerNet): Record<string, number> {
  const w = ops.parameter(
    [net.hidden[0], net.hidden[1]].flatMap((r) => r?.slice(0, 2) ?? []),
    [2, 2],
  )
  const b = ops.parameter(net.hidden.map((row) => row[2] as number))
  const v = ops.parameter(net.output.slice(0, 2), [2, 1])
  const c = ops.parameter(net.output.slice(2))
  const x = ops.constant(net.x, [1, 2])
  const activate = { sigmoid: ops.sigmoid, tanh: ops.tanh, relu: ops.relu }[net.activation]
  const h = activate(ops.add(ops.matmul(x, ops.transpose(w)), b))
  ops.backward(ops.meanSquaredError(ops.add(ops.matmul(h, v), c), [net.target]))
  const at = (t: ops.Tensor, i: number) => t.gradient?.[i] as number
  return {
    w11: at(w, 0),
    w12: at(w, 1),
    w21: at(w, 2),
    w22: at(w, 3),
    b1: at(b, 0),
    b2: at(b, 1),
    v1: at(v, 0),
    v2: at(v, 1),
    c: at(c, 0),
  }
}

describe('Backpropagation by hand', () => {
  it.each(['sigmoid', 'tanh', 'relu'] as const)(
    'agrees with the tensors on a 2-2-1 %s net',
    (activation) => {
      const net = { ...NET, activation }
      const { gradients } = backprop(twoLayerGraph(net))
      for (const [id, expected] of Object.entries(byTensors(net))) {
        expect(gradients[id], id).toBeCloseTo(expected, 14)
      }
    },
  )

  it('shows in the next state what it asks for in this one', () => {
    const states = collect(backpropSteps(twoLayerGraph(NET)))
    const asked = states.flatMap((state, i) =>
      state.next ? [[state.next, states[i + 1]] as const] : [],
    )
    expect(asked.length).toBe(states.length - 1 - 1) // all but the last arrow and the end
    for (const [next, answer] of asked) {
      if (next.to === null) expect(answer?.node).toBe(next.node)
      else expect(answer?.edge).toMatchObject({ from: next.node, to: next.to })
    }
  })

  it('adds local slope times upstream along every arrow', () => {
    for (const { edge } of backpropSteps(twoLayerGraph(NET))) {
      if (edge) expect(edge.contribution).toBe(edge.local * edge.upstream)
    }
  })

  it('settles a node only when all its users are done', () => {
    const graph: ScalarGraph = [
      { id: 'a', op: 'value', value: 3 },
      { id: 'b', op: 'square', inputs: ['a'] },
      { id: 'c', op: 'multiply', inputs: ['a', 'b'] }, // a³
    ]
    const states = collect(backpropSteps(graph)).filter((state) => state.phase === 'edge')
    expect(states.map((state) => [state.gradients.a, state.settled.includes('a')])).toEqual([
      [9, false],
      [9, false],
      [27, true],
    ])
  })

  it('keeps −0 out of its states, which JSON could not keep', () => {
    const graph: ScalarGraph = [
      { id: 'a', op: 'value', value: 1 },
      { id: 'b', op: 'value', value: 2 },
      { id: 'c', op: 'subtract', inputs: ['a', 'b'] },
      { id: 'd', op: 'relu', inputs: ['c'] }, // dead: what comes back is 0, and −1 · 0 at b
    ]
    const states = collect(backpropSteps(graph))
    expect(JSON.parse(JSON.stringify(states))).toEqual(states)
    expect(states.at(-1)?.gradients.b).toBe(0)
  })

  it('differentiates another node than the last, and gives 0 where there is no way', () => {
    const { gradients } = backprop(twoLayerGraph(NET), 'h1')
    expect(gradients.h1).toBe(1)
    expect(gradients.v1).toBe(0)
    expect(gradients.w21).toBe(0)
    expect(gradients.b1).not.toBe(0)
  })

  const value = (id: string): ScalarNode => ({ id, op: 'value', value: 1 })
  it.each<[string, ScalarGraph]>([
    ['graph', []],
    ['graph[1].id', [value('a'), value('a')]],
    ['graph[0].value', [{ id: 'a', op: 'value', value: Number.NaN }]],
    ['graph[1].inputs', [value('a'), { id: 'b', op: 'add', inputs: ['a'] }]],
    ['graph[1].inputs', [value('a'), { id: 'b', op: 'square', inputs: ['c'] }]],
    ['graph[0].op', [{ id: 'a', op: 'cube' as 'exp', inputs: [] }]],
  ])('refuses a broken graph and names %s', (argument, graph) => {
    expect(() => backpropSteps(graph)).toThrow(InvalidInput)
    expect(() => backpropSteps(graph)).toThrow(`\`${argument}\`:`)
  })

  it('refuses an output that is no node', () => {
    expect(() => drain(backpropSteps([value('a')], 'b'))).toThrow('`output`:')
  })
})
