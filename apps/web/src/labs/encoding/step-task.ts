import type { Task } from '../frame/task.ts'
import type { EncodingView } from './model.ts'

/** The number of the next id; or whether the next model minds the scale. */
export function stepTask({ next, params, result }: EncodingView): Task | null {
  if (next === null) return null
  if (next.phase === 'model') {
    const gain = next.scaled - next.raw
    return {
      prompt: `Next comes: ${next.model}. With the columns as they are it is right in ${(100 * next.raw).toFixed(1)} % of the cases of five folds.`,
      fields: [
        {
          ...{ kind: 'choice', id: 'gain', label: 'What does standardising do to it?' },
          options: [
            { value: 'more', label: 'it gains more than half a point' },
            { value: 'same', label: 'next to nothing' },
            { value: 'less', label: 'it loses more than half a point' },
          ],
          answer: gain > 0.005 ? 'more' : gain < -0.005 ? 'less' : 'same',
        },
      ],
      explain: `Standardised it is right in ${(100 * next.scaled).toFixed(1)} %. Distances, kernels and penalties see units; a threshold on one column does not.`,
    }
  }
  const { id, count, positives, mean, value } = next
  return {
    prompt: `Next comes id ${id} with ${count} ${count === 1 ? 'row' : 'rows'}, ${positives} of them positive. Over all rows the mean is ${result.mean.toFixed(4)}, and m = ${params.smooth}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'mean', label: 'Mean target of this id' },
        ...{ answer: mean, tolerance: 0.005, hint: 'a fraction is fine' },
      },
      {
        ...{ kind: 'number', id: 'value', label: 'The number that it becomes' },
        ...{ answer: value, tolerance: 0.005, hint: '(Σy + m·ȳ) / (count + m), within 0.005' },
      },
    ],
    explain: `(${positives} + ${params.smooth} · ${result.mean.toFixed(4)}) / (${count} + ${params.smooth}) = ${value.toFixed(4)}. The rarer an id, the more of this number is its own rows: with one row and m = 0 it is that row's target.`,
  }
}
