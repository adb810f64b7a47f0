import { numberField, type Task } from '../frame/task.ts'
import type { DiffusionView } from './model.ts'

/** The next place of one sample, from where it is and what the denoiser takes it for. */
export function stepTask({ state, next, params }: DiffusionView): Task | null {
  if (next === null) return null
  const i = params.seed % state.places.length
  const [place, guess] = [state.places[i], state.guesses[i]].map((one) =>
    (one ?? [0, 0]).map((value) => Number(value.toFixed(2))),
  )
  const [x, y, gx, gy] = [...(place ?? []), ...(guess ?? [])]
  const [s, t] = [Number(state.sigma.toFixed(3)), Number(state.next.toFixed(3))]
  const to = (from = 0, goal = 0) => goal + (t / s) * (from - goal)
  return {
    prompt: `Sample ${i + 1} is at (${x}, ${y}); the denoiser takes it for (${gx}, ${gy}). The noise falls from σ = ${s} to ${t}, and the sample keeps that share of its way from the guess: x′ = D + σ′/σ · (x − D).`,
    fields: [
      numberField('x', 'Its next x', to(x, gx), 0.02),
      numberField('y', 'Its next y', to(y, gy), 0.02),
    ],
    explain: `${t} / ${s} = ${(t / s).toFixed(3)}: the next place is (${to(x, gx).toFixed(3)}, ${to(y, gy).toFixed(3)}). It does not jump to the guess, because the guess is a mean of many points while there is much noise.`,
  }
}
