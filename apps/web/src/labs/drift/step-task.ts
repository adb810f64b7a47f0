import type { Task } from '../frame/task.ts'
import type { DriftView } from './model.ts'

/** The next week: one term of its index, the index from the rest, and whether to raise an alarm. */
export function stepTask({ next, params }: DriftView): Task | null {
  if (next === null) return null
  const index = next[params.feature]
  const bin = index.terms.indexOf(Math.max(...index.terms))
  const [p, q] = [index.reference[bin] ?? 0, index.current[bin] ?? 0]
  const term = index.terms[bin] ?? 0
  return {
    prompt: `In week ${next.week} bin ${bin + 1} of ${params.feature === 'used' ? 'x₁' : 'x₂'} holds ${p.toFixed(4)} of the reference and ${q.toFixed(4)} of the week. The terms of all other bins sum to ${(index.value - term).toFixed(4)}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'term', label: 'Term of this bin, (q − p) · ln(q / p)' },
        ...{ answer: term, tolerance: Math.max(0.001, 0.03 * term), hint: 'natural logarithm' },
      },
      {
        ...{ kind: 'number', id: 'psi', label: 'PSI of the week' },
        ...{ answer: index.value, tolerance: Math.max(0.001, 0.03 * index.value) },
      },
      {
        ...{ kind: 'choice', id: 'alarm', label: `Alarm at ${params.alarm}?` },
        options: [
          { value: 'yes', label: 'yes' },
          { value: 'no', label: 'no' },
        ],
        answer: index.value >= params.alarm ? 'yes' : 'no',
      },
    ],
    explain: `(${q.toFixed(4)} − ${p.toFixed(4)}) · ln(${q.toFixed(4)} / ${p.toFixed(4)}) = ${term.toFixed(4)}; in all ${index.value.toFixed(4)}. Every term is at least 0: both factors have the same sign.`,
  }
}
