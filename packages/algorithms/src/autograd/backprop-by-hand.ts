import { InvalidInput } from '../check/invalid-input.ts'
import { drain, type Steps } from '../steps.ts'
import {
  localSlopes,
  requireScalarGraph,
  type ScalarGraph,
  type ScalarNode,
  scalarValue,
} from './scalar-graph.ts'

/** One arrow of the chain rule: from a node back to one of its inputs. */
export interface BackpropEdge {
  readonly from: string // the user, whose gradient is known
  readonly to: string // its input
  readonly slot: number // which of the user's inputs
  readonly local: number // ∂from/∂to
  readonly upstream: number // ∂output/∂from
  readonly contribution: number // local · upstream, added to ∂output/∂to
}

/** After one half-step of backpropagation. */
export interface BackpropState {
  readonly phase: 'forward' | 'seed' | 'edge' | 'end'
  /** The node just computed (forward) or the one whose arrow was just followed (edge). */
  readonly node: string | null
  readonly edge: BackpropEdge | null
  readonly values: Readonly<Record<string, number>> // known so far
  readonly gradients: Readonly<Record<string, number>> // sums so far
  readonly settled: readonly string[] // gradients that are complete
  /** What comes next, for a learner to compute; the next state holds the answer. */
  readonly next: { readonly node: string; readonly to: string | null } | null
}

/** The value and the gradient of every node. */
export interface Backprop {
  readonly values: Readonly<Record<string, number>>
  readonly gradients: Readonly<Record<string, number>> // ∂output/∂node
}

/**
 * Backpropagation on single numbers, one arrow a step.
 *
 * Forward: one node's value a step. Then ∂output/∂output = 1, and, from the last node to the
 * first, every arrow to an input adds (local slope) · (what came back). A node is settled when
 * all its users are done.
 *
 * @param graph  nodes, inputs before users
 * @param output  id of the node to differentiate; default the last one
 * @returns steps with a {@link BackpropState} each, and all values and gradients at the end
 * @throws {InvalidInput} at the call, code `shape`, `type`, `range` or `not-finite`
 *
 * Cost: O(nodes + arrows) in all; a state copies the values and gradients known.
 * Source: Rumelhart, Hinton and Williams 1986, doi:10.1038/323533a0.
 */
export function backpropSteps(graph: ScalarGraph, output?: string): Steps<BackpropState, Backprop> {
  requireScalarGraph(graph)
  const target = output ?? (graph.at(-1) as ScalarNode).id
  if (!graph.some((node) => node.id === target)) {
    throw new InvalidInput('range', 'output', `'${target}' is no node`, 'give the id of a node')
  }
  return chainRule(graph, target)
}

/** {@link backpropSteps} run to its end. */
export function backprop(graph: ScalarGraph, output?: string): Backprop {
  return drain(backpropSteps(graph, output))
}

function* chainRule(graph: ScalarGraph, output: string): Steps<BackpropState, Backprop> {
  const values: Record<string, number> = {}
  const gradients: Record<string, number> = {}
  const settled: string[] = []
  const snapshot = (
    phase: BackpropState['phase'],
    node: string | null,
    edge: BackpropEdge | null,
    next: BackpropState['next'],
  ): BackpropState => ({
    phase,
    node,
    edge,
    values: { ...values },
    gradients: { ...gradients },
    settled: [...settled],
    next,
  })

  for (const [index, node] of graph.entries()) {
    values[node.id] = scalarValue(node, values) + 0
    const following = graph[index + 1]
    yield snapshot('forward', node.id, null, { node: following?.id ?? output, to: null })
  }

  const arrows = arrowsBack(graph, output)
  gradients[output] = 1
  settleUpTo(graph, arrows, 0, gradients, settled)
  yield snapshot('seed', output, null, ahead(arrows, 0))
  for (const [index, { user, slot, to }] of arrows.entries()) {
    const local = localSlopes(user, values)[slot] + 0
    const upstream = gradients[user.id]
    const contribution = local * upstream + 0
    gradients[to] = (gradients[to] ?? 0) + contribution
    settleUpTo(graph, arrows, index + 1, gradients, settled)
    const edge = { from: user.id, to, slot, local, upstream, contribution }
    yield snapshot('edge', user.id, edge, ahead(arrows, index + 1))
  }
  for (const { id } of graph) gradients[id] ??= 0 // the output does not depend on it
  yield snapshot('end', null, null, null)
  return { values, gradients }
}

interface Arrow {
  readonly user: Exclude<ScalarNode, { op: 'value' }>
  readonly slot: number
  readonly to: string
}

/** Every arrow that leads back from the output, users in reverse order. */
function arrowsBack(graph: ScalarGraph, output: string): Arrow[] {
  const reached = new Set([output])
  const arrows: Arrow[] = []
  for (const node of graph.toReversed()) {
    if (!reached.has(node.id) || node.op === 'value') continue
    node.inputs.forEach((to, slot) => {
      reached.add(to)
      arrows.push({ user: node, slot, to })
    })
  }
  return arrows
}

function ahead(arrows: readonly Arrow[], index: number): BackpropState['next'] {
  const arrow = arrows[index]
  return arrow ? { node: arrow.user.id, to: arrow.to } : null
}

/** A gradient is complete when no arrow still to come points at its node. */
function settleUpTo(
  graph: ScalarGraph,
  arrows: readonly Arrow[],
  done: number,
  gradients: Readonly<Record<string, number>>,
  settled: string[],
): void {
  const open = new Set(arrows.slice(done).map((arrow) => arrow.to))
  for (const { id } of graph.toReversed()) {
    if (id in gradients && !open.has(id) && !settled.includes(id)) settled.push(id)
  }
}
