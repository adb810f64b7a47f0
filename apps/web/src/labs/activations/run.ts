import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import {
  backward,
  descend,
  forward,
  type Layer,
  makeLayer,
  slopeOf,
  type Unit,
} from '../frame/small-net.ts'
import { type ActivationParams, UNITS } from './params.ts'

/** The net after an epoch. */
export interface EpochState {
  readonly phase: 'start' | 'epoch'
  readonly epoch: number
  /** Weight and bias of each hidden unit, and its weight in the sum. */
  readonly w: readonly number[]
  readonly b: readonly number[]
  readonly v: readonly number[]
  readonly c: number
  /** Half the mean squared error over all points. */
  readonly loss: number
  /** Units that have no slope at any point. */
  readonly dead: readonly number[]
}

/** What is learned, and whether the run was ended early. */
export interface ActivationResult {
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly diverged: boolean
}

export const POINTS = 48
export const EPOCHS = 60
const BATCH = 12
/** A unit with a smaller slope at every point learns nothing. */
export const ASLEEP = 0.01
const TOO_LARGE = 1e9

/** Trains 1 → 24 → 1 on a wave by mini-batches of 12 with plain gradient steps. */
export function* run({
  params,
}: Given<ActivationParams>): Generator<EpochState, ActivationResult, void> {
  const { activation, rate, bias, seed } = params
  const random = new RandomState(seed)
  const x = Array.from({ length: POINTS }, (_, i) => -1 + (2 * i) / (POINTS - 1))
  const noise = random.normals(POINTS, 0, 0.1)
  const y = x.map((at, i) => Math.sin(3 * at) + (noise[i] ?? 0))
  const layers = start(random, activation, bias)
  let state = stateOf(layers, 0, x, y)
  yield state
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const order = random.permutation(POINTS)
    for (let from = 0; from < POINTS; from += BATCH) {
      step(layers, Array.from(order.slice(from, from + BATCH)), x, y, rate)
    }
    state = stateOf(layers, epoch, x, y)
    if (!(state.loss < TOO_LARGE)) return { x, y, diverged: true }
    yield state
  }
  return { x, y, diverged: false }
}

function start(random: RandomState, unit: Unit, bias: number): Layer[] {
  const drawn = (deviation: number, mean = 0) => random.normals(UNITS, mean, deviation)
  const inOrder = (values: Float64Array) => {
    let i = 0
    return () => values[i++] ?? 0
  }
  const w = drawn(Math.SQRT2)
  const b = drawn(0.3, bias)
  const v = drawn(Math.sqrt(2 / UNITS))
  const hidden = makeLayer(1, UNITS, unit, POINTS, inOrder(w))
  hidden.b.set(b)
  return [hidden, makeLayer(UNITS, 1, 'linear', POINTS, inOrder(v))]
}

function step(
  layers: readonly Layer[],
  rows: readonly number[],
  x: readonly number[],
  y: readonly number[],
  rate: number,
): void {
  const inputs = Float64Array.from(rows, (row) => x[row] ?? 0)
  const out = forward(layers, inputs, rows.length)
  const error = Float64Array.from(rows, (row, i) => ((out[i] ?? 0) - (y[row] ?? 0)) / rows.length)
  backward(layers, inputs, error, rows.length)
  descend(layers, rate)
}

function stateOf(
  layers: readonly Layer[],
  epoch: number,
  x: readonly number[],
  y: readonly number[],
): EpochState {
  const [hidden, last] = layers as [Layer, Layer]
  const out = forward(layers, Float64Array.from(x), POINTS)
  const loss = y.reduce((all, one, i) => all + (one - (out[i] ?? 0)) ** 2, 0) / (2 * POINTS)
  const dead = Array.from({ length: UNITS }, (_, unit) => unit).filter((unit) =>
    x.every((_, i) => slopeOf(hidden.unit, hidden.z[i * UNITS + unit] ?? 0) < ASLEEP),
  )
  return {
    ...{ phase: epoch === 0 ? 'start' : 'epoch', epoch, loss, dead },
    w: Array.from(hidden.w),
    b: Array.from(hidden.b),
    v: Array.from(last.w),
    c: last.b[0] ?? 0,
  }
}

/** Share of dead units at the end of a run. */
export function deadShare(params: ActivationParams): number {
  let last = 0
  for (const { dead } of run({ params, table: null })) last = dead.length / UNITS
  return last
}
