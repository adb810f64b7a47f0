import { defineModel, type Given, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { alive, covered } from './holes.ts'
import { metrics } from './metrics.ts'
import { params, type VaeParams } from './params.ts'
import { type Pictures, picturesOf } from './pictures.ts'
import { stepTask } from './step-task.ts'
import { train, type VaeState } from './train.ts'

/** The pictures. */
export interface VaeResult {
  readonly pictures: Pictures
}

/** One weight β, trained to the end. */
export interface Sweep {
  readonly beta: number
  readonly reconstruction: number
  readonly kl: number
  readonly covered: number
}

export type VaeView = View<VaeParams, VaeState, VaeResult, readonly Sweep[]>

/** A variational autoencoder with two numbers a code. */
export const model = defineModel({
  params,
  datasets: ['digits'],
  openAt: 'middle',
  holdStep: true,
  stepWord: 'epoch',
  run,
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

function* run(given: Given<VaeParams>): Generator<VaeState, VaeResult, void> {
  const pictures = picturesOf(given)
  yield* train(pictures, given.params.beta, given.params.seed)
  return { pictures }
}

const BETAS = [0, 0.2, 0.5, 1, 2, 3, 4, 6, 8]

/** Nine weights β, one after the other. */
function* extras(given: Given<VaeParams>): Generator<unknown, readonly Sweep[], void> {
  const pictures = picturesOf(given)
  const found: Sweep[] = []
  for (const beta of BETAS) {
    let last: VaeState | null = null
    for (const state of train(pictures, beta, given.params.seed)) {
      last = state
      yield null
    }
    if (last === null) continue
    const kl = last.kl.reduce((sum, one) => sum + one, 0)
    found.push({ beta, reconstruction: last.reconstruction, kl, covered: covered(last) })
  }
  return found
}

/** What the picture shows now. */
function describe({ state, params }: VaeView): string {
  const known = covered(state)
  const left = alive(state)
  const kl = state.kl.reduce((sum, one) => sum + one, 0)
  const head = `After ${state.epoch} epochs with β = ${params.beta} a picture costs ${state.reconstruction.toFixed(1)} nats to draw and ${kl.toFixed(2)} nats of KL.`
  const holes = `Of draws from N(0, 1), ${(100 * known).toFixed(0)} % fall near the code of a picture`
  if (left === 0) {
    return `${head} Both numbers of the code are dead: every picture has the same cloud of codes, and the decoder draws one mean picture.`
  }
  const one = left === 1 ? ' One number of the code is dead and says nothing.' : ''
  if (known < 0.3) {
    return `${head} ${holes}: the rest are holes, where the decoder never learned what to draw.${one}`
  }
  return `${head} ${holes}${known > 0.8 ? ': a draw makes a picture' : ''}.${one}`
}
