import { slopeOf } from '../frame/small-net.ts'
import { numberField, type Task } from '../frame/task.ts'
import type { ActivationView } from './model.ts'
import { UNITS } from './params.ts'

/** Where the unit is looked at. */
const AT = 0.5

/** Slope and gradient of one unit for one input, after the next epoch. */
export function stepTask({ next, params }: ActivationView): Task | null {
  if (next === null) return null
  const unit = Math.min(params.unit, UNITS) - 1
  const [w, b, v] = [next.w[unit] ?? 0, next.b[unit] ?? 0, next.v[unit] ?? 0].map(rounded)
  const z = (w ?? 0) * AT + (b ?? 0)
  const slope = slopeOf(params.activation, z)
  const error = 0.4
  const gradient = error * (v ?? 0) * slope * AT
  const formula = FORMULAS[params.activation]
  return {
    prompt: `After the next epoch unit ${unit + 1} has w = ${w}, b = ${b}, and counts with v = ${v} in the sum. Take the input x = ${AT}, where the net is ${error} too high. ${formula} The gradient of w is error · v · f′(z) · x.`,
    fields: [
      numberField('sum', 'z = w·x + b', z, 0.01),
      numberField('slope', 'Slope f′(z)', slope, 0.01),
      numberField('gradient', 'Gradient of w for this input', gradient, 0.005),
    ],
    explain: `z = ${z.toFixed(3)}, f′(z) = ${slope.toFixed(3)}; ${error} · ${v} · ${slope.toFixed(3)} · ${AT} = ${gradient.toFixed(4)}.${slope === 0 ? ' Without slope there is no gradient: this input cannot move the unit.' : ''}`,
  }
}

const rounded = (value: number) => Number(value.toFixed(2))

const FORMULAS = {
  relu: 'f′(z) is 1 above 0 and 0 elsewhere.',
  leaky: 'f′(z) is 1 above 0 and 0.01 elsewhere.',
  elu: 'f′(z) is 1 above 0 and eᶻ elsewhere.',
  gelu: 'f(z) = z·Φ(z), so f′(z) = Φ(z) + z·φ(z).',
  tanh: 'f′(z) = 1 − tanh²(z).',
  sigmoid: 'f′(z) = σ(z)(1 − σ(z)).',
} as const
