import { bernoulliNbFit, type DiscreteNbModel, RandomState } from '@warmstart/algorithms'
import { type BayesParams, WORDS } from './params.ts'

/** How often each word is in a mail of spam and in one of ham; independent within each. */
const RATES = [
  [0.6, 0.1],
  [0.5, 0.12],
  [0.35, 0.02],
  [0.1, 0.5],
  [0.15, 0.3],
  [0.05, 0.35],
] as const

/** Mails: 0 or 1 for each word, and 1 for spam. */
export interface Mails {
  readonly rows: readonly (readonly number[])[]
  readonly spam: readonly number[]
}

/** Draws mails; the first are spam. */
export function mailsOf(random: RandomState, n: number, share: number): Mails {
  const spam = Array.from({ length: n }, (_, i) => (i < Math.round((n * share) / 100) ? 1 : 0))
  const u = random.randomSample(n * WORDS.length)
  const rows = spam.map((one, i) =>
    RATES.map((rates, j) => ((u[i * WORDS.length + j] ?? 0) < rates[one === 1 ? 0 : 1] ? 1 : 0)),
  )
  return { rows, spam }
}

/** Rows as the model gets them: the first column as often as there are copies. */
export const columnsOf = (rows: Mails['rows'], copies: number): number[][] =>
  rows.map((row) => [...Array.from({ length: copies }, () => row[0] ?? 0), ...row.slice(1)])

/** Word of each column. */
export const wordOf = (column: number, copies: number): number =>
  column < copies ? 0 : column - copies + 1

/** The training mails of a run. */
export const trainingOf = ({ n, spam, seed }: Pick<BayesParams, 'n' | 'spam' | 'seed'>): Mails =>
  mailsOf(new RandomState(seed), n, spam)

/** Mails that come later. */
export const laterOf = ({ spam, seed }: Pick<BayesParams, 'spam' | 'seed'>): Mails =>
  mailsOf(new RandomState(seed + 40_000), 1000, spam)

/** The model of the training mails. */
export function fitted(mails: Mails, copies: number, alpha: number): DiscreteNbModel {
  return bernoulliNbFit(columnsOf(mails.rows, copies), [...mails.spam], { alpha })
}
