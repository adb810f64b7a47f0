import { type DiscreteNbModel, discreteNbPredictProba, logLoss } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import { columnsOf, fitted, laterOf, type Mails, trainingOf, wordOf } from './mails.ts'
import { type BayesParams, WORDS } from './params.ts'

/** The evidence so far. */
export interface BayesState {
  readonly phase: 'prior' | 'word'
  /** Column that was looked at last; null for the prior. */
  readonly column: number | null
  /** What it adds to the log-odds of spam. */
  readonly adds: number
  readonly logOdds: number
}

/** What was counted, and what each column says of this mail. */
export interface BayesResult {
  readonly training: Mails
  /** Mails of spam and of ham, and how many of each hold each word. */
  readonly counts: { readonly spam: number; readonly ham: number }
  readonly words: readonly { readonly spam: number; readonly ham: number }[]
  /** Smoothed shares by column. */
  readonly theta: readonly { readonly spam: number; readonly ham: number }[]
  readonly adds: readonly number[]
  readonly prior: number
}

/** The words of the mail, 0 or 1. */
export const mailOf = (params: BayesParams): number[] => WORDS.map((name) => (params[name] ? 1 : 0))

/** Adds one column after the other to the log-odds. */
export function* run({ params }: Given<BayesParams>): Generator<BayesState, BayesResult> {
  const training = trainingOf(params)
  const model = fitted(training, params.copies, params.alpha)
  const [mail = []] = columnsOf([mailOf(params)], params.copies)
  const theta = thetaOf(model, mail.length)
  const prior = (model.logPrior[1] ?? 0) - (model.logPrior[0] ?? 0)
  const adds = theta.map(({ spam, ham }, j) =>
    mail[j] === 1 ? Math.log(spam / ham) : Math.log((1 - spam) / (1 - ham)),
  )
  let logOdds = prior
  yield { phase: 'prior', column: null, adds: prior, logOdds }
  for (const [column, one] of adds.entries()) {
    logOdds += one
    yield { phase: 'word', column, adds: one, logOdds }
  }
  const of = (kind: number, j?: number) =>
    training.rows.filter((row, i) => training.spam[i] === kind && (j === undefined || row[j] === 1))
      .length
  return {
    ...{ training, theta, adds, prior, counts: { spam: of(1), ham: of(0) } },
    words: WORDS.map((_, j) => ({ spam: of(1, j), ham: of(0, j) })),
  }
}

const thetaOf = ({ featureLogProb: { data } }: DiscreteNbModel, d: number) =>
  Array.from({ length: d }, (_, j) => ({
    ham: Math.exp(data[j] ?? 0),
    spam: Math.exp(data[d + j] ?? 0),
  }))

/** Probability of spam from log-odds. */
export const chanceOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))

/** What copies do: to this mail, and to 1,000 later ones. */
export interface Copies {
  readonly posterior: readonly number[]
  readonly logLoss: readonly number[]
  readonly accuracy: readonly number[]
}

/** One to eight copies. */
export function* extras({ params }: Given<BayesParams>): Generator<unknown, Copies> {
  const [training, later] = [trainingOf(params), laterOf(params)]
  const found = { posterior: [] as number[], logLoss: [] as number[], accuracy: [] as number[] }
  for (let copies = 1; copies <= 8; copies++) {
    const model = fitted(training, copies, params.alpha)
    const said = (rows: Mails['rows']) =>
      discreteNbPredictProba(model, columnsOf(rows, copies)).data.filter((_, at) => at % 2 === 1)
    const chances = Array.from(said(later.rows))
    const right = chances.filter((p, i) => (p > 0.5 ? 1 : 0) === later.spam[i]).length
    found.posterior.push(said([mailOf(params)])[0] ?? 0)
    found.logLoss.push(
      logLoss(
        [...later.spam],
        chances.map((p) => [1 - p, p]),
      ),
    )
    found.accuracy.push(right / later.spam.length)
    yield null
  }
  return found
}

/** Name of a column: copies have a number. */
export function columnName(column: number, copies: number): string {
  const name = WORDS[wordOf(column, copies)] ?? ''
  return copies > 1 && column < copies ? `${name} ${column + 1}` : name
}
