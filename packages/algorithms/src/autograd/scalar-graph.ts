import { InvalidInput } from '../check/invalid-input.ts'
import { requireNumber } from '../check/require.ts'
import { logistic } from './activations.ts'

/** What a node of the graph does with its inputs. */
export type ScalarOperation =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'square'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'exp'
  | 'log'

/** A number that is given (`value`), or one computed from earlier nodes. */
export type ScalarNode =
  | { readonly id: string; readonly op: 'value'; readonly value: number }
  | { readonly id: string; readonly op: ScalarOperation; readonly inputs: readonly string[] }

/** Nodes in an order where every input comes before its user. */
export type ScalarGraph = readonly ScalarNode[]

interface Rule {
  readonly arity: 1 | 2
  readonly value: (a: number, b: number) => number
  /** ∂value/∂input for each input, given the inputs and the value y. */
  readonly local: (a: number, b: number, y: number) => readonly number[]
}

const RULES: Readonly<Record<ScalarOperation, Rule>> = {
  add: { arity: 2, value: (a, b) => a + b, local: () => [1, 1] },
  subtract: { arity: 2, value: (a, b) => a - b, local: () => [1, -1] },
  multiply: { arity: 2, value: (a, b) => a * b, local: (a, b) => [b, a] },
  square: { arity: 1, value: (a) => a * a, local: (a) => [2 * a] },
  sigmoid: { arity: 1, value: logistic, local: (_a, _b, y) => [y * (1 - y)] },
  tanh: { arity: 1, value: Math.tanh, local: (_a, _b, y) => [1 - y * y] },
  relu: { arity: 1, value: (a) => Math.max(0, a), local: (a) => [a > 0 ? 1 : 0] },
  exp: { arity: 1, value: Math.exp, local: (_a, _b, y) => [y] },
  log: { arity: 1, value: Math.log, local: (a) => [1 / a] },
}

/**
 * Checks a graph of numbers: known operations, unique names, inputs before their users.
 *
 * @throws {InvalidInput} code `type`, `shape` or `range`, naming the node
 */
export function requireScalarGraph(graph: ScalarGraph): void {
  if (graph.length === 0) {
    throw new InvalidInput('shape', 'graph', 'has no node', 'give at least one')
  }
  const known = new Set<string>()
  graph.forEach((node, index) => {
    const at = `graph[${index}]`
    if (known.has(node.id)) {
      throw new InvalidInput('range', `${at}.id`, `'${node.id}' is used twice`, 'rename one')
    }
    if (node.op === 'value') requireNumber(`${at}.value`, node.value)
    else requireOperation(at, node.op, node.inputs, known)
    known.add(node.id)
  })
}

function requireOperation(
  at: string,
  op: ScalarOperation,
  inputs: readonly string[],
  known: ReadonlySet<string>,
): void {
  const rule = RULES[op]
  if (rule === undefined) {
    const names = Object.keys(RULES).join(', ')
    throw new InvalidInput('type', `${at}.op`, `'${op}' is unknown`, `write value, ${names}`)
  }
  if (inputs.length !== rule.arity) {
    const wrong = `has ${inputs.length} inputs`
    throw new InvalidInput('shape', `${at}.inputs`, wrong, `give ${op} exactly ${rule.arity}`)
  }
  const missing = inputs.find((input) => !known.has(input))
  if (missing === undefined) return
  const wrong = `'${missing}' is not an earlier node`
  throw new InvalidInput('range', `${at}.inputs`, wrong, 'list every node after its inputs')
}

/** The value of one node from the values of its inputs. */
export function scalarValue(node: ScalarNode, values: Readonly<Record<string, number>>): number {
  if (node.op === 'value') return node.value
  const [a, b = 0] = node.inputs.map((input) => values[input])
  return RULES[node.op].value(a, b)
}

/** ∂node/∂input for each of its inputs: the local slopes, before the chain rule. */
export function localSlopes(
  node: ScalarNode,
  values: Readonly<Record<string, number>>,
): readonly number[] {
  if (node.op === 'value') return []
  const [a, b = 0] = node.inputs.map((input) => values[input])
  return RULES[node.op].local(a, b, values[node.id])
}
