import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type BayesParams, params, WORDS } from './params.ts'
import {
  type BayesResult,
  type BayesState,
  type Copies,
  chanceOf,
  columnName,
  extras,
  mailOf,
  run,
} from './run.ts'
import { stepTask } from './step-task.ts'

export type BayesView = View<BayesParams, BayesState, BayesResult, Copies>

/** The prior, then one state for each column. */
export const model = defineModel({
  params,
  stepWord: 'column',
  openAt: 'middle',
  holdStep: true,
  run,
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** A number with its sign. */
export const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`

const percent = (share: number) =>
  share > 0.9995
    ? 'more than 99.9 %'
    : share < 0.0005
      ? 'less than 0.1 %'
      : `${Number((100 * share).toFixed(1))} %`

/** What the picture shows now. */
function describe({ state, result, params, extras: copies, asking }: BayesView): string {
  const { column } = state
  const spam = chanceOf(state.logOdds)
  const mail = mailOf(params)
  const inMail =
    column !== null && (column < params.copies ? mail[0] : mail[column - params.copies + 1]) === 1
  const here =
    column === null
      ? `Before any word: ${result.counts.spam} of ${params.n} training mails are spam, log-odds ${signed(state.logOdds)}.`
      : `“${columnName(column, params.copies)}” is ${inMail ? 'in the mail' : 'missing'}: it adds ${signed(state.adds)} to the log-odds of spam, now ${signed(state.logOdds)}, a probability of ${percent(spam)}.`
  const rare = result.words.findIndex(({ spam: s, ham: h }) => s === 0 || h === 0)
  const zero =
    rare >= 0
      ? ` “${WORDS[rare]}” was never seen in one of the classes; α = ${params.alpha} keeps its share off 0.`
      : ''
  const [first = 0] = copies?.posterior ?? []
  const now = copies?.posterior[params.copies - 1]
  const twice =
    asking || params.copies === 1 || now === undefined
      ? ''
      : ` ${params.copies} columns say the same word, and each is counted as if it were news: ${percent(now)} instead of ${percent(first)}.`
  return `${here}${zero}${twice}`
}
