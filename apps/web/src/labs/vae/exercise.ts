import { RandomState } from '@warmstart/algorithms'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import { covered } from './holes.ts'
import type { VaeView } from './model.ts'
import { bars } from './pictures.ts'
import { train, type VaeState } from './train.ts'

/** Numbers of one code, and a machine to be read. */
export interface Case {
  readonly mean: number
  readonly deviation: number
  readonly weight: number
  readonly drawing: number
  readonly beta: number
  readonly seen: { readonly spread: number; readonly deviation: number; readonly covered: number }
}

const BETAS = [0, 1, 8] as const

/** Draws a code, and trains a machine on bars with a β that is to be found. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 3000)
  const mean = random.randint(-20, 21) / 10
  const deviation = random.randint(2, 15) / 10
  const weight = random.randint(1, 9) / 2
  const drawing = random.randint(150, 260) / 10
  const beta = BETAS[random.randint(0, BETAS.length)] ?? 1
  let last: VaeState | null = null
  const other = random.randint(0, 9000)
  for (const state of train(bars(other), beta, other)) last = state
  const means = last?.means.flat() ?? []
  const spread = Math.sqrt(means.reduce((sum, one) => sum + one * one, 0) / means.length)
  const deviations = last?.deviations.flat() ?? []
  const width = deviations.reduce((sum, one) => sum + one, 0) / deviations.length
  const seen = { spread, deviation: width, covered: last ? covered(last) : 0 }
  return { mean, deviation, weight, drawing, beta, seen }
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** KL and loss of a code, and the β of another machine. */
export function exercise({ params }: Pick<VaeView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf({ mean, deviation, weight, drawing, beta, seen }: Case): Task {
  const kl = (mean * mean + deviation ** 2 - 2 * Math.log(deviation) - 1) / 2
  return {
    prompt: `A code of one number has μ = ${mean}, σ = ${deviation}; drawing its picture costs ${drawing} nats, and β = ${weight}. Another machine was trained on bars: its μ lie ${seen.spread.toFixed(2)} around 0, its σ are ${seen.deviation.toFixed(2)} in the mean, and ${(100 * seen.covered).toFixed(0)} % of draws from N(0, 1) fall near a code.`,
    fields: [
      numberField('kl', 'KL of the code from N(0, 1), in nats', kl, 0.02),
      numberField('loss', 'Loss of the picture', drawing + weight * kl, 0.1),
      choiceField(
        'beta',
        'Which β had the other machine?',
        String(beta),
        BETAS.map((one) => [String(one), `β = ${one}`] as const),
      ),
    ],
    explain: `½(${mean}² + ${deviation}² − ln ${deviation}² − 1) = ${kl.toFixed(3)}; ${drawing} + ${weight} · ${kl.toFixed(3)} = ${(drawing + weight * kl).toFixed(2)}. β = ${beta}: ${beta === 0 ? 'nothing holds the codes near 0 or keeps them wide' : beta === 1 ? 'codes are narrower than N(0, 1) but fill it together' : 'all codes are N(0, 1): they say nothing'}.`,
  }
}
