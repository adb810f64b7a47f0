import type { Task } from '../frame/task.ts'
import type { CurseView } from './model.ts'
import { sideFor } from './run.ts'

/** The next space: its contrast, and how long a cube must be to hold a tenth. */
export function stepTask({ next }: CurseView): Task | null {
  if (next === null) return null
  const { d, distances, contrast } = next
  const [low = 0, high = 0] = [distances[0], distances.at(-1)]
  return {
    prompt: `With ${d} columns the nearest point is ${short(low)} away and the farthest ${short(high)}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'contrast', label: 'Contrast (max − min) / min' },
        ...{
          answer: contrast,
          tolerance: Math.max(0.002, 0.02 * contrast),
          hint: 'within two per cent',
        },
      },
      {
        ...{
          kind: 'number',
          id: 'side',
          label: 'Side of a cube that holds a tenth of the unit cube',
        },
        ...{ answer: sideFor(0.1, d), tolerance: 0.01, hint: '0.1^(1/d), within 0.01' },
      },
    ],
    explain: `(${short(high)} − ${short(low)}) / ${short(low)} = ${short(contrast)}; side^${d} = 0.1, so the side is ${sideFor(0.1, d).toFixed(3)}: a “neighbourhood” that spans ${Math.round(100 * sideFor(0.1, d))} % of every column.`,
  }
}

const short = (value: number) => String(Number(value.toPrecision(4)))
