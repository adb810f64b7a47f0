import { RandomState } from '@warmstart/algorithms'
import { defaultsOf } from '../frame/params.ts'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { DiffusionView } from './model.ts'
import { params as schema } from './params.ts'
import { type Quality, qualityOf, run } from './run.ts'

/** Two training points on a line and a noisy one, and a sampler to be read. */
export interface Case {
  readonly half: number
  readonly x: number
  readonly sigma: number
  readonly next: number
  readonly guidance: number
  readonly width: number
  readonly seen: Quality
}

/** Draws the numbers, and runs a sampler whose blur is to be found. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 2000)
  const half = random.randint(1, 4)
  const x = random.randint(-15, 16) / 10
  const sigma = random.randint(2, 7) / 2
  const next = sigma / 2
  const guidance = random.randint(2, 6)
  const width = random.randint(0, 2) === 0 ? 0 : 0.3
  const given = { ...defaultsOf(schema), width, steps: 20, seed: random.randint(0, 9000) }
  const steps = run({ params: given, table: null })
  let places = steps.next().value
  for (;;) {
    const { done, value } = steps.next()
    if (done) {
      const last = 'places' in places ? places.places : []
      return { half, x, sigma, next, guidance, width, seen: qualityOf(last, value.training) }
    }
    places = value
  }
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** A guess, a step, a push, and what a denoiser knows by heart. */
export function exercise({ params }: Pick<DiffusionView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf({ half, x, sigma, next, guidance, width, seen }: Case): Task {
  const guess = half * Math.tanh((half * x) / sigma ** 2)
  const to = guess + (next / sigma) * (x - guess)
  const pushed = guess + guidance * (half - guess)
  return {
    prompt: `On a line there are two training points, −${half} and ${half}, equally likely and not blurred. A sample is at x = ${x} with noise σ = ${sigma}. Another sampler, in the plane, gave samples of which ${(100 * seen.copied).toFixed(0)} % are training points to the digit, ${seen.far.toFixed(3)} away on average.`,
    fields: [
      numberField('guess', 'What the best denoiser takes the sample for, E[x₀ | x]', guess, 0.02),
      numberField('to', `Its next place, at σ = ${next}`, to, 0.02),
      numberField(
        'pushed',
        `The guess with guidance w = ${guidance} towards ${half}`,
        pushed,
        0.05,
      ),
      choiceField(
        'width',
        'How far was a training point blurred in the other sampler?',
        String(width),
        [
          ['0', 'not at all'],
          ['0.3', 'by 0.3'],
        ],
      ),
    ],
    explain: `The weights are as e^(−(x ∓ ${half})² / 2σ²), so the guess is ${half} · tanh(${half} · ${x} / ${sigma}²) = ${guess.toFixed(3)}; ${guess.toFixed(3)} + ½ · (${x} − ${guess.toFixed(3)}) = ${to.toFixed(3)}; ${guess.toFixed(3)} + ${guidance} · (${half} − ${guess.toFixed(3)}) = ${pushed.toFixed(3)}, beyond the point itself. The other sampler: ${width === 0 ? 'not blurred, it copies' : 'blurred, it fills the room between'}.`,
  }
}
