import { pointsOf } from './data.ts'
import type { KMeansView } from './model.ts'
import { nameOf, sizesOf } from './names.ts'

const STOPS = {
  'labels repeat': 'no point changes its cluster any more',
  'centres rest': 'the centres hardly move any more',
  iterations: 'the most iterations are made',
} as const

/** What the picture shows now. */
export function describe(view: KMeansView): string {
  const { state, params, extras } = view
  const { plane } = pointsOf(view)
  const [j, l] = plane
  const centres = state.centers
    .map((at, c) => `${nameOf(c)} at (${at[j]?.toFixed(1)}, ${at[l]?.toFixed(1)})`)
    .join(', ')
  if (state.phase === 'start') {
    return `The start: ${params.k} ${params.k === 1 ? 'centre' : 'centres'}, ${centres}. No point belongs to one yet.`
  }
  const sizes = sizesOf(state.labels, state.centers.length)
  const inertia = `Inertia ${state.inertia?.toFixed(1)}.`
  const what =
    state.phase === 'assign'
      ? `Iteration ${state.iteration}: every point has joined its nearest centre: ${sizes.map((n, c) => `${nameOf(c)} ${n}`).join(', ')}.`
      : `Iteration ${state.iteration}: every centre has moved to the mean of its points: ${centres}.`
  const moved = state.relocated.length
    ? ` ${state.relocated.map(nameOf).join(', ')} had no point and was put on a far one.`
    : ''
  if (state.stop === null) return `${what}${moved} ${inertia}`
  return `${what} ${inertia} It ends: ${STOPS[state.stop]}.${verdict(state.inertia, extras)}`
}

function verdict(inertia: number | null, extras: KMeansView['extras']): string {
  if (extras === null || inertia === null) return ''
  const over = inertia / extras.best - 1
  if (!(over > 0.001)) return ' No start of the forty tried ends lower.'
  return ` Another start ends lower, at ${extras.best.toFixed(1)}: this is a local minimum, ${Math.round(over * 100)} % above it.`
}
