import type { Task } from '../frame/task.ts'
import type { DropoutView } from './model.ts'

/** The next pass: its output from the parts that stay, and the new mean. */
export function stepTask({ state, next, result, params }: DropoutView): Task | null {
  if (next === null) return null
  const { activations, weights } = result
  const stay = next.mask.flatMap((one, i) =>
    one === 1 ? [(activations[i] ?? 0) * (weights[i] ?? 0)] : [],
  )
  const few = stay.slice(0, 6).map((part) => part.toFixed(3))
  const rest = stay.slice(6).reduce((sum, part) => sum + part, 0)
  const listed =
    stay.length === 0
      ? 'nothing'
      : `${few.join(', ')}${stay.length > 6 ? ` and ${rest.toFixed(3)} from the others` : ''}`
  return {
    prompt: `In the next pass ${stay.length} of ${params.units} units stay; weight times activation of each: ${listed}. ${params.rescale ? `What stays is divided by 1 − p = ${(1 - params.rate).toFixed(2)}.` : 'Nothing is rescaled.'} The mean of ${state.pass} passes is ${state.mean.toFixed(4)}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'output', label: 'Output of the next pass' },
        ...{ answer: next.output, tolerance: 0.01, hint: 'within 0.01' },
      },
      {
        ...{ kind: 'number', id: 'mean', label: `Mean of ${next.pass} passes` },
        ...{ answer: next.mean, tolerance: 0.005, hint: 'within 0.005' },
      },
    ],
    explain: `The parts sum to ${(next.output * (params.rescale ? 1 - params.rate : 1)).toFixed(3)}, the output is ${next.output.toFixed(3)}; (${state.pass} · ${state.mean.toFixed(4)} + ${next.output.toFixed(4)}) / ${next.pass} = ${next.mean.toFixed(4)}.`,
  }
}
