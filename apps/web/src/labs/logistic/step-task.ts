import type { Task } from '../frame/task.ts'
import { type LogisticView, logOdds, sigmoid } from './model.ts'
import { middleOf, pointsOf } from './points.ts'

/** The next weights: what they say of the ring, and what a move does to its odds. */
export function stepTask(view: LogisticView): Task | null {
  const { next, params } = view
  if (next === null) return null
  const points = pointsOf(view)
  const ring = middleOf(points).map((value) => Number(value.toFixed(2)))
  const { w, b } = next
  const z = logOdds(next, ring)
  const move = params.right === 0 ? 1 : params.right
  const [first] = points.features
  return {
    prompt: `The next iteration sets w = (${w[0].toFixed(3)}, ${w[1].toFixed(3)}) and b = ${b.toFixed(3)}. The ring is at (${ring.join(', ')}).`,
    fields: [
      {
        ...{ kind: 'number', id: 'log-odds', label: 'Its log-odds w·x + b' },
        ...{ answer: z, tolerance: 0.01, hint: 'within 0.01' },
      },
      {
        ...{ kind: 'number', id: 'p', label: 'Its probability of class 1' },
        ...{ answer: sigmoid(z), tolerance: 0.005, hint: '1 / (1 + e^−z), within 0.005' },
      },
      {
        ...{
          kind: 'number',
          id: 'factor',
          label: `A move of ${move} in ${first} multiplies the odds by`,
        },
        answer: Math.exp(w[0] * move),
        tolerance: 0.01 * Math.max(1, Math.exp(w[0] * move)),
        hint: 'within one per cent',
      },
    ],
    explain: `z = ${z.toFixed(3)}, p = ${sigmoid(z).toFixed(3)}; the odds are multiplied by e^(${w[0].toFixed(3)} · ${move}). The factor does not depend on where the ring is; the change of p does.`,
  }
}
