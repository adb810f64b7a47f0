import {
  collect,
  decisionTreeClassifierSteps,
  RandomState,
  type TreeState,
} from '@warmstart/algorithms'
import type { Task } from '../frame/task.ts'
import type { TreeView } from './model.ts'
import { bestOf } from './searches.ts'

/** Eight samples on a line with two classes, by seed, and what the root sees of them. */
export interface LineSamples {
  /** Rising whole numbers. */
  readonly x: readonly number[]
  /** 0 or 1 */
  readonly y: readonly number[]
  readonly root: TreeState
  /** The threshold that the exercise asks about, which is not the best one. */
  readonly asked: number
}

/** Draws samples of which the root has at least three splits with different gains. */
export function lineSamples(seed: number): LineSamples {
  const random = new RandomState(seed + 4000)
  for (;;) {
    const drawn = Array.from(random.choice(20, 8, { replace: false }), Number)
    const x = drawn.sort((a, b) => a - b)
    const y = x.map((value) => (random.random() < value / 20 ? 1 : 0))
    const [root] = collect(
      decisionTreeClassifierSteps(
        x.map((value) => [value]),
        y,
        { maxDepth: 1 },
      ),
      1,
    )
    const ones = y.reduce<number>((sum, label) => sum + label, 0)
    if (!root || ones < 3 || ones > 5) continue
    const search = root.searches[0]
    const best = bestOf(root).map(({ threshold }) => threshold)
    const others = (search?.thresholds ?? []).filter((threshold) => !best.includes(threshold))
    const asked = others[Math.floor(others.length / 2)]
    if (asked !== undefined && new Set(search?.gains).size >= 4) return { x, y, root, asked }
  }
}

/** Gini of the root, the gain of one split, and the best split. */
export function exercise({ params }: Pick<TreeView, 'params'>): Task {
  const { x, y, root, asked } = lineSamples(params.seed)
  const search = root.searches[0]
  const best = bestOf(root)
  const gain = search?.gains[search.thresholds.indexOf(asked)] ?? 0
  const samples = x.map((value, i) => `${value}${y[i] === 1 ? ' (b)' : ' (a)'}`).join(', ')
  return {
    prompt: `Eight samples with one feature and two classes, a and b: ${samples}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'root-gini', label: 'Gini impurity of all eight' },
        ...{ answer: root.impurity, tolerance: 0.005, hint: 'a fraction is fine' },
      },
      {
        ...{ kind: 'number', id: 'gain', label: `By how much does x ≤ ${asked} lower it?` },
        ...{ answer: gain, tolerance: 0.005, hint: 'within 0.005' },
      },
      {
        ...{ kind: 'choice', id: 'best-split', label: 'Which split is best?' },
        options: (search?.thresholds ?? []).map((threshold) => ({
          ...{ value: String(threshold), label: `x ≤ ${threshold}` },
        })),
        answer: best.map(({ threshold }) => String(threshold)),
      },
    ],
    explain: `The best gain is ${best[0]?.gain.toFixed(4)}${best.length > 1 ? ', a tie' : ''}. A tree only ever looks one split ahead: it is greedy.`,
  }
}
