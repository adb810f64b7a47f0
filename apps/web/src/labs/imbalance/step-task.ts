import type { Task } from '../frame/task.ts'
import type { ImbalanceView } from './model.ts'
import { trainingRows } from './rows.ts'

/** The next batch: the first point that SMOTE makes, or how the classes stand then. */
export function stepTask(view: ImbalanceView): Task | null {
  const { state, next, result, params, table } = view
  if (next === null) return null
  if (params.method === 'weights') return weightsTask(view)
  const share = next.positives / (next.positives + next.negatives)
  const shareField = {
    ...{
      kind: 'number' as const,
      id: 'share',
      label: 'Share of positives in training after this batch',
    },
    ...{ answer: share, tolerance: 0.005, hint: 'within 0.005' },
  }
  const stand = `${state.positives} positives and ${state.negatives} negatives now; the batch has ${next.count - state.count} changes.`
  const made = result.changes.made[state.count]
  if (made === undefined) {
    return {
      prompt: stand,
      fields: [shareField],
      explain: `${next.positives} of ${next.positives + next.negatives}.`,
    }
  }
  const { x } = trainingRows(params, table)
  const [from, to] = [made.base, made.neighbor].map((i) => x[i] ?? [0, 0])
  const place = (row: readonly number[] = []) =>
    `(${row.map((value) => value.toFixed(3)).join(', ')})`
  return {
    prompt: `SMOTE starts its next point from the positive at ${place(from)}, goes towards its neighbour at ${place(to)}, and draws λ = ${made.share.toFixed(3)}. ${stand}`,
    fields: [
      {
        ...{ kind: 'number', id: 'x1', label: 'x₁ of the new point' },
        ...{ answer: made.point[0] ?? 0, tolerance: 0.01, hint: 'within 0.01' },
      },
      {
        ...{ kind: 'number', id: 'x2', label: 'x₂ of the new point' },
        ...{ answer: made.point[1] ?? 0, tolerance: 0.01, hint: 'within 0.01' },
      },
      shareField,
    ],
    explain: `base + λ · (neighbour − base) = ${place(made.point)}. It lies between two positives that are there already: nothing new is known of the class.`,
  }
}

function weightsTask({ next, state }: ImbalanceView): Task | null {
  if (next === null) return null
  const [positive, negative] = next.weights
  const n = state.positives + state.negatives
  return {
    prompt: `“Balanced” weights are n / (2 · rows of the class), with ${state.positives} positives and ${state.negatives} negatives.`,
    fields: [
      {
        ...{ kind: 'number', id: 'positive', label: 'Weight of a positive' },
        ...{ answer: positive, tolerance: 0.01 * positive, hint: 'within one per cent' },
      },
      {
        ...{ kind: 'number', id: 'negative', label: 'Weight of a negative' },
        ...{ answer: negative, tolerance: 0.01 * negative, hint: 'within one per cent' },
      },
    ],
    explain: `${n} / (2 · ${state.positives}) and ${n} / (2 · ${state.negatives}): both classes then weigh the same in all.`,
  }
}
