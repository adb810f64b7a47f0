import { requireInteger, requireNumber, requireRandomState } from '../check/require.ts'
import type { RandomState } from '../random/random-state.ts'
import { drain, type Steps } from '../steps.ts'

/** Options of the simulation. */
export interface DelayedLabelsOptions {
  /** days to simulate, default 90 */
  readonly days?: number
  /** transactions a day, default 1000 */
  readonly perDay?: number
  /** share of frauds at first, default 0.02 */
  readonly rate?: number
  /** share of frauds from `changeDay` on, default 0.06 */
  readonly changedRate?: number
  /** default 45 */
  readonly changeDay?: number
  /** mean days until a fraud is reported, ≥ 0, default 14; geometric */
  readonly meanDelay?: number
  /** days after which a transaction without a report counts as honest, default 30 */
  readonly maturity?: number
  /** default 0 */
  readonly randomState?: number | RandomState
}

/** One more day, as seen at its end. */
export interface DelayedLabelsState {
  readonly phase: 'day'
  /** 1 for the first */
  readonly day: number
  /** share of frauds among today's transactions, known only to us */
  readonly trueRate: number
  /** reported frauds among the last 7 days' transactions: far too low, their reports are yet to come */
  readonly naiveRate: number
  /** frauds among transactions that became `maturity` days old in the last 7 days: old, and nearly right: later reports are missed; null before */
  readonly maturedRate: number | null
  /** reported share of the last 7 days, divided by the share of reports due by now */
  readonly correctedRate: number
}

/** How late the change was seen. */
export interface DelayedLabelsResult {
  /** true rate by day */
  readonly trueRates: Float64Array
  /** matured rate by day; NaN while there is none */
  readonly maturedRates: Float64Array
  /** corrected rate by day */
  readonly correctedRates: Float64Array
  /** days from the change until the matured rate passes half-way; null if it never does */
  readonly maturedLag: number | null
  /** the same for the corrected rate */
  readonly correctedLag: number | null
}

const WINDOW = 7

/**
 * Monitoring when labels come late: frauds are reported days after they happen.
 *
 * Counting what is not yet reported as honest makes the newest days look good. Waiting until
 * transactions are mature is nearly unbiased, and late. Dividing by the share of reports that are due by
 * now, P(delay ≤ age), is timely but noisy, and trusts that the delay has not changed.
 *
 * @param options  see {@link DelayedLabelsOptions}
 * @returns steps that yield a {@link DelayedLabelsState} a day, and return the rates
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(days · perDay).
 */
export function delayedLabelsSteps(
  options: DelayedLabelsOptions = {},
): Steps<DelayedLabelsState, DelayedLabelsResult> {
  return simulate(planOf(options))
}

/** The result of {@link delayedLabelsSteps}. */
export function delayedLabelsFit(options: DelayedLabelsOptions = {}): DelayedLabelsResult {
  return drain(simulate(planOf(options)))
}

type Plan = ReturnType<typeof planOf>

function planOf(options: DelayedLabelsOptions) {
  const { days = 90, perDay = 1000, rate = 0.02, changedRate = 0.06, changeDay = 45 } = options
  const { meanDelay = 14, maturity = 30, randomState = 0 } = options
  return {
    days: requireInteger('options.days', days, { min: 1 }),
    perDay: requireInteger('options.perDay', perDay, { min: 1 }),
    rate: requireNumber('options.rate', rate, { min: 0, max: 1 }),
    changedRate: requireNumber('options.changedRate', changedRate, { min: 0, max: 1 }),
    changeDay: requireInteger('options.changeDay', changeDay, { min: 1 }),
    meanDelay: requireNumber('options.meanDelay', meanDelay, { min: 0 }),
    maturity: requireInteger('options.maturity', maturity, { min: 1 }),
    rng: requireRandomState('options.randomState', randomState),
  }
}

function* simulate(plan: Plan): Steps<DelayedLabelsState, DelayedLabelsResult> {
  const { days, perDay, maturity } = plan
  /** frauds of each day, by the day on which they are reported */
  const reports: number[][] = []
  const states: DelayedLabelsState[] = []
  for (let day = 1; day <= days; day++) {
    reports.push(fraudsOf(plan, day))
    const share = (from: number, to: number) => {
      const range = reports.slice(Math.max(0, from - 1), to)
      const known = range.flat().filter((reportDay) => reportDay <= day).length
      return { known, n: range.length * perDay }
    }
    const recent = share(day - WINDOW + 1, day)
    const old = day > maturity ? share(day - maturity - WINDOW + 1, day - maturity) : null
    const state: DelayedLabelsState = {
      phase: 'day',
      day,
      trueRate: (reports.at(-1) as number[]).length / perDay,
      naiveRate: recent.known / recent.n,
      maturedRate: old && old.known / old.n,
      correctedRate: recent.known / (recent.n * shareDue(plan.meanDelay, Math.min(day, WINDOW))),
    }
    states.push(state)
    yield state
  }
  return resultOf(plan, states)
}

/** The report days of the frauds of one day. */
function fraudsOf({ perDay, rate, changedRate, changeDay, meanDelay, rng }: Plan, day: number) {
  const today = day >= changeDay ? changedRate : rate
  const out: number[] = []
  for (let k = 0; k < perDay; k++) {
    if (rng.random() >= today) continue
    out.push(day + geometric(rng, meanDelay))
  }
  return out
}

/** Days of delay with the given mean: 0, 1, 2, … */
function geometric(rng: RandomState, mean: number): number {
  if (mean === 0) return 0
  return Math.floor(Math.log(1 - rng.random()) / Math.log(mean / (mean + 1)))
}

/** Mean over the window of P(delay ≤ age), ages 0 … window − 1. */
function shareDue(mean: number, window: number): number {
  const stays = mean / (mean + 1)
  let sum = 0
  for (let age = 0; age < window; age++) sum += 1 - stays ** (age + 1)
  return sum / window
}

function resultOf(plan: Plan, states: readonly DelayedLabelsState[]): DelayedLabelsResult {
  const maturedRates = Float64Array.from(states, ({ maturedRate }) => maturedRate ?? Number.NaN)
  const correctedRates = Float64Array.from(states, ({ correctedRate }) => correctedRate)
  const half = (plan.rate + plan.changedRate) / 2
  const rises = plan.changedRate > plan.rate
  const lag = (rates: Float64Array) => {
    const seen = rates.findIndex(
      (rate, k) => k + 1 >= plan.changeDay && (rises ? rate > half : rate < half),
    )
    return seen < 0 ? null : seen + 1 - plan.changeDay
  }
  return {
    trueRates: Float64Array.from(states, ({ trueRate }) => trueRate),
    maturedRates,
    correctedRates,
    maturedLag: lag(maturedRates),
    correctedLag: lag(correctedRates),
  }
}
