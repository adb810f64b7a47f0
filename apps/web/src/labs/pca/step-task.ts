import type { Task } from '../frame/task.ts'
import type { PcaView } from './model.ts'

const MARKS = [0.5, 0.8, 0.9, 0.95, 0.99] as const

/** The share of the next component from its variance, and whether enough is held then. */
export function stepTask({ state, next, result }: PcaView): Task | null {
  if (next === null) return null
  const mark = MARKS.find((share) => share > state.cumulative) ?? 0.999
  const holds = next.cumulative >= mark
  return {
    prompt: `All columns together have variance ${short(result.total)}. So far ${(100 * state.cumulative).toFixed(2)} % is held. Along the next component, at right angles to those before, the variance is ${short(next.variance)}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'ratio', label: `Share of PC${next.index + 1}` },
        ...{
          answer: next.ratio,
          tolerance: Math.max(1e-4, 0.005 * next.ratio),
          hint: 'a share or a percentage',
        },
      },
      {
        ...{ kind: 'number', id: 'cumulative', label: 'Share of all then' },
        ...{ answer: next.cumulative, tolerance: 0.002, hint: 'within 0.002' },
      },
      {
        ...{ kind: 'choice', id: 'enough', label: `Is that ${100 * mark} %?` },
        options: [
          { value: 'yes', label: 'yes, it is enough' },
          { value: 'no', label: 'no, one more is needed' },
        ],
        answer: holds ? 'yes' : 'no',
      },
    ],
    explain: `${short(next.variance)} / ${short(result.total)} = ${(100 * next.ratio).toFixed(2)} %. Components are uncorrelated, so their variances add up to the total: ${(100 * next.cumulative).toFixed(2)} % so far.`,
  }
}

const short = (value: number) => String(Number(value.toPrecision(5)))
