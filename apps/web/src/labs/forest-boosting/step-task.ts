import type { Task } from '../frame/task.ts'
import type { ForestView } from './model.ts'
import { sigmoid } from './trees.ts'

/** The next tree of both: what becomes of the probability of the marked point, and of the loss. */
export function stepTask({ state, next, params }: ForestView): Task | null {
  if (next === null) return null
  const { trees } = state
  const raw = Math.log(state.marked.boostingP / (1 - state.marked.boostingP))
  const [now, then] = [state.boosting.test.brier, next.boosting.test.brier]
  return {
    prompt: `The ringed point has p = ${state.marked.forestP.toFixed(4)} by the ${trees} ${trees === 1 ? 'tree' : 'trees'} of the forest, and log-odds F = ${raw.toFixed(3)} by boosting. The next tree of the forest votes ${next.marked.vote.toFixed(3)}; the leaf of the next boosted tree says ${next.marked.leafStep.toFixed(3)}, at η = ${params.rate}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'forest-p', label: 'The forest then says p =' },
        ...{ answer: next.marked.forestP, tolerance: 0.005, hint: 'a mean; within 0.005' },
      },
      {
        ...{ kind: 'number', id: 'boosting-f', label: 'Boosting then says F =' },
        ...{ answer: raw + params.rate * next.marked.leafStep, tolerance: 0.01, hint: 'a sum' },
      },
      {
        ...{ kind: 'number', id: 'boosting-p', label: 'which is p = 1 / (1 + e^−F) =' },
        ...{ answer: next.marked.boostingP, tolerance: 0.005, hint: 'within 0.005' },
      },
      {
        ...{ kind: 'choice', id: 'loss', label: 'The squared error of boosting on new points' },
        options: [
          { value: 'falls', label: 'falls with this tree' },
          { value: 'rises', label: 'rises with this tree' },
        ],
        answer: then < now ? 'falls' : then > now ? 'rises' : ['falls', 'rises'],
      },
    ],
    explain: `The forest takes a mean, so tree ${trees + 1} weighs 1/${trees + 1}; boosting adds, so every tree weighs the same η. p = ${sigmoid(raw + params.rate * next.marked.leafStep).toFixed(4)}; the error goes from ${now.toFixed(4)} to ${then.toFixed(4)}.`,
  }
}
