import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { SvmView } from './model.ts'
import { kernelOf } from './points.ts'
import { kindOf } from './run.ts'

/** The next pair: how far do its α move before a bound stops them? */
export function stepTask({ state, next, params, result }: SvmView): Task | null {
  if (next?.pair == null) return null
  const [i, j] = next.pair
  const { x, y } = result.points
  const k = (a: number, b: number) => kernelOf(params, x[a] ?? [], x[b] ?? [])
  const eta = k(i, i) + k(j, j) - 2 * k(i, j)
  const error = (at: number) => (y[at] === 1 ? 1 : -1) - (state.decision[at] ?? 0)
  const violation = error(i) - error(j)
  const free = violation / eta
  const { c } = params
  const room = roomOf(state.alpha, y, c, i, j)
  const size = Math.max(1e-4, 0.01 * next.step)
  return {
    prompt: `Next are point ${i} (y = ${sign(y[i])}, f = ${show(state.decision[i])}, α = ${show(state.alpha[i])}) and point ${j} (y = ${sign(y[j])}, f = ${show(state.decision[j])}, α = ${show(state.alpha[j])}); C = ${c}. K(i, i) + K(j, j) − 2 K(i, j) = ${eta.toPrecision(5)} for the two. The best step is ((y − f of the first) − (y − f of the second)) / that, unless an α would leave 0 … C.`,
    fields: [
      numberField('step', 'By how much do both α move?', next.step, Number(size.toPrecision(2))),
      choiceField(
        'clipped',
        'Does a bound stop the step?',
        free > room * (1 + 1e-9) ? 'yes' : 'no',
        [
          ['yes', 'yes'],
          ['no', 'no'],
        ],
      ),
      choiceField('kind', `Then α of point ${i} is`, kindOf(next.alpha[i] ?? 0, c), [
        ['none', '0: no support vector'],
        ['free', 'between 0 and C'],
        ['bound', 'at C'],
      ]),
    ],
    explain: `${violation.toPrecision(4)} / ${eta.toPrecision(4)} = ${free.toPrecision(4)}; the bounds leave ${room.toPrecision(4)}. Two α move at once since Σ α·y must stay 0.`,
  }
}

const sign = (y: number | undefined) => (y === 1 ? '+1' : '−1')
const show = (value: number | undefined) => String(Number((value ?? 0).toPrecision(4)))

/** How far y·α of the first may rise and that of the second fall. */
export function roomOf(
  alpha: readonly number[],
  y: readonly number[],
  c: number,
  i: number,
  j: number,
): number {
  const [a, b] = [alpha[i] ?? 0, alpha[j] ?? 0]
  return Math.min(y[i] === 1 ? c - a : a, y[j] === 1 ? b : c - b)
}
