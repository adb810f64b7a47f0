import { decisionTreeClassifierPredict, leafCount } from '@warmstart/algorithms'
import type { Metric } from '../frame/lab.ts'
import figures from './figures.json'
import type { TreeView } from './model.ts'
import { pointsOf } from './points.ts'
import { bestOf } from './searches.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`

interface Figure {
  readonly nodes: number
  readonly leaves: number
  readonly depth: number
  readonly accuracy: number
  readonly rootGain: number
}
const TREES: Readonly<Record<string, Figure>> = figures.trees

/** The node that is looked at, and the tree at the end. */
export function metrics(view: TreeView): Metric[] {
  const { state, states, result, asking } = view
  const { x, y } = pointsOf(view)
  const { data, criterion, depth, leaf, seed } = view.params
  const known =
    data === 'iris' && leaf === 1 ? TREES[`${criterion}, depth ${depth}, seed ${seed}`] : undefined
  const beside = (value: number | undefined) =>
    value === undefined ? {} : { reference: { value, from: FROM } }
  const predicted = decisionTreeClassifierPredict(result, x)
  const right = y.filter((label, i) => label === predicted[i]).length
  const [first] = states
  return [
    { label: 'impurity of the node', value: state.impurity },
    {
      label: 'best gain of the node',
      value: asking ? null : (state.split?.gain ?? bestOf(state)[0]?.gain ?? null),
      digits: 4,
    },
    {
      label: 'best gain of the root',
      value: asking ? null : ((first && bestOf(first)[0]?.gain) ?? null),
      digits: 4,
      ...(asking ? {} : beside(known?.rootGain)),
    },
    { label: 'nodes of the whole tree', value: result.tree.nodeCount, ...beside(known?.nodes) },
    { label: 'leaves', value: leafCount(result.tree), ...beside(known?.leaves) },
    { label: 'depth', value: result.tree.maxDepth, ...beside(known?.depth) },
    {
      label: 'accuracy on its own data',
      value: right / y.length,
      digits: 4,
      ...beside(known?.accuracy),
    },
  ]
}
