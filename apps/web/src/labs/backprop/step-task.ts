import type { Task } from '../frame/task.ts'
import type { BackpropView } from './model.ts'
import { formulaOf, graphOf } from './net.ts'

/** The next number: a value on the way forward, slope and product on the way back. */
export function stepTask({ state, next, params }: BackpropView): Task | null {
  if (next === null || next.phase === 'end') return null
  const graph = graphOf(params)
  if (next.phase === 'forward' && next.node !== null) {
    const node = graph.find(({ id }) => id === next.node)
    if (node === undefined || node.op === 'value') return null
    const inputs = node.inputs.map((id) => `${id} = ${short(state.values[id] ?? 0)}`)
    return {
      prompt: `${formulaOf(graph, next.node)}, with ${inputs.join(' and ')}.`,
      fields: [numberField('value', `What is ${next.node}?`, next.values[next.node] ?? 0)],
      explain: 'Forward, every node needs only the values of its inputs.',
    }
  }
  if (next.phase === 'seed') {
    return {
      prompt: 'The way back begins at the loss itself.',
      fields: [numberField('seed', 'What is ∂loss/∂loss?', 1)],
      explain: 'A number changes by exactly as much as itself.',
    }
  }
  return next.edge && arrowTask(next.edge, state, formulaOf(graph, next.edge.from))
}

function arrowTask(
  edge: NonNullable<BackpropView['state']['edge']>,
  state: BackpropView['state'],
  formula: string,
): Task {
  const { from, to, local, contribution, upstream } = edge
  const value = (id: string) => short(state.values[id] ?? 0)
  return {
    prompt: `${formula}; ${to} = ${value(to)}, ${from} = ${value(from)}, and ∂loss/∂${from} = ${short(upstream)} came back. Go along the arrow to ${to}; the other input keeps its value in the picture.`,
    fields: [
      numberField('local', `Local slope ∂${from}/∂${to}`, local),
      numberField('contribution', `What this arrow adds to ∂loss/∂${to}`, contribution),
    ],
    explain: `${short(local)} · ${short(upstream)} = ${short(contribution)}: the local slope times what came back. Where several arrows lead to a node, their products are added.`,
  }
}

function numberField(id: string, label: string, answer: number) {
  const tolerance = Math.max(0.005, 0.01 * Math.abs(answer))
  return { kind: 'number' as const, id, label, answer, tolerance, hint: 'within 0.005, or 1 %' }
}

const short = (value: number) => String(Number(value.toFixed(4)))
