import type { Task } from '../frame/task.ts'
import type { DescentView } from './model.ts'

/** The next step of a rule that can be done by hand: plain descent, momentum, AdaGrad. */
export function stepTask({ state, next, params }: DescentView): Task | null {
  const rule = RULES[params.rule]
  if (next === null || rule === undefined || state.phase !== 'running') return null
  const [theta, gradient] = [pair(state.theta), pair(state.gradient)]
  const memory = Object.entries(state.memory).map(([name, values]) => `${name} ${pair(values)}`)
  const tolerance = Math.max(1e-3, 0.03 * Math.hypot(...moves(state.theta, next.theta)))
  return {
    prompt: `θ is ${theta}, the gradient ${gradient}${memory.length > 0 ? `, ${memory.join(', ')}` : ''}; η is ${state.learningRate}${params.rule === 'momentum' ? `, β is ${params.beta}` : ''}. Where is θ after the next step? Drag the ring, or write it.`,
    fields: [0, 1].map((i) => ({
      kind: 'number',
      id: i === 0 ? 'theta-1' : 'theta-2',
      label: `θ${i === 0 ? '₁' : '₂'} after the step`,
      answer: next.theta[i] ?? 0,
      tolerance,
      hint: `within ${Number(tolerance.toPrecision(2))}`,
    })),
    explain: `${rule} Here that is ${pair(next.theta)}.`,
  }
}

const RULES: Readonly<Partial<Record<DescentView['params']['rule'], string>>> = {
  sgd: 'θ ← θ − η·g: straight down the slope, as far as the slope is steep.',
  momentum:
    'v ← β·v − η·g, then θ ← θ + v: the last movement goes on, less by β, and the slope is added.',
  adagrad: 'G ← G + g², then θ ← θ − η·g/√G: each parameter is scaled by all its gradients so far.',
}

const pair = (values: readonly number[]) =>
  `(${values.map((value) => Number(value.toPrecision(4))).join(', ')})`

const moves = (from: readonly number[], to: readonly number[]) =>
  from.map((value, i) => (to[i] ?? 0) - value)
