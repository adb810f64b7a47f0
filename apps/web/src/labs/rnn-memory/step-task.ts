import { sized } from '../frame/sized.ts'
import { numberField, type Task } from '../frame/task.ts'
import type { MemoryView } from './model.ts'
import { INPUT } from './run.ts'

/** The next state, and by what factor a change of this one comes through. */
export function stepTask({ state, next, params }: MemoryView): Task | null {
  if (next === null) return null
  const x = next.input[0] ?? 0
  if (next.gates === null) {
    const h = next.hidden[0] ?? 0
    const factor = params.w * (1 - h * h)
    return {
      prompt: `h = tanh(${INPUT} · x + ${params.w} · h before). The state is ${state.kept.toFixed(4)}, the next input ${x.toFixed(4)}.`,
      fields: [
        numberField('state', 'State after it', h, 0.005),
        numberField(
          'factor',
          'Factor for a change of the state before: w · (1 − h²)',
          factor,
          0.005,
        ),
      ],
      explain: `tanh(${(INPUT * x).toFixed(3)} + ${(params.w * state.kept).toFixed(3)}) = ${h.toFixed(4)}; the gradient over many steps is the product of such factors, here ${sized(factor)}.`,
    }
  }
  const { input, forget, candidate } = next.gates
  return {
    prompt: `c = forget gate · c before + input gate · candidate. The gates of the next step: forget ${(forget[0] ?? 0).toFixed(4)}, input ${(input[0] ?? 0).toFixed(4)}, candidate ${(candidate[0] ?? 0).toFixed(4)}; the cell is ${state.kept.toFixed(4)}.`,
    fields: [
      numberField('state', 'Cell after it', next.kept, 0.005),
      numberField('factor', 'Factor for a change of the cell before', forget[0] ?? 0, 0.005),
    ],
    explain: `${(forget[0] ?? 0).toFixed(3)} · ${state.kept.toFixed(3)} + ${(input[0] ?? 0).toFixed(3)} · ${(candidate[0] ?? 0).toFixed(3)} = ${next.kept.toFixed(4)}. No slope of tanh is in the way of the cell.`,
  }
}
