import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { BoardParams } from './params.ts'

/** A place on a board, in rings from its middle. */
export type Dart = readonly [x: number, y: number]

/** Squared distances of the darts so far, split as an error is. */
export interface Split {
  /** Of the mean dart from the middle. */
  readonly bias2: number
  /** Mean of the darts from the mean dart. */
  readonly variance: number
  /** Mean of the darts from the middle: the sum of both. */
  readonly error: number
  readonly mean: Dart
}

/** All boards after a dart on each. */
export interface ThrowState {
  readonly phase: 'dart'
  /** From 1. */
  readonly count: number
  readonly splits: readonly Split[]
}

/** One of the boards. */
export interface Board {
  readonly name: string
  readonly bias: number
  readonly spread: number
  readonly darts: readonly Dart[]
}

export interface BoardResult {
  /** Your own first, then the four of the textbook. */
  readonly boards: readonly Board[]
}

const FAR = 2.5
const WIDE = 1.4
const NARROW = 0.35
/** Bias points up and to the right. */
const ALONG = Math.SQRT1_2

/** Throws a dart at every board at a time; all boards get the same noise. */
export function* run({ params }: Given<BoardParams>): Generator<ThrowState, BoardResult, void> {
  const { bias, spread, darts, seed } = params
  const noise = new RandomState(seed).normals(2 * darts, 0, 1)
  const boards = [
    { name: 'yours', bias, spread },
    { name: 'low bias, low variance', bias: 0, spread: NARROW },
    { name: 'low bias, high variance', bias: 0, spread: WIDE },
    { name: 'high bias, low variance', bias: FAR, spread: NARROW },
    { name: 'high bias, high variance', bias: FAR, spread: WIDE },
  ].map((board) => ({ ...board, darts: thrown(board, noise) }))
  for (let count = 1; count <= darts; count++) {
    const splits = boards.map((board) => splitOf(board.darts.slice(0, count)))
    yield { phase: 'dart', count, splits }
  }
  return { boards }
}

function thrown({ bias, spread }: Pick<Board, 'bias' | 'spread'>, noise: Float64Array): Dart[] {
  return Array.from({ length: noise.length / 2 }, (_, i) => [
    bias * ALONG + spread * (noise[2 * i] ?? 0),
    bias * ALONG + spread * (noise[2 * i + 1] ?? 0),
  ])
}

/** Splits the squared distance from the middle into bias² and variance. */
export function splitOf(darts: readonly Dart[]): Split {
  const average = (of: (dart: Dart) => number) =>
    darts.reduce((sum, dart) => sum + of(dart), 0) / darts.length
  const mean = [average(([x]) => x), average(([, y]) => y)] as const
  return {
    mean,
    bias2: mean[0] ** 2 + mean[1] ** 2,
    variance: average(([x, y]) => (x - mean[0]) ** 2 + (y - mean[1]) ** 2),
    error: average(([x, y]) => x * x + y * y),
  }
}
