import {
  calibrationCurve,
  expectedCalibrationError,
  isotonicFit,
  isotonicPredict,
  plattFit,
  plattPredict,
  RandomState,
} from '@warmstart/algorithms'
import { stratifiedHalves } from '../frame/halves.ts'
import type { Given } from '../frame/lab.ts'
import { type CalibrationParams, METHODS, type Method } from './params.ts'

/** One bin that holds a row, and the error of all so far. */
export interface BinState {
  readonly phase: 'bin'
  /** Number among the filled bins, from 0. */
  readonly bin: number
  /** Mean probability that was said, and share that happened. */
  readonly predicted: number
  readonly observed: number
  readonly count: number
  /** Σ count / n · |said − happened| so far. */
  readonly error: number
}

/** Rows with the probability of every method. */
export interface Calibrated {
  readonly outcomes: readonly number[]
  /** By method, shape (n). */
  readonly said: Readonly<Record<Method, readonly number[]>>
  /** What each method makes of a raw probability, on a grid from 0 to 1. */
  readonly maps: Readonly<Record<Method, readonly number[]>>
  /** Expected calibration error by method. */
  readonly errors: Readonly<Record<Method, number>>
}

const odds = (log: number) => 1 / (1 + Math.exp(-log))
/** Raw probabilities at which the maps are drawn: 0.01, 0.02 … 0.99. */
export const GRID = Array.from({ length: 99 }, (_, i) => (i + 1) / 100)

/** Log-odds as the model says them, and outcomes by what they really are. */
function rowsOf(random: RandomState, { n, sure, shift }: CalibrationParams) {
  const log = Array.from(random.normals(n), (z) => -0.5 + 1.5 * z)
  const luck = random.randomSample(n)
  const outcomes = log.map((value, i) => ((luck[i] ?? 0) < odds(value) ? 1 : 0))
  return { outcomes, log: log.map((value) => sure * value + shift) }
}

/** Both halves: to calibrate on and to be shown. */
function halvesOf({ params, table }: Given<CalibrationParams>) {
  if (table === null) {
    const random = new RandomState(params.seed)
    return { fitted: rowsOf(random, params), shown: rowsOf(random, params) }
  }
  const { train, test } = stratifiedHalves(table.target ?? [], 2, params.seed)
  const take = (which: readonly number[]) => ({
    outcomes: which.map((i) => table.target?.[i] ?? 0),
    log: which.map((i) => logit(table.rows[i]?.[0] ?? 0)),
  })
  return { fitted: take(train), shown: take(test) }
}

/** Log-odds; 0 and 1 are taken for one in a thousand and what is left of it. */
function logit(p: number): number {
  const inside = Math.min(0.999, Math.max(0.001, p))
  return Math.log(inside / (1 - inside))
}

/** Calibrates on one half and shows the other, bin by bin. */
export function* run(given: Given<CalibrationParams>): Generator<BinState, Calibrated> {
  const { params } = given
  const { fitted, shown } = halvesOf(given)
  const { outcomes, log } = shown
  const platt = plattFit(fitted.log, fitted.outcomes)
  const isotonic = isotonicFit(fitted.log, fitted.outcomes)
  const say = (scores: readonly number[]) => ({
    none: scores.map(odds),
    platt: Array.from(plattPredict(platt, [...scores])),
    isotonic: Array.from(isotonicPredict(isotonic, [...scores])),
  })
  const said = say(log)
  const options = { nBins: params.bins }
  const curve = calibrationCurve(outcomes, said[params.method], options)
  let error = 0
  for (const [bin, count] of curve.counts.entries()) {
    const [predicted = 0, observed = 0] = [curve.predicted[bin], curve.observed[bin]]
    error += (count / outcomes.length) * Math.abs(predicted - observed)
    yield { phase: 'bin', bin, predicted, observed, count, error }
  }
  const errors = METHODS.map((method) => [
    method,
    expectedCalibrationError(outcomes, said[method], options),
  ])
  return {
    ...{ outcomes, said, maps: say(GRID.map((p) => Math.log(p / (1 - p)))) },
    errors: Object.fromEntries(errors) as Calibrated['errors'],
  }
}

/** Mean cost of a row where positive is called from `threshold` on. */
export function costOf(
  { outcomes, said }: Calibrated,
  method: Method,
  { costFp, costFn }: Pick<CalibrationParams, 'costFp' | 'costFn'>,
): number {
  const threshold = costFp / (costFp + costFn)
  const sum = said[method].reduce((all, p, i) => {
    const called = p >= threshold
    if (called === (outcomes[i] === 1)) return all
    return all + (called ? costFp : costFn)
  }, 0)
  return sum / outcomes.length
}
