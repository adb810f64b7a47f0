import { numberField, type Task } from '../frame/task.ts'
import type { TransferView } from './model.ts'
import { WAY_NAMES } from './params.ts'
import { EVERY } from './run.ts'

/** Log loss and its gradient of one row, from what the net says after the next epochs. */
export function stepTask({ next, result, params }: TransferView): Task | null {
  if (next === null) return null
  const says = next.ways[params.way].says.map((one) => Number(one.toFixed(3)))
  const right = says[result.first] ?? 0
  // What is said of the right class rounds to 0 only where the net is very wrong.
  const loss = -Math.log(Math.max(0.001, right))
  return {
    prompt: `After ${EVERY} more epochs of “${WAY_NAMES[params.way]}” the net says of the first labelled row: ${says.map((one, i) => `class ${i}: ${one}`).join(', ')}. It is of class ${result.first}. What is its log loss, and the gradient of the loss by the bias of class ${result.first} in the head, p − y?`,
    fields: [
      numberField('loss', 'Log loss of this row', loss, 0.01),
      numberField('gradient', 'p − y of the right class', right - 1, 0.005),
    ],
    explain: `−ln ${Math.max(0.001, right)} = ${loss.toFixed(3)}; ${right} − 1 = ${(right - 1).toFixed(3)}. The head always gets this gradient; frozen layers pass none on.`,
  }
}
