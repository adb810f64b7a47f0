import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { Layer } from '../frame/small-net.ts'
import { accuracy, freshNet, probabilities, trainer, withNewHead } from './nets.ts'
import { type TransferParams, WAYS, type Way } from './params.ts'
import { CLASSES, OLD_CLASSES, OLD_ROWS, type Tasks, tasksOf } from './tasks.ts'

/** One way after an epoch on the new task. */
export interface WayState {
  /** Mean log loss on the labelled rows. */
  readonly loss: number
  /** Share of right answers on new rows of the new task. */
  readonly test: number
  /** The same on the old task, with the old head put back; 0 from scratch, where there is none. */
  readonly old: number
  /** What the net says of the first labelled row. */
  readonly says: readonly number[]
}

/** All ways after an epoch. */
export interface TransferState {
  readonly phase: 'start' | 'epoch'
  readonly epoch: number
  readonly ways: Readonly<Record<Way, WayState>>
}

/** Where all of them began. */
export interface TransferResult {
  /** Accuracy of the old net on new rows of its own task. */
  readonly old: number
  /** Class of the first labelled row. */
  readonly first: number
}

const OLD_EPOCHS = 40
const OLD_RATE = 0.05
export const EPOCHS = 40
/** Epochs between two states. */
export const EVERY = 5

/** Layers that stay as they are. */
export const FROZEN: Readonly<Record<Way, number>> = { scratch: 0, all: 0, first: 1, two: 2 }

/** Trains a net on the old task, then takes it to the new one in four ways at once. */
export function* run({
  params,
}: Given<TransferParams>): Generator<TransferState, TransferResult, void> {
  const { rows, alike, rate, seed } = params
  const tasks = tasksOf(seed, rows, alike)
  const most = Math.max(OLD_ROWS, rows)
  const { trained, random } = oldNet(seed, tasks)
  const fresh = freshNet(random, CLASSES, most)
  const nets = WAYS.map((way) => {
    const layers = way === 'scratch' ? fresh : withNewHead(trained, fresh, most)
    return { way, layers, train: trainer(layers, tasks.fresh, rate, FROZEN[way]) }
  })
  const before = accuracy(trained, tasks.oldTest)
  // The head of the fresh net is trained in `scratch`; the others have copies of it.
  const head = trained.at(-1) as Layer
  const stateOf = (way: Way, layers: readonly Layer[], loss: number): WayState => ({
    loss,
    test: accuracy(layers, tasks.test),
    says: Array.from(probabilities(layers, tasks.fresh.x, 1)),
    old: oldOf(way, layers, head, tasks, before),
  })
  const look = (losses: readonly number[]) =>
    Object.fromEntries(
      nets.map(({ way, layers }, i) => [way, stateOf(way, layers, losses[i] ?? 0)]),
    ) as Record<Way, WayState>
  let losses = nets.map(({ layers }) => lossOf(layers, tasks))
  yield { phase: 'start', epoch: 0, ways: look(losses) }
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    for (const { train } of nets) train()
    if (epoch % EVERY > 0) continue
    losses = nets.map(({ layers }) => lossOf(layers, tasks))
    yield { phase: 'epoch', epoch, ways: look(losses) }
  }
  return { old: before, first: tasks.fresh.y[0] ?? 0 }
}

/** The net of the last seed: the old task is the same whatever is set of the new one. */
let kept: { seed: number; trained: readonly Layer[]; random: RandomState } | null = null

function oldNet(seed: number, { old }: Tasks) {
  if (kept?.seed !== seed) {
    const random = new RandomState(seed + 10_000)
    const trained = freshNet(random, OLD_CLASSES, OLD_ROWS)
    const train = trainer(trained, old, OLD_RATE, 0)
    for (let epoch = 0; epoch < OLD_EPOCHS; epoch++) train()
    kept = { seed, trained, random }
  }
  return { trained: kept.trained, random: kept.random.clone() }
}

/** Where nothing below the head is trained, nothing is forgotten. */
function oldOf(
  way: Way,
  layers: readonly Layer[],
  head: Layer,
  tasks: Tasks,
  before: number,
): number {
  if (way === 'scratch') return 0
  return way === 'two' ? before : accuracy([...layers.slice(0, -1), head], tasks.oldTest)
}

function lossOf(layers: readonly Layer[], { fresh: { x, y } }: Tasks): number {
  const p = probabilities(layers, x, y.length)
  const right = y.map((kind, i) => Math.log(Math.max(1e-12, p[i * CLASSES + kind] ?? 0)))
  return -right.reduce((sum, one) => sum + one, 0) / y.length
}
