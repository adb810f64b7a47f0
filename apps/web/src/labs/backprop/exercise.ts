import { backprop } from '@warmstart/algorithms'
import type { Task } from '../frame/task.ts'
import type { BackpropView } from './model.ts'
import { type BackpropParams, graphOf, WEIGHTS, weightsOf } from './net.ts'

/** The seed from `seed` on whose net has slopes that can be felt: no gradient asked for is below 0.02. */
export function exerciseNet(params: BackpropParams): BackpropParams {
  for (let seed = params.seed + 500; ; seed++) {
    const settings = {
      ...params,
      ...{ x1: 1, x2: 2, target: 0.5 },
      activation: 'tanh',
      seed,
    } as const
    const { gradients, values } = backprop(graphOf(settings))
    const felt = ASKED.every((name) => Math.abs(gradients[name] ?? 0) >= 0.02)
    if (felt && Math.abs(values.h1 ?? 1) < 0.9) return settings
  }
}

const ASKED = ['v1', 'b1', 'w12'] as const

/** Three gradients of another net of the same shape, with its values given. */
export function exercise({ params }: Pick<BackpropView, 'params'>): Task {
  const settings = exerciseNet(params)
  const { values, gradients } = backprop(graphOf(settings))
  const weights = weightsOf(settings.seed)
  const given = WEIGHTS.map((name, i) => `${name} = ${weights[i]}`).join(', ')
  const seen = ['z1', 'h1', 'h2', 'y'].map((id) => `${id} = ${values[id]?.toFixed(4)}`).join(', ')
  const labels = {
    v1: '∂loss/∂v1',
    b1: '∂loss/∂b1',
    w12: '∂loss/∂w12, the weight from x2 to h1',
  } as const
  return {
    prompt: `Another net of the same shape with tanh: x1 = 1, x2 = 2, target 0.5, ${given}. Forward it gives ${seen}. The loss is (y − target)².`,
    fields: ASKED.map((name) => {
      const answer = gradients[name] ?? 0
      const tolerance = Math.max(0.005, 0.02 * Math.abs(answer))
      return {
        ...{ kind: 'number', id: name, label: labels[name] },
        answer,
        tolerance,
        hint: 'within 2 %',
      }
    }),
    explain: `∂loss/∂y is 2·(y − target) = ${(2 * ((values.y ?? 0) - 0.5)).toFixed(4)}. To v1 it is multiplied by h1; to b1 by v1 and by the slope of tanh, 1 − h1²; to w12 by x2 as well.`,
  }
}
