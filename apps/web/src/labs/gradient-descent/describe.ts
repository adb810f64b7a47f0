import type { DescentView } from './model.ts'
import { goalOf } from './surface.ts'
import { factorOf, largestRate } from './theory.ts'

const ENDS = {
  running: '',
  converged: ' It has arrived.',
  'step-limit': ' That was the last step.',
  diverged: ' It has diverged: the numbers are too large to go on.',
} as const

/** What the picture shows now. */
export function describe({ state, params, step }: DescentView): string {
  const [x = 0, y = 0] = state.theta
  const [gx, gy] = goalOf(params)
  const away = Math.hypot(x - gx, y - gy)
  const place = `After ${step} ${step === 1 ? 'step' : 'steps'} it stands at (${short(x)}, ${short(y)}), ${short(away)} from the lowest point; the loss is ${short(state.loss)}.`
  return `${place}${ENDS[state.phase]}${theory(params)}`
}

function theory(params: DescentView['params']): string {
  const [factor, most] = [factorOf(params), largestRate(params)]
  if (factor === null || most === null) return ''
  if (factor >= 1) {
    return ` The learning rate is too large: on the steepest slope (curvature ${params.condition}) only rates below ${short(most)} shrink the error.`
  }
  const steps = Math.ceil(Math.log(0.1) / Math.log(factor))
  return ` In the long run each step leaves ${(100 * factor).toFixed(1)} % of the error: ${steps} ${steps === 1 ? 'step' : 'steps'} for one digit.`
}

const short = (value: number) =>
  Math.abs(value) < 1e5 && (Math.abs(value) >= 0.001 || value === 0)
    ? String(Number(value.toPrecision(3)))
    : value.toExponential(1)
