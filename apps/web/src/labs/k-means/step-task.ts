import type { Task } from '../frame/task.ts'
import { pointsOf } from './data.ts'
import type { KMeansView } from './model.ts'
import { nameOf, sizesOf } from './names.ts'

/**
 * The next half-step by hand: where a centre moves, or which centre a point joins.
 * The answer is read from the next state.
 */
export function stepTask(view: KMeansView): Task | null {
  const { state, next } = view
  if (next === null || state.stop !== null) return null
  return next.phase === 'update' ? moveTask(view, next) : joinTask(view, next)
}

type State = KMeansView['state']

/** The centre that the move task is about: the one that moves farthest of those with points. */
export function movingCenter(state: State, next: State): number {
  const sizes = sizesOf(state.labels, state.centers.length)
  const moves = state.centers.map((at, c) =>
    sizes[c] === 0 ? -1 : Math.hypot(...at.map((value, j) => value - (next.centers[c]?.[j] ?? 0))),
  )
  return moves.indexOf(Math.max(...moves))
}

function moveTask(view: KMeansView, next: State): Task {
  const { x, columns, plane } = pointsOf(view)
  const c = movingCenter(view.state, next)
  const fields = plane.map((j, axis) => {
    const values = x.map((row) => row[j] ?? 0)
    const span = Math.max(...values) - Math.min(...values)
    return {
      kind: 'number' as const,
      id: axis === 0 ? 'centre-x' : 'centre-y',
      label: `Centre ${nameOf(c)} moves to ${columns[j]} =`,
      answer: next.centers[c]?.[j] ?? 0,
      tolerance: Math.max(0.03 * span, 1e-6),
      hint: `within ${(0.03 * span).toPrecision(2)}`,
    }
  })
  return {
    prompt: `Every point has joined a centre. Where does centre ${nameOf(c)} go now? Drag the ring in the picture, or write the place.`,
    fields,
    explain: `A centre moves to the mean of its points, one column at a time: that is where the sum of their squared distances is least.`,
  }
}

/** The point that the join task is about: the first that changes its cluster, else the most doubtful. */
export function doubtfulPoint(view: KMeansView, next: State): number {
  const { state } = view
  const changed = next.labels.findIndex(
    (label, i) => state.labels.length > 0 && label !== state.labels[i],
  )
  if (changed >= 0) return changed
  const { x } = pointsOf(view)
  const doubts = x.map((point) => {
    const [first = 0, second = Number.POSITIVE_INFINITY] = next.centers
      .map((at) => Math.hypot(...at.map((value, j) => value - (point[j] ?? 0))))
      .sort((a, b) => a - b)
    return second - first
  })
  // Not the nearest call of all: the eye must be able to decide it.
  const order = doubts.map((_, i) => i).sort((a, b) => (doubts[a] ?? 0) - (doubts[b] ?? 0))
  return order[Math.min(order.length - 1, Math.floor(order.length / 8))] ?? 0
}

function joinTask(view: KMeansView, next: State): Task | null {
  const { x, plane } = pointsOf(view)
  if ((x[0]?.length ?? 0) > 2 || next.centers.length < 2) return null
  const i = doubtfulPoint(view, next)
  const at = plane.map((j) => x[i]?.[j]?.toFixed(2)).join(', ')
  return {
    prompt: `The centres stand. Which one does the ringed point at (${at}) join? Click a centre, or choose.`,
    fields: [
      {
        kind: 'choice',
        id: 'joins',
        label: 'It joins centre',
        options: next.centers.map((_, c) => ({ value: String(c), label: nameOf(c) })),
        answer: String(next.labels[i] ?? 0),
      },
    ],
    explain: `A point joins the nearest centre, whichever it belonged to before. The border between two centres is the line half-way between them.`,
  }
}
