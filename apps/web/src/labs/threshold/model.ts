import { costCurve, rocAucScore } from '@warmstart/algorithms'
import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { params } from './params.ts'
import { cheapest, ratesOf } from './rates.ts'
import { scoredOf, type ThresholdGiven, type ThresholdParams } from './scores.ts'
import { stepTask } from './step-task.ts'

/** One threshold: what is called positive, of the sample. */
export interface ThresholdState {
  readonly phase: 'nothing' | 'some' | 'all'
  /** Positive is called from this score on; null where nothing is. */
  readonly threshold: number | null
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly tn: number
}

/** What does not depend on the threshold. */
export interface ThresholdResult {
  readonly auc: number
}

export type ThresholdView = View<ThresholdParams, ThresholdState, ThresholdResult>

/** Every threshold from the highest to the lowest. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [1, 1], rows: [4, 2000], target: 'class', classes: 2 },
    example: 'score,outcome\n0.91,1\n0.35,0',
  },
  stepWord: 'threshold',
  keep: 2_100,
  openAt: 'middle',
  holdStep: true,
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

function* run(given: ThresholdGiven): Generator<ThresholdState, ThresholdResult, void> {
  const { scores, outcomes } = scoredOf(given)
  const curve = costCurve(outcomes, scores, { falsePositive: 1, falseNegative: 1 })
  const positives = outcomes.reduce((sum, one) => sum + one, 0)
  const negatives = outcomes.length - positives
  const last = curve.thresholds.length - 1
  for (let i = 0; i <= last; i++) {
    const [fp, fn] = [curve.falsePositives[i] ?? 0, curve.falseNegatives[i] ?? 0]
    yield {
      phase: i === 0 ? 'nothing' : i === last ? 'all' : 'some',
      threshold: i === 0 ? null : (curve.thresholds[i] ?? null),
      ...{ tp: positives - fn, fp, fn, tn: negatives - fp },
    }
  }
  return { auc: rocAucScore(outcomes, scores) }
}

/** What the picture shows now. */
function describe(view: ThresholdView): string {
  const { state, states, params, step } = view
  const { tpr, fpr, precision, cost } = ratesOf(state, params)
  const best = cheapest(states, params)
  const cheap = states[best]
  const from =
    state.threshold === null
      ? 'Nothing is called positive'
      : `From a score of ${state.threshold.toFixed(3)} on it is called positive`
  const rates = `${percent(tpr)} of the positives are found, and ${percent(fpr)} of the negatives are false alarms`
  const trust =
    precision === null
      ? ''
      : ` Of the alarms ${percent(precision)} are right (precision), at a prevalence of ${percent(params.prevalence)}.`
  const least =
    best === step
      ? ' No threshold is cheaper.'
      : ` The cheapest threshold is ${cheap?.threshold?.toFixed(3) ?? 'to call nothing'}, at ${Math.round(ratesOf(cheap ?? state, params).cost)}.`
  return `${from}: ${rates}.${trust} The mistakes in 10,000 cases cost ${Math.round(cost)}.${least}`
}

const percent = (share: number) => `${Number((100 * share).toPrecision(3))} %`
