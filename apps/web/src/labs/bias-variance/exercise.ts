import { RandomState } from '@warmstart/algorithms'
import type { ChoiceField, Task } from '../frame/task.ts'
import { average, type BiasState, decompose, freshOf, GRID, samplesOf, truth } from './decompose.ts'
import type { BiasView } from './model.ts'

/** A model to be judged, by seed. */
export interface Patient {
  readonly degree: number
  readonly n: number
  readonly noise: number
  readonly state: BiasState
  /** Index in the grid. */
  readonly place: number
  /** What five fits say there, one digit. */
  readonly read: readonly number[]
  /** The truth there, one digit. */
  readonly target: number
}

const DEGREES = [1, 2, 3, 5, 6, 10, 11, 12]

/** Draws a polynomial whose largest part of the error is clearly the largest. */
export function patientOf(seed: number): Patient {
  const random = new RandomState(seed + 3000)
  const one = <T>(list: readonly T[]) => list[random.randint(0, list.length)] as T
  for (;;) {
    const degree = one(DEGREES)
    const [n, noise, place] = [one([20, 30, 40]), one([0.2, 0.3, 0.5]), random.randint(3, 38)]
    const from = { n, noise, refits: 30, seed: random.randint(0, 9000) }
    const state = decompose('polynomial', samplesOf(from), freshOf(from), degree)
    const parts = partsOf(state, noise)
    const [most = 0, second = 0] = Object.values(parts).sort((a, b) => b - a)
    const round = (value: number) => Number(value.toFixed(1))
    const read = state.fits.slice(0, 5).map((fit) => round(fit[place] ?? 0))
    const target = round(truth(GRID[place] ?? 0))
    const wide = Math.max(...read.map(Math.abs)) < 5 && new Set(read).size > 2
    if (most > 1.5 * second && wide) return { degree, n, noise, state, place, read, target }
  }
}

/** The three parts of the expected error. */
export const partsOf = ({ bias2, variance }: BiasState, noise: number) => ({
  bias: bias2,
  variance,
  noise: noise ** 2,
})

let kept: { readonly seed: number; readonly task: Task } | null = null

/** Takes five fits at one point apart, and says what ails the model. */
export function exercise({ params }: Pick<BiasView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(patientOf(params.seed)) }
  return kept.task
}

function taskOf({ degree, n, noise, state, place, read, target }: Patient): Task {
  const mean = average(read)
  const bias2 = (mean - target) ** 2
  const variance = average(read.map((value) => (value - mean) ** 2))
  return {
    prompt: `A polynomial of unknown degree was fitted to five samples of ${n} points with noise σ = ${noise}. At x = ${GRID[place]} the fits say ${read.join(', ')}; the truth there is ${target}. Over all x and 30 samples, its training error is ${state.train.toFixed(3)}, its test error ${state.test.toFixed(3)}.`,
    fields: [
      numberField('bias2', 'Bias² of the five at this x', bias2, 0.005),
      numberField('variance', 'Their variance (divide by 5)', variance, 0.005),
      numberField('error', 'Expected squared error there', bias2 + variance + noise ** 2, 0.01),
      cureOf(partsOf(state, noise)),
    ],
    explain: `The mean of the five is ${mean.toFixed(2)}. σ² = ${(noise ** 2).toFixed(2)} is added to both parts. Over all x: bias² ${state.bias2.toFixed(3)}, variance ${state.variance.toFixed(3)} (degree ${degree}). A training error well above σ² says bias; a test error far above the training error says variance; both near σ², and only noise is left.`,
  }
}

function cureOf(parts: ReturnType<typeof partsOf>): ChoiceField {
  const [largest = 'noise'] = Object.entries(parts).reduce((a, b) => (b[1] > a[1] ? b : a))
  return {
    ...{ kind: 'choice', id: 'cure', label: 'Over all x, what would help most?' },
    options: [
      { value: 'bias', label: 'a more flexible model: bias is the largest part' },
      { value: 'variance', label: 'more data or a stiffer model: variance is the largest part' },
      { value: 'noise', label: 'better measurements: noise is the largest part' },
    ],
    answer: largest,
  }
}

function numberField(id: string, label: string, answer: number, tolerance: number) {
  const hint = `within ${tolerance}`
  return { kind: 'number' as const, id, label, answer, tolerance, hint }
}
