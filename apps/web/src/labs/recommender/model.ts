import { type AlsOptions, type AlsState, alsFit, alsPredict, alsSteps } from '@warmstart/algorithms'
import { defineModel, type Given, type View } from '../frame/lab.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { params, type TasteParams } from './params.ts'
import { hiddenError, meansOf, ratingsOf, visible } from './ratings.ts'
import { stepTask } from './step-task.ts'

/** A half-step, with the error on ratings that the factorisation did not see. */
export interface TasteState extends AlsState {
  readonly hidden: number | null
}

/** What there is to compare with. */
export interface TasteResult {
  readonly mean: number
  /** Error on hidden ratings of guessing the mean of the item. */
  readonly popular: number | null
}

/** Both errors at the end by number of factors. */
export interface Ranks {
  readonly byRank: readonly {
    readonly rank: number
    readonly seen: number
    readonly hidden: number | null
  }[]
}

export type TasteView = View<TasteParams, TasteState, TasteResult, Ranks>

const ITERATIONS = 12
const MOST = 8

/** Matrix factorisation by alternating least squares, half-step by half-step. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [4, 24], rows: [4, 40], target: 'none' },
    ranges: Array.from({ length: 24 }, () => [1, 5] as const),
    example: 'film 1,film 2,film 3,film 4\n5,4,1,2\n4,5,2,1\n1,2,5,4\n2,1,4,5',
  },
  openAt: 'middle',
  holdStep: true,
  stepWord: 'half-step',
  run,
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

function optionsOf({ rank, lambda, seed }: TasteParams): AlsOptions {
  return { nFactors: rank, lambda, nIterations: ITERATIONS, randomState: seed + 1 }
}

function* run({ params, table }: Given<TasteParams>): Generator<TasteState, TasteResult, void> {
  const ratings = ratingsOf(params, table)
  const { mean, items } = meansOf(ratings)
  for (const state of alsSteps(visible(ratings), optionsOf(params))) {
    yield { ...state, hidden: hiddenError(ratings, (i, j) => guessOf(state, mean, i, j)) }
  }
  return { mean, popular: hiddenError(ratings, (_, j) => items[j] ?? mean) }
}

/** μ + u·v */
export function guessOf(
  { users, items }: Pick<AlsState, 'users' | 'items'>,
  mean: number,
  i: number,
  j: number,
): number {
  const [u, v] = [users[i] ?? [], items[j] ?? []]
  return u.reduce((sum, one, f) => sum + one * (v[f] ?? 0), mean)
}

function* extras({ params, table }: Given<TasteParams>): Generator<void, Ranks, void> {
  const ratings = ratingsOf(params, table)
  const byRank: Ranks['byRank'][number][] = []
  for (let rank = 1; rank <= MOST; rank++) {
    const fitted = alsFit(visible(ratings), optionsOf({ ...params, rank }))
    const guesses = alsPredict(fitted)
    const hidden = hiddenError(ratings, (i, j) => guesses.data[i * guesses.columns + j] ?? 0)
    byRank.push({ rank, seen: fitted.rmse, hidden })
    yield
  }
  return { byRank }
}

/** Number of the user who is looked at, from 0; the last one where there are fewer. */
export const userOf = ({ params, table }: Pick<TasteView, 'params' | 'table'>): number =>
  Math.min(params.user, table?.rows.length ?? params.users) - 1
