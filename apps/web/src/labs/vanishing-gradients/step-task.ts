import { choiceField, numberField, type Task } from '../frame/task.ts'
import { type FlowView, sized } from './model.ts'

/** One layer further back: the norm from the factor of the layers before. */
export function stepTask({ state, next, states, step, params }: FlowView): Task | null {
  if (next === null || next.factor === null || next.norm === 0) return null
  const before = states.slice(Math.max(1, step - 2), step + 1).flatMap(({ factor }) => factor ?? [])
  const known = before.length === 0 ? '' : ` The last factors were ${before.map(sized).join(', ')}.`
  const power = Math.floor(Math.log10(next.norm))
  const trend = next.factor < 0.95 ? 'shrinks' : next.factor > 1.05 ? 'grows' : 'stays'
  return {
    prompt: `At layer ${state.layer} the norm is ${state.norm.toExponential(3)}. At layer ${next.layer} each row is multiplied by Wᵀ and by the slopes: by a factor of ${next.factor.toPrecision(4)} in all.${known}`,
    fields: [
      numberField(
        'mantissa',
        `‖∂L/∂h‖ at layer ${next.layer}, as a multiple of 10^${power}`,
        next.norm / 10 ** power,
        0.05,
      ),
      numberField(
        'layers',
        `With this factor at every layer, log₁₀ of what ${params.depth} layers multiply by`,
        params.depth * Math.log10(next.factor),
        0.1,
      ),
      choiceField('trend', 'Going back, the gradient', trend, [
        ['shrinks', 'shrinks'],
        ['stays', 'stays within 5 %'],
        ['grows', 'grows'],
      ]),
    ],
    explain: `${state.norm.toExponential(2)} · ${next.factor.toPrecision(3)} = ${next.norm.toExponential(2)}. A product of ${params.depth} such factors is ${sized(next.factor ** params.depth)}: a factor a little off 1 decides.`,
  }
}
