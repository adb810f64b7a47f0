import type { TreeView } from './model.ts'
import { type Points, pointsOf } from './points.ts'
import { bestOf } from './searches.ts'

const REASONS = {
  pure: 'it holds one class only',
  'max-depth': 'the depth is used up',
  'min-samples-split': 'it has too few samples to split',
  'min-samples-leaf': 'a side would have too few samples',
  'no-split': 'no split lowers the impurity',
  'min-impurity-decrease': 'no split gains enough',
} as const

/** What the picture shows now. */
export function describe(view: TreeView): string {
  const { state, asking } = view
  const points = pointsOf(view)
  const who = state.parent < 0 ? 'The root' : `Node ${state.node}`
  const holds = `${who} holds ${countsInWords(state.value, points)}, impurity ${state.impurity.toFixed(3)}.`
  if (state.phase === 'leaf') {
    return `${holds} It stays a leaf: ${REASONS[state.reason ?? 'no-split']}.`
  }
  if (state.phase === 'split' && state.split !== null) {
    const { feature, threshold, gain, left, right } = state.split
    return `${holds} It is split at ${points.features[feature]} ≤ ${threshold.toFixed(3)}: ${left.length} samples go left, ${right.length} right, and the impurity falls by ${gain.toFixed(3)}.`
  }
  if (asking) return `${holds} It is looking for a split.`
  return `${holds} ${searchInWords(view, points)}`
}

function searchInWords({ state }: TreeView, { features }: Points): string {
  const best = bestOf(state)
  const looked = state.searches.reduce((sum, { thresholds }) => sum + thresholds.length, 0)
  if (best.length === 0) return 'It has looked for a split and found none.'
  const names = best.map(
    ({ feature, threshold }) => `${features[feature]} ≤ ${threshold.toFixed(3)}`,
  )
  const gain = best[0]?.gain.toFixed(4)
  if (best.length === 1) {
    return `It has looked at ${looked} splits; the best, ${names[0]}, lowers the impurity by ${gain}.`
  }
  const several = new Set(best.map(({ feature }) => feature)).size > 1
  const decides = several
    ? 'The order in which the seed draws the features decides.'
    : 'Of one feature the lowest threshold is taken.'
  return `It has looked at ${looked} splits, and ${best.length} tie at a gain of ${gain}: ${names.slice(0, 4).join('; ')}. ${decides}`
}

/** `50 setosa, 3 virginica`. */
function countsInWords(value: readonly number[], { classes }: Points): string {
  const parts = value.flatMap((count, i) => (count > 0 ? [`${count} ${classes[i] ?? i}`] : []))
  return parts.join(', ')
}
