import { numberField, type Task } from '../frame/task.ts'
import type { VaeView } from './model.ts'

/** ε of the draw that is asked for. */
const NOISE = 0.8

/** KL and a draw of the first number of one code, after the next epoch. */
export function stepTask({ next, result, params }: VaeView): Task | null {
  if (next === null) return null
  const i = params.seed % next.means.length
  const sign = result.pictures.signs[result.pictures.kinds[i] ?? 0]
  const mean = Number((next.means[i]?.[0] ?? 0).toFixed(2))
  // Two digits of a deviation; a code may be narrower than that.
  const deviation = Math.max(0.01, Number((next.deviations[i]?.[0] ?? 1).toFixed(2)))
  const kl = (mean * mean + deviation ** 2 - Math.log(deviation ** 2) - 1) / 2
  return {
    prompt: `After the next epoch the first number of the code of picture ${i + 1} (${sign}) has μ = ${mean}, σ = ${deviation}. The noise that is drawn for it is ε = ${NOISE}.`,
    fields: [
      numberField('draw', 'The code that the decoder gets, z', mean + deviation * NOISE, 0.01),
      numberField('kl', 'KL(N(μ, σ²) ‖ N(0, 1)) = ½(μ² + σ² − ln σ² − 1)', kl, 0.02),
    ],
    explain: `z = μ + σ·ε = ${(mean + deviation * NOISE).toFixed(3)}; KL = ${kl.toFixed(3)} nats. Because ε is drawn apart, the gradient reaches μ and σ.`,
  }
}
