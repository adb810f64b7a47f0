import { RandomState } from '@warmstart/algorithms'
import { defaultsOf } from '../frame/params.ts'
import { numberField, type Task } from '../frame/task.ts'
import type { ActivationView } from './model.ts'
import { params as schema } from './params.ts'
import { deadShare } from './run.ts'

/** More than this share of dead units counts as a net that was killed. */
export const KILLED = 0.3

/** Numbers for a unit, and the rate that kills the net of this seed. */
export interface Case {
  readonly z: number
  readonly w: number
  readonly b: number
  /** The smallest rate of the slider that leaves more than 30 % of ReLU units dead. */
  readonly rate: number
}

/** Goes up the slider until too many units are dead. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 9000)
  const z = random.randint(-30, 31) / 10
  const w = (random.randint(0, 2) === 0 ? 1 : -1) * (random.randint(2, 11) / 2)
  const b = -random.randint(0, 7) / 2
  const { min, max, step } = schema.rate
  for (let i = Math.round(min / step); ; i++) {
    const rate = Number((i * step).toFixed(2))
    const killed = deadShare({ ...defaultsOf(schema), rate, seed }) > KILLED
    if (killed || rate >= max) return { z, w, b, rate }
  }
}

/** Share of the inputs from −1 to 1 at which a ReLU of weight w and bias b has slope. */
export function shareAlive({ w, b }: Pick<Case, 'w' | 'b'>): number {
  const bend = Math.min(1, Math.max(-1, -b / w))
  return (w > 0 ? 1 - bend : bend + 1) / 2
}

let kept: { readonly seed: number; readonly task: Task } | null = null

/** Where the net of this seed dies, the slope of a sigmoid, and a ReLU with a negative bias. */
export function exercise({ params }: Pick<ActivationView, 'params'>): Task {
  if (kept?.seed !== params.seed) kept = { seed: params.seed, task: taskOf(caseOf(params.seed)) }
  return kept.task
}

function taskOf(one: Case): Task {
  const { z, w, b, rate } = one
  const sigma = 1 / (1 + Math.exp(-z))
  const alive = shareAlive(one)
  return {
    prompt: `Take ReLU, bias 0 and this seed, and raise the rate notch by notch. Then two units on paper: a sigmoid at z = ${z}, and a ReLU with w = ${w}, b = ${b} whose inputs are spread evenly from −1 to 1.`,
    fields: [
      {
        ...numberField(
          'rate',
          'Smallest rate that leaves more than 30 % of the units dead',
          rate,
          0.05,
        ),
        hint: 'within a notch, 0.05',
      },
      numberField('slope', 'Slope of the sigmoid', sigma * (1 - sigma), 0.005),
      {
        ...numberField('alive', 'Share of the inputs at which the ReLU has slope', alive, 0.01),
        hint: '0 where it is dead; within 0.01',
      },
    ],
    explain: `At rate ${rate} the large steps throw the units off all data. σ(z)(1 − σ(z)) = ${(sigma * (1 - sigma)).toFixed(3)}, never above ¼. The ReLU bends at x = −b/w = ${(-b / w).toFixed(2)}: ${alive === 0 ? 'it is dead' : `it learns from ${(100 * alive).toFixed(0)} % of the inputs`}.`,
  }
}
