import {
  binShares,
  kolmogorovSmirnov,
  quantileEdges,
  RandomState,
  type StabilityIndex,
  stabilityOfShares,
} from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { Table } from '../frame/table.ts'
import type { DriftParams } from './params.ts'

/** A stability index with what it is made of. */
export interface Index {
  readonly value: number
  readonly terms: readonly number[]
  /** Shares of the reference and of the week in each bin. */
  readonly reference: readonly number[]
  readonly current: readonly number[]
}

/** One week of the stream. */
export interface WeekState {
  readonly phase: 'week'
  /** From 1. */
  readonly week: number
  readonly used: Index
  readonly unused: Index
  /** Share of right calls, which is known only once the labels are there. */
  readonly accuracy: number
}

/** What there was before. */
export interface DriftResult {
  /** Accuracy on the reference. */
  readonly accuracy: number
}

export const WEEKS = 24
/** First week in which something is different. */
export const CHANGE = 9
/** Cases of the reference. */
const REFERENCE = 2000
/** Log-odds of the target: this times x₁. The model knows it, and calls positive from x₁ ≥ 0 on. */
const SLOPE = 2

/** Values of both features and whether the model was right, case by case. */
interface Cases {
  readonly used: Float64Array
  readonly unused: Float64Array
  readonly accuracy: number
}

/** Draws the reference and every week in order, so that a week does not depend on those after it. */
function* stream({ kind, size, n, seed }: DriftParams): Generator<Cases, void, void> {
  const random = new RandomState(seed)
  for (let week = 0; week <= WEEKS; week++) {
    const changed = week >= CHANGE
    const count = week === 0 ? REFERENCE : n
    const drawn = random.normals(2 * count, 0, 1)
    const shift = (on: DriftParams['kind']) => (changed && kind === on ? size : 0)
    const used = new Float64Array(count).map((_, i) => (drawn[2 * i] ?? 0) + shift('used'))
    const unused = new Float64Array(count).map((_, i) => (drawn[2 * i + 1] ?? 0) + shift('unused'))
    const right = used.filter((x) => {
      const p = 1 / (1 + Math.exp(-SLOPE * (x - shift('concept'))))
      return random.random() < p === x >= 0
    })
    yield { used, unused, accuracy: right.length / count }
  }
}

/** Pasted cases week by week: the week, x₁, x₂, and whether the model was right. Week 0 is the reference. */
function* pastedWeeks({ rows, target }: Table): Generator<Cases, void, void> {
  for (let week = 0; week <= lastWeek(rows); week++) {
    const own = rows.flatMap((row, i) => (row[0] === week ? [i] : []))
    const column = (j: number) => Float64Array.from(own, (i) => rows[i]?.[j] ?? 0)
    const right = own.filter((i) => target?.[i] === 1).length
    yield { used: column(1), unused: column(2), accuracy: right / own.length }
  }
}

const lastWeek = (rows: Table['rows']) => rows.reduce((most, [week = 0]) => Math.max(most, week), 0)

/** Fewest cases of the reference and of a week. */
const LEAST = [50, 5] as const

/** What is wrong with the weeks of a table, or null. */
export function weeksFault({ rows }: Table): string | null {
  const odd = rows.findIndex(([week = 0]) => !Number.isInteger(week))
  if (odd >= 0)
    return `Row ${odd + 1} of the data has week ${rows[odd]?.[0]}; write a whole number from 0.`
  for (let week = 0; week <= Math.max(1, lastWeek(rows)); week++) {
    const count = rows.filter(([own]) => own === week).length
    const least = week === 0 ? LEAST[0] : LEAST[1]
    if (count < least) {
      return `Week ${week}${week === 0 ? ', the reference,' : ''} has ${count} rows; paste at least ${least}, and leave no week out.`
    }
  }
  return null
}

const weeksOf = ({ params, table }: Given<DriftParams>) =>
  table === null ? stream(params) : pastedWeeks(table)

/** Every week against the reference. */
export function* run(given: Given<DriftParams>): Generator<WeekState, DriftResult, void> {
  const { params } = given
  const weeks = weeksOf(given)
  const reference = weeks.next().value as Cases
  const [usedIndex, unusedIndex] = [
    indexAgainst(reference.used, params.bins),
    indexAgainst(reference.unused, params.bins),
  ]
  let week = 0
  for (const { used, unused, accuracy } of weeks) {
    week++
    yield { phase: 'week', week, used: usedIndex(used), unused: unusedIndex(unused), accuracy }
  }
  return { accuracy: reference.accuracy }
}

/** Stability index against a reference whose bins are made once; see `populationStability`. */
function indexAgainst(reference: Float64Array, bins: number): (values: Float64Array) => Index {
  const edges = quantileEdges(reference, bins)
  const shares = binShares(reference, edges)
  return (values) => plain(stabilityOfShares(shares, binShares(values, edges)))
}

const plain = ({ value, terms, reference, current }: StabilityIndex): Index => ({
  value,
  terms: Array.from(terms),
  reference: Array.from(reference),
  current: Array.from(current),
})

/** Kolmogorov and Smirnov's test of one week against the reference. */
export function testOf(given: Given<DriftParams>, week: number, of: 'used' | 'unused') {
  const cases = given.table === null ? casesOf(given.params) : [...pastedWeeks(given.table)]
  const at = (number: number) => (cases[number] as Cases)[of]
  return kolmogorovSmirnov(at(0), at(week))
}

let drawn: { readonly key: string; readonly cases: readonly Cases[] } | null = null

/** Every case of the stream, kept until the stream is another: the test is asked for at each step. */
function casesOf(params: DriftParams): readonly Cases[] {
  const { kind, size, n, seed } = params
  const key = JSON.stringify([kind, size, n, seed])
  if (drawn?.key !== key) drawn = { key, cases: [...stream(params)] }
  return drawn.cases
}

/** Week of the newest accuracy that is known, or null while there is none. */
export const knownWeek = (week: number, delay: number): number | null =>
  week - delay >= 1 ? week - delay : null
