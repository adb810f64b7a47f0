import type { Task } from '../frame/task.ts'
import type { GapView } from './model.ts'

/** The next share: what filling in the mean does, and which way the mean is off. */
export function stepTask({ next, result, params }: GapView): Task | null {
  if (next === null) return null
  const { drop, mean } = next.by
  const off = drop.mean - result.truth.mean
  const bias = Math.abs(off) < 0.1 * result.truth.deviation ? 'right' : off < 0 ? 'low' : 'high'
  const seen = params.n - next.count
  return {
    prompt: `With ${Math.round(100 * next.share)} % of the gaps ${seen} of ${params.n} rows still have y; theirs has deviation ${drop.deviation.toFixed(4)} (divided by n). Now every gap gets the mean of those.`,
    fields: [
      {
        ...{ kind: 'number', id: 'deviation', label: 'Deviation of y over all rows then' },
        ...{
          answer: mean.deviation,
          tolerance: 0.01,
          hint: 'filled rows add nothing to the sum of squares',
        },
      },
      {
        ...{ kind: 'choice', id: 'bias', label: 'The mean of the rows that have y is' },
        options: [
          { value: 'low', label: 'too low' },
          { value: 'right', label: 'about right' },
          { value: 'high', label: 'too high' },
        ],
        answer: bias,
      },
    ],
    explain: `${drop.deviation.toFixed(4)} · √(${seen}/${params.n}) = ${mean.deviation.toFixed(4)}. The mean is off by ${off.toFixed(3)}: ${params.mechanism === 'mcar' ? 'by chance only' : 'large values are missing more often'}.`,
  }
}
