import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { StopView } from './model.ts'

/** The next epoch: progress, waiting, or the end? */
export function stepTask({ state, next, params }: StopView): Task | null {
  if (next === null || next.phase === 'after') return null
  return {
    prompt: `The validation loss of epoch ${next.epoch} is ${next.validation.toFixed(4)}. The best so far is ${state.best.toFixed(4)} of epoch ${state.bestEpoch}, and ${state.waited} epochs have passed since. Patience ${params.patience}; progress is more than ${params.minDelta} below the best.`,
    fields: [
      choiceField('phase', 'What happens?', next.phase, [
        ['improved', 'it is a new best'],
        ['waiting', 'it waits'],
        ['stopped', 'it stops'],
      ]),
      numberField('waited', 'Epochs without progress then', next.waited, 0),
      numberField('best', 'Epoch whose weights would be kept then', next.bestEpoch, 0),
    ],
    explain:
      'Only a loss below the best counts as progress, not one below that of the epoch before. The counter begins at 0 with every new best.',
  }
}
