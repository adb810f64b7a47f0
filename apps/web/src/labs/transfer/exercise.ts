import { RandomState } from '@warmstart/algorithms'
import { defaultsOf } from '../frame/params.ts'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import { bestWays, type TransferView } from './model.ts'
import { params as schema, WAY_NAMES, WAYS, type Way } from './params.ts'
import { run } from './run.ts'

/** A net to be counted, and a transfer to be foretold. */
export interface Case {
  /** Units of each layer, inputs first. */
  readonly sizes: readonly number[]
  /** Layers that are frozen. */
  readonly frozen: number
  /** Rank of the factors that are added to the first layer instead. */
  readonly rank: number
  readonly rows: number
  readonly alike: number
  readonly best: readonly Way[]
}

/** Draws sizes, and runs a transfer of another seed to its end. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 5000)
  const pick = <T>(from: readonly T[], fallback: T): T =>
    from[random.randint(0, from.length)] ?? fallback
  const sizes = [
    pick([256, 512, 784], 256),
    pick([128, 256], 128),
    pick([32, 64], 32),
    random.randint(2, 11),
  ]
  const frozen = random.randint(1, 3)
  const rank = pick([2, 4, 8], 4)
  const few = random.randint(0, 2) === 0
  const [rows, alike] = few ? [12, 1] : [200, 0]
  const params = { ...defaultsOf(schema), rows, alike, seed: random.randint(0, 9000) }
  let best: readonly Way[] = []
  for (const state of run({ params, table: null })) best = bestWays(state)
  return { sizes, frozen, rank, rows, alike, best }
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** Parameters of a frozen net and of low-rank factors, and the way that wins. */
export function exercise({ params }: Pick<TransferView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf({ sizes, frozen, rank, rows, alike, best }: Case): Task {
  const layers = sizes.slice(1).map((outputs, i) => ({ inputs: sizes[i] ?? 0, outputs }))
  const count = (some: typeof layers) =>
    some.reduce((all, { inputs, outputs }) => all + (inputs + 1) * outputs, 0)
  const trained = count(layers.slice(frozen))
  const [first] = layers
  const low = rank * ((first?.inputs ?? 0) + (first?.outputs ?? 0))
  return {
    prompt: `A dense net has ${sizes.join(' → ')} units, with biases. Its first ${frozen === 1 ? 'layer is' : `${frozen} layers are`} frozen. Instead, LoRA would add a product of two factors of rank ${rank} to the weights of the first layer. And in this lab, with ${rows} rows and likeness ${alike}, all four ways were run for 40 epochs on tasks of another seed.`,
    fields: [
      numberField('trained', 'Parameters that are trained', trained, 0),
      numberField('all', 'Parameters in all', count(layers), 0),
      numberField('low', `Parameters of the two factors of rank ${rank}`, low, 0),
      choiceField(
        'best',
        'Which way was right most often on new rows?',
        best,
        WAYS.map((way) => [way, WAY_NAMES[way]] as const),
      ),
    ].map((field) => (field.kind === 'number' ? { ...field, hint: 'a whole number' } : field)),
    explain: `Each layer has (inputs + 1) · outputs: ${layers.map(count1).join(', ')}; the frozen ones get no gradient. Two factors have ${rank} · (${first?.inputs} + ${first?.outputs}) = ${low}. The way: ${best.map((way) => WAY_NAMES[way]).join(' or ')}.`,
  }
}

const count1 = ({ inputs, outputs }: { readonly inputs: number; readonly outputs: number }) =>
  `(${inputs} + 1) · ${outputs} = ${(inputs + 1) * outputs}`
