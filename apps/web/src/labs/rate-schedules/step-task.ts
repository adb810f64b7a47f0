import { numberField, type Task } from '../frame/task.ts'
import type { RateView } from './model.ts'
import type { Kind } from './params.ts'

/** The rate of the next step by its formula, and where this step leads. */
export function stepTask({ state, next, params }: RateView): Task | null {
  if (next === null) return null
  const size = Math.max(1e-5, 0.02 * next.rate)
  return {
    prompt: `η₀ = ${params.base}, ${params.steps} steps. ${formulaOf(params.schedule, params.steps)} Now w₁ = ${state.w[0].toFixed(4)}, its noisy gradient ${state.gradient[0].toFixed(4)}, and the rate is ${state.rate.toPrecision(4)}.`,
    fields: [
      numberField('w', 'w₁ after this step', next.w[0], 0.005),
      numberField('rate', `Rate at step ${next.t}`, next.rate, Number(size.toPrecision(2))),
    ],
    explain: `${state.w[0].toFixed(3)} − ${state.rate.toPrecision(3)} · ${state.gradient[0].toFixed(3)} = ${next.w[0].toFixed(4)}; the next rate is ${next.rate.toPrecision(4)}.`,
  }
}

function formulaOf(kind: Kind, steps: number): string {
  const warm = Math.max(1, Math.round(steps / 10))
  switch (kind) {
    case 'constant':
      return 'The rate stays.'
    case 'step':
      return `η = η₀ · 0.1^⌊t / ${Math.ceil(steps / 3)}⌋.`
    case 'exponential':
      return `η = η₀ · 0.01^(t / ${steps}).`
    case 'cosine':
      return `η = ½ η₀ (1 + cos(π t / ${steps})).`
    case 'warm-up':
      return `η = η₀ (t + 1) / ${warm} before step ${warm}, then ½ η₀ (1 + cos(π (t − ${warm}) / ${steps - warm})).`
    case 'one-cycle':
      return `Half a cosine from η₀ / 25 at 0 up to η₀ at step ${0.3 * steps - 1}, then one down to η₀ / 250,000 at step ${steps - 1}.`
  }
}
