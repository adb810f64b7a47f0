import { defineModel, type Given, type View } from '../frame/lab.ts'
import { type BiasState, decompose, freshOf, type Sample, samplesOf } from './decompose.ts'
import { exercise } from './exercise.ts'
import { LADDERS, RUNGS } from './learners.ts'
import { metrics } from './metrics.ts'
import { type BiasParams, type Family, params } from './params.ts'
import { stepTask } from './step-task.ts'

/** What does not depend on the flexibility. */
export interface BiasResult {
  /** The first of the samples. */
  readonly first: Sample
  /** Number of the state with the least bias² + variance. */
  readonly best: number
}

export type BiasView = View<BiasParams, BiasState, BiasResult>

/** One state for each degree, depth or k, from stiff to flexible. */
export const model = defineModel({
  params,
  holdStep: true,
  stepWord: 'model',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

function* run({ params }: Given<BiasParams>): Generator<BiasState, BiasResult, void> {
  const [samples, fresh] = [samplesOf(params), freshOf(params)]
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (const [i, level] of LADDERS[params.family].entries()) {
    const state = decompose(params.family, samples, fresh, level)
    const total = state.bias2 + state.variance
    if (total < least) [best, least] = [i, total]
    yield state
  }
  return { first: samples[0] as Sample, best }
}

/** What the picture shows now. */
function describe({ state, params, states, result, step }: BiasView): string {
  const { bias2, variance, train } = state
  const total = bias2 + variance + params.noise ** 2
  const name = modelName(params.family, state.level)
  const sum = `bias² ${short(bias2)} + variance ${short(variance)} + noise ${short(params.noise ** 2)} = ${short(total)} expected on new data, against ${short(train)} on the points that were fitted`
  const why =
    bias2 > variance
      ? 'The fits agree with each other, and are wrong together: bias'
      : 'The fits differ from sample to sample, while their mean is near the truth: variance'
  const best = states[result.best]?.level ?? state.level
  const where =
    result.best === step ? 'No other does better' : `The best is ${modelName(params.family, best)}`
  return `${params.refits} samples of ${params.n} points, each fitted by ${name}: ${sum}. ${why}. ${where}.`
}

/** A model in words: `degree 3`, `k = 5`. */
export function modelName(family: Family, level: number): string {
  return family === 'neighbours' ? `k = ${level}` : `${RUNGS[family]} ${level}`
}

const short = (value: number) => String(Number(value.toPrecision(3)))
