import type { DecisionTreeClassifier, TreeState } from '@warmstart/algorithms'

/** A node as it is drawn: what is known of it so far. */
export interface GrownNode {
  readonly node: number
  readonly parent: number | null
  readonly depth: number
  /** Place from left to right, in leaves of the whole tree. */
  readonly place: number
  /** The part of the plane that it holds. */
  readonly box: { readonly x: readonly [number, number]; readonly y: readonly [number, number] }
  /** Weight by class. */
  readonly value: readonly number[]
  /** Null as long as it was not split. */
  readonly split: { readonly feature: number; readonly threshold: number } | null
}

type Box = GrownNode['box']

/** The tree as far as it has grown: nodes in the order of their numbers. */
export function grownTree(
  { tree }: DecisionTreeClassifier,
  passed: readonly TreeState[],
  whole: Box,
): GrownNode[] {
  const split = new Set(passed.filter(({ phase }) => phase === 'split').map(({ node }) => node))
  const places = placesOf(tree)
  const nodes: GrownNode[] = []
  const visit = (node: number, parent: number | null, depth: number, box: Box) => {
    const k = tree.valuesPerNode
    const value = Array.from(tree.value.slice(node * k, (node + 1) * k))
    const base = { node, parent, depth, place: places[node] ?? 0, box, value }
    if (!split.has(node)) {
      nodes.push({ ...base, split: null })
      return
    }
    const [feature, threshold] = [tree.feature[node] ?? 0, tree.threshold[node] ?? 0]
    nodes.push({ ...base, split: { feature, threshold } })
    const [low, high] = halves(box, feature, threshold)
    visit(tree.childrenLeft[node] ?? 0, node, depth + 1, low)
    visit(tree.childrenRight[node] ?? 0, node, depth + 1, high)
  }
  visit(0, null, 0, whole)
  return nodes
}

function halves(box: Box, feature: number, threshold: number): readonly [Box, Box] {
  const axis = feature === 0 ? 'x' : 'y'
  const [low, high] = box[axis]
  return [
    { ...box, [axis]: [low, threshold] },
    { ...box, [axis]: [threshold, high] },
  ]
}

/** Leaves stand side by side, a parent in the middle of its children. */
function placesOf({ childrenLeft, childrenRight }: DecisionTreeClassifier['tree']): number[] {
  const places: number[] = []
  let leaves = 0
  const visit = (node: number): number => {
    const [left, right] = [childrenLeft[node] ?? -1, childrenRight[node] ?? -1]
    const place = left < 0 ? leaves++ : (visit(left) + visit(right)) / 2
    places[node] = place
    return place
  }
  visit(0)
  return places
}

/** Number of the largest class. */
export function majority(value: readonly number[]): number {
  return value.indexOf(Math.max(...value))
}
