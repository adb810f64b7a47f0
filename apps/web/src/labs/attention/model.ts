import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type AttentionParams, params } from './params.ts'
import { type AttentionResult, extras, type HeadState, run, type Sharpness } from './run.ts'
import { stepTask } from './step-task.ts'
import { rowOf, SET_ROW } from './vectors.ts'

export type AttentionView = View<AttentionParams, HeadState, AttentionResult, Sharpness>

/** One state for each stage of each head. */
export const model = defineModel({
  params,
  stepWord: 'stage',
  holdStep: true,
  run,
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** What a stage does. */
export const STAGES: Readonly<Record<HeadState['phase'], string>> = {
  scores: 'scores q · k',
  scaled: 'scores divided',
  masked: 'scores, the future hidden',
  softmax: 'weights',
  mix: 'weights',
}

/** The numbers of a stage that the heat map shows. */
export function shownOf({ phase, scores, scaled, masked, weights }: HeadState) {
  if (phase === 'scores') return scores
  if (phase === 'scaled') return scaled ?? scores
  return phase === 'masked' ? (masked ?? scores) : (weights ?? scores)
}

/** What the scores are divided by. */
export function divisorOf({ params, result }: AttentionView): number {
  const d = result.heads[0]?.q[0]?.length ?? 1
  return (params.scaled ? Math.sqrt(d) : 1) * params.temperature
}

/** Σ −w·log₂ w: 0 where one key takes all. */
export const entropyOf = (weights: readonly (number | null)[]): number =>
  weights.reduce<number>((sum, w) => sum - (w ? w * Math.log2(w) : 0), 0)

const list = (row: readonly (number | null)[]) =>
  row.map((value) => (value === null ? '−∞' : value.toFixed(2).replace('-', '−'))).join(', ')

/** What the picture shows now. */
function describe(view: AttentionView): string {
  const { state, params, result } = view
  const n = result.heads[0]?.q.length ?? 1
  const row = rowOf(params, n)
  const at = (rows: HeadState['scores'] | null) => list(rows?.[row] ?? [])
  const head = result.heads.length > 1 ? `Head ${state.head + 1}. ` : ''
  const who = `${head}Token ${row + 1}`
  const hand = params.data === 'plane' && row === SET_ROW ? ', whose query is set by hand,' : ''
  switch (state.phase) {
    case 'scores':
      return `${who}${hand} compares its query with every key: scores ${at(state.scores)}.`
    case 'scaled':
      return `The scores are divided by ${divisorOf(view).toFixed(3)}: token ${row + 1} has ${at(state.scaled)}. ${params.scaled ? 'Without √d they would grow with the length of the vectors.' : 'They are not divided by √d: long vectors make them large.'}`
    case 'masked':
      return params.causal
        ? `${who} may see tokens 1 to ${row + 1}; what comes later is −∞: ${at(state.masked)}.`
        : `Nothing is hidden: every token may see all ${n}.`
    case 'softmax':
    case 'mix': {
      const weights = state.weights?.[row] ?? []
      const most = Math.max(...weights.map((w) => w ?? 0))
      const key = weights.indexOf(most) + 1
      const mixed =
        state.phase === 'mix'
          ? ` Its output is the mean of the values with these weights: ${list((state.mix?.[row] ?? []).slice(0, 2))}${(state.mix?.[row]?.length ?? 0) > 2 ? ' …' : ''}.`
          : ''
      return `${who} looks at ${at(state.weights)} of tokens 1 to ${n}: most at token ${key}. Entropy ${entropyOf(weights).toFixed(2)} of ${Math.log2(n).toFixed(2)} bits${most > 0.95 ? ': nearly all goes to one, and nearly no gradient is left for the others' : ''}.${mixed}`
    }
  }
}
