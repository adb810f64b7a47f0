import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { PeekView } from './model.ts'

/** The next experiment: where would a peeker stop, and what does the last look say? */
export function stepTask({ next, state, result, params }: PeekView): Task | null {
  if (next === null) return null
  const trail = next.z.map((value) => value.toFixed(2)).join(', ')
  const looks = Array.from(
    { length: params.looks },
    (_, k) => [`${k + 1}`, `at look ${k + 1}`] as const,
  )
  return {
    prompt: `z after each look of the next experiment: ${trail}. A look stops where |z| > ${result.bound.toFixed(3)}; one look at the end calls it where |z| > ${result.nominal.toFixed(3)}. So far ${state.called.peeking} of ${state.experiments} were stopped.`,
    fields: [
      choiceField('stop', 'Who peeks stops', String(next.stop ?? 'never'), [
        ...looks,
        ['never', 'at no look'],
      ]),
      choiceField('end', 'Who waits for the end calls it', next.atEnd ? 'yes' : 'no', [
        ['yes', 'significant'],
        ['no', 'not significant'],
      ]),
      numberField(
        'share',
        'Share of experiments stopped by peeking, with this one',
        next.called.peeking / next.experiments,
        0.002,
      ),
    ],
    explain: `${next.called.peeking} of ${next.experiments}. The first |z| above the bound decides for whoever peeks, whatever comes after.`,
  }
}
