import type { Task } from '../frame/task.ts'
import type { LeakView } from './model.ts'
import { average } from './run.ts'

/** The next fold: both means so far, and which features will still go with the class. */
export function stepTask({ state, next }: LeakView): Task | null {
  if (next === null) return null
  const { before, within, test, fold } = next
  const so = (mean: number) => `${(100 * mean).toFixed(1)} %`
  const held = { before: average(before.held), within: average(within.held) }
  const larger = held.before > held.within ? 'before' : 'within'
  return {
    prompt: `After ${fold} ${fold === 1 ? 'fold' : 'folds'} of the same size the mean accuracy is ${so(state.before.mean)} (chosen before the split) and ${so(state.within.mean)} (chosen within). In the next fold ${before.right} and ${within.right} of ${test.length} rows are right.`,
    fields: [
      meanField('before-mean', 'Mean accuracy then, chosen before', before.mean),
      meanField('within-mean', 'Mean accuracy then, chosen within', within.mean),
      {
        ...{ kind: 'choice', id: 'held', answer: larger },
        label: 'Whose features go with the class more in the held-out rows?',
        options: [
          { value: 'before', label: 'those chosen before the split' },
          { value: 'within', label: 'those chosen within the fold' },
        ],
      },
    ],
    explain: `The mean correlation in the held-out rows is ${held.before.toFixed(3)} for those chosen before, ${held.within.toFixed(3)} for those chosen within: rows that helped to choose are no test.`,
  }
}

function meanField(id: string, label: string, answer: number) {
  const hint = 'within 0.005'
  return { kind: 'number' as const, id, label, answer, tolerance: 0.005, hint }
}
