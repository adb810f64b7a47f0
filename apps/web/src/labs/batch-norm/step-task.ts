import type { Task } from '../frame/task.ts'
import type { NormView } from './model.ts'
import { unbiased } from './run.ts'

/** The next batch: a value of it normalised, and the running statistics after it. */
export function stepTask({ state, next, params }: NormView): Task | null {
  if (next === null) return null
  const { size, momentum, gamma, beta } = params
  const [first = 0] = next.x
  const variance = unbiased(next.variance, size)
  return {
    prompt: `The next batch has mean ${next.mean.toFixed(4)} and variance ${next.variance.toFixed(4)} (divided by n; ${variance.toFixed(4)} divided by n − 1). Its first value is ${first.toFixed(4)}; γ = ${gamma}, β = ${beta}. Running so far: mean ${state.runningMean.toFixed(4)}, variance ${state.runningVariance.toFixed(4)}, momentum ${momentum}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'out', label: 'What the first value becomes in training' },
        ...{ answer: next.train[0] ?? 0, tolerance: 0.01, hint: 'γ (x − mean) / √variance + β' },
      },
      {
        ...{ kind: 'number', id: 'mean', label: 'Running mean then' },
        ...{ answer: next.runningMean, tolerance: 0.005, hint: '(1 − m) · old + m · batch' },
      },
      {
        ...{ kind: 'number', id: 'variance', label: 'Running variance then' },
        ...{ answer: next.runningVariance, tolerance: 0.01, hint: 'from the variance by n − 1' },
      },
    ],
    explain: `In training ${(next.train[0] ?? 0).toFixed(3)}, by the running statistics ${(next.evaluated[0] ?? 0).toFixed(3)}: the same value, two modes.`,
  }
}
