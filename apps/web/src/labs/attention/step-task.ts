import { type NumberField, numberField, type Task } from '../frame/task.ts'
import { type AttentionView, divisorOf } from './model.ts'
import type { HeadState } from './run.ts'
import { rowOf } from './vectors.ts'

const show = (value: number | null | undefined) =>
  value === null || value === undefined ? '−∞' : String(Number(value.toFixed(4)))

/** The next stage of the row that looks, worked out. */
export function stepTask(view: AttentionView): Task | null {
  const { state, next, params, result } = view
  if (next === null || next.head !== state.head) return null
  const row = rowOf(params, result.heads[0]?.q.length ?? 1)
  const task = TASKS[next.phase]?.(view, next, row)
  return task ?? null
}

type Make = (view: AttentionView, next: HeadState, row: number) => Task

const TASKS: Partial<Record<HeadState['phase'], Make>> = {
  scaled: (view, { scaled, scores }, row) => ({
    prompt: `The scores of token ${row + 1} are ${(scores[row] ?? []).map(show).join(', ')}. They are divided by √d · temperature${view.params.scaled ? '' : ' (√d is switched off)'}; d = ${view.result.heads[0]?.q[0]?.length}, temperature ${view.params.temperature}.`,
    fields: [0, 1].map((j) =>
      numberField(
        `scaled-${j + 1}`,
        `Score of key ${j + 1}, divided`,
        scaled?.[row]?.[j] ?? 0,
        0.01,
      ),
    ),
    explain: `The divisor is ${divisorOf(view).toFixed(4)}. The scores of random vectors have a standard deviation of √d; divided they have 1, whatever the length.`,
  }),
  masked: ({ params, result }, _next, row) => {
    const n = result.heads[0]?.q.length ?? 1
    const seen = params.causal ? row + 1 : n
    return {
      prompt: `${params.causal ? 'The future is hidden' : 'Nothing is hidden'}. There are ${n} tokens, and token ${row + 1} looks.`,
      fields: [
        numberField('seen', 'How many keys can it see?', seen, 0),
        numberField(
          'cells',
          'How many cells of the whole map are hidden?',
          params.causal ? (n * (n - 1)) / 2 : 0,
          0,
        ),
      ],
      explain:
        'Token i sees tokens 1 … i: −∞ before the softmax is a weight of exactly 0 after it.',
    }
  },
  softmax: (_view, { masked, weights }, row) => ({
    prompt: `Token ${row + 1} has ${(masked?.[row] ?? []).map(show).join(', ')}. Weight of a key: exp of its number over the sum of all exps.`,
    fields: [0, 1].map((j) =>
      numberField(`weight-${j + 1}`, `Weight of key ${j + 1}`, weights?.[row]?.[j] ?? 0, 0.005),
    ),
    explain: `The weights are ${(weights?.[row] ?? []).map(show).join(', ')}; they sum to 1.`,
  }),
  mix: ({ result, state }, { weights, mix }, row) => {
    const { v } = result.heads[state.head] ?? { v: [] }
    const field = (j: number): NumberField =>
      numberField(`output-${j + 1}`, `Entry ${j + 1} of the output`, mix?.[row]?.[j] ?? 0, 0.02)
    return {
      prompt: `Weights ${(weights?.[row] ?? []).map(show).join(', ')}. The values begin with ${v.map((value) => `(${show(value[0])}, ${show(value[1])})`).join(', ')}.`,
      fields: [field(0), field(1)],
      explain: 'Each entry is Σ weight · value: the output lies between the values.',
    }
  },
}
