import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { DropoutParams } from './params.ts'

/** One pass in training mode: a thinned net and what it says. */
export interface PassState {
  readonly phase: 'pass'
  /** From 1. */
  readonly pass: number
  /** 1 where a unit stays. */
  readonly mask: readonly number[]
  readonly output: number
  /** Mean and standard deviation of the outputs so far (divided by their number). */
  readonly mean: number
  readonly deviation: number
}

/** The layer itself, and what it says in evaluation, where nothing is left out. */
export interface DropoutResult {
  readonly activations: readonly number[]
  readonly weights: readonly number[]
  readonly evaluated: number
  /** Mean and deviation of the output over all masks, by the formula. */
  readonly expected: number
  readonly spread: number
}

/** Passes of one input through a layer of which units are left out at random. */
export function* run({ params }: Given<DropoutParams>): Generator<PassState, DropoutResult, void> {
  const { units, rate, rescale, passes, seed } = params
  const random = new RandomState(seed)
  const activations = Array.from(random.normals(units, 0, 1), (one) => 2 + 0.5 * one)
  const weights = Array.from({ length: units }, () => random.random() / units)
  const parts = activations.map((one, i) => one * (weights[i] ?? 0))
  const factor = rescale ? 1 / (1 - rate) : 1
  let [sum, squares] = [0, 0]
  for (let pass = 1; pass <= passes; pass++) {
    const mask = parts.map(() => (random.random() < rate ? 0 : 1))
    const output = factor * parts.reduce((all, part, i) => all + part * (mask[i] ?? 0), 0)
    sum += output
    squares += output * output
    const mean = sum / pass
    const deviation = Math.sqrt(Math.max(0, squares / pass - mean * mean))
    yield { phase: 'pass', pass, mask, output, mean, deviation }
  }
  const evaluated = parts.reduce((all, part) => all + part, 0)
  const spread =
    factor * Math.sqrt(rate * (1 - rate) * parts.reduce((all, one) => all + one * one, 0))
  return { activations, weights, evaluated, expected: factor * (1 - rate) * evaluated, spread }
}
