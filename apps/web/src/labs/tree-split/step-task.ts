import type { Task } from '../frame/task.ts'
import type { TreeView } from './model.ts'
import { pointsOf } from './points.ts'
import { bestOf } from './searches.ts'

/** Which split a node takes, or how impure the next node is. */
export function stepTask(view: TreeView): Task | null {
  const { state, next } = view
  if (next === null) return null
  return state.phase === 'search' && next.phase === 'split' ? splitTask(view) : nodeTask(view)
}

function splitTask(view: TreeView): Task {
  const { state } = view
  const { features } = pointsOf(view)
  const best = bestOf(state)
  const [one] = best
  const thresholds = best.map(
    ({ feature, threshold }) => `${features[feature]} ≤ ${threshold.toFixed(3)}`,
  )
  return {
    prompt:
      'Drag one of the two lines over the node and watch the gain, or compute it from the counts. Which feature has the best split, and how much does it gain?',
    fields: [
      {
        ...{ kind: 'choice', id: 'feature', label: 'The best split is on' },
        options: features.map((label, i) => ({ value: String(i), label })),
        answer: [...new Set(best.map(({ feature }) => String(feature)))],
      },
      {
        ...{ kind: 'number', id: 'gain', label: 'It lowers the impurity by' },
        ...{ answer: one?.gain ?? 0, tolerance: 0.005, hint: 'within 0.005' },
      },
    ],
    explain: `${best.length > 1 ? 'Several splits tie' : 'The best split is'}: ${thresholds.slice(0, 4).join('; ')}. The gain is the impurity of the node less the impurities of its sides, each by its share of the samples.`,
  }
}

function nodeTask(view: TreeView): Task | null {
  const { next, params } = view
  if (next === null) return null
  const { classes } = pointsOf(view)
  const counts = next.value.map((count, i) => `${count} ${classes[i] ?? i}`).join(', ')
  const entropy = params.criterion === 'entropy'
  return {
    prompt: `Next comes ${next.parent < 0 ? 'the root' : `node ${next.node}`}, with ${counts}.`,
    fields: [
      {
        ...{
          kind: 'number',
          id: 'impurity',
          label: entropy ? 'Its entropy in bits' : 'Its Gini impurity',
        },
        ...{ answer: next.impurity, tolerance: 0.005, hint: 'within 0.005' },
      },
      {
        kind: 'choice',
        id: 'fate',
        label: 'What becomes of it?',
        options: [
          { value: 'search', label: 'it looks for a split' },
          { value: 'leaf', label: 'it stays a leaf at once' },
        ],
        answer: next.phase === 'leaf' ? 'leaf' : 'search',
      },
    ],
    explain: entropy
      ? 'Entropy is −Σ p·log₂ p over the classes: 0 for one class alone.'
      : 'Gini is 1 − Σ p² over the classes: 0 for one class alone.',
  }
}
