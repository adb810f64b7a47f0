import { type LogisticView, logOdds, sigmoid } from './model.ts'
import { middleOf, pointsOf } from './points.ts'

/** What the picture shows now. */
export function describe(view: LogisticView): string {
  const { state, step, total, params, result, asking } = view
  const { w, b } = state
  const points = pointsOf(view)
  const [first, second] = points.features
  const size = Math.hypot(...w)
  const fit = `Iteration ${step}: log-odds = ${short(w[0])} · ${first} ${signed(w[1])} · ${second} ${signed(b)}, log loss ${short(state.logLoss)}, ${Math.round(100 * state.right)} % on the right side.`
  if (asking) return fit
  const one = `One more unit of ${first} multiplies the odds by e^${short(w[0])} = ${short(Math.exp(w[0]))}, wherever one starts`
  const ring = middleOf(points)
  const to = [ring[0] + params.right, ring[1] + params.up]
  const [p, q] = [sigmoid(logOdds(state, ring)), sigmoid(logOdds(state, to))]
  const factor = Math.exp(w[0] * params.right + w[1] * params.up)
  const moved = `; the ring's move multiplies them by ${short(factor)} and takes p from ${p.toFixed(3)} to ${q.toFixed(3)}.`
  return `${fit} ${one}${moved} ${endInWords(params, result.separable, size, step === total - 1)}`
}

function endInWords(
  { free, lambda }: LogisticView['params'],
  separable: boolean,
  size: number,
  atEnd: boolean,
): string {
  if (separable && free) {
    return `A line separates the classes and nothing holds the weights: ‖w‖ is ${short(size)}, each iteration makes it longer and the loss smaller, for ever. The probabilities go to 0 and 1.`
  }
  if (separable) {
    return `A line separates the classes; only the penalty λ = ${lambda} holds ‖w‖ at ${short(size)}.`
  }
  const held = free ? 'The overlap of the classes' : 'The overlap of the classes and the penalty'
  return atEnd
    ? `${held} holds the weights: this is the minimum, ‖w‖ = ${short(size)}.`
    : `‖w‖ is ${short(size)}.`
}

/** Three significant digits. */
export const short = (value: number) => String(Number(value.toPrecision(3)))
/** `+ 3` or `− 3`. */
export const signed = (value: number) => `${value < 0 ? '−' : '+'} ${short(Math.abs(value))}`
