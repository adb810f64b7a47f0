import { numberOf, show, wrong } from './numbers.ts'
import type { Calculator, Inputs } from './types.ts'

const numbers = <K extends string>(inputs: Inputs, ...names: K[]): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, numberOf(inputs, name)])) as Record<K, number>

const gradientStep: Calculator = (inputs) => {
  const { w, gradient, rate } = numbers(inputs, 'w', 'gradient', 'rate')
  return [
    {
      name: 'new weight',
      how: `${show(w)} − ${show(rate)} × ${show(gradient)}`,
      value: w - rate * gradient,
    },
  ]
}

const momentum: Calculator = (inputs) => {
  const { w, v, gradient, rate, beta } = numbers(inputs, 'w', 'v', 'gradient', 'rate', 'beta')
  const next = beta * v + gradient
  return [
    { name: 'new velocity', how: `${show(beta)} × ${show(v)} + ${show(gradient)}`, value: next },
    {
      name: 'new weight',
      how: `${show(w)} − ${show(rate)} × ${show(next)}`,
      value: w - rate * next,
    },
  ]
}

const EPSILON = 1e-8

const adam: Calculator = (inputs) => {
  const { w, m, v, gradient, rate, beta1, beta2, t } = numbers(
    inputs,
    ...(['w', 'm', 'v', 'gradient', 'rate', 'beta1', 'beta2', 't'] as const),
  )
  if (!Number.isInteger(t) || t < 1) throw wrong('t', 'write the number of the step, from 1')
  const first = beta1 * m + (1 - beta1) * gradient
  const second = beta2 * v + (1 - beta2) * gradient ** 2
  const [mHat, vHat] = [first / (1 - beta1 ** t), second / (1 - beta2 ** t)]
  const step = (rate * mHat) / (Math.sqrt(vHat) + EPSILON)
  return [
    {
      name: 'mean of gradients, corrected',
      how: `${show(first)} / (1 − ${show(beta1)}^${t})`,
      value: mHat,
    },
    {
      name: 'mean of squares, corrected',
      how: `${show(second)} / (1 − ${show(beta2)}^${t})`,
      value: vHat,
    },
    { name: 'step', how: `${show(rate)} × ${show(mHat)} / (√${show(vHat)} + 10⁻⁸)`, value: step },
    { name: 'new weight', how: `${show(w)} − ${show(step)}`, value: w - step },
  ]
}

const cosine: Calculator = (inputs) => {
  const { base, warmup, total, step } = numbers(inputs, 'base', 'warmup', 'total', 'step')
  if (total <= warmup) throw wrong('total', 'write more steps than the warm-up has')
  if (step < warmup) {
    const value = (base * step) / warmup
    return [
      { name: 'rate', how: `${show(base)} × ${show(step)} / ${show(warmup)}: warming up`, value },
    ]
  }
  const done = Math.min(1, (step - warmup) / (total - warmup))
  return [
    {
      name: 'rate',
      how: `${show(base)} × (1 + cos(π × ${show(done)})) / 2`,
      value: (base * (1 + Math.cos(Math.PI * done))) / 2,
    },
  ]
}

const chainRule: Calculator = (inputs) => {
  const { x, w, b, y } = numbers(inputs, 'x', 'w', 'b', 'y')
  const z = w * x + b
  const a = 1 / (1 + Math.exp(-z))
  const [outer, slope] = [a - y, a * (1 - a)]
  return [
    { name: 'output a', how: `sigmoid(${show(w)} × ${show(x)} + ${show(b)})`, value: a },
    {
      name: 'gradient of (a − y)²/2 on w',
      how: `(${show(a)} − ${show(y)}) × ${show(slope)} × ${show(x)}`,
      value: outer * slope * x,
    },
    {
      name: 'gradient on b',
      how: `(${show(a)} − ${show(y)}) × ${show(slope)}`,
      value: outer * slope,
    },
    {
      name: 'with cross-entropy, on w',
      how: `(${show(a)} − ${show(y)}) × ${show(x)}: the slope cancels`,
      value: outer * x,
    },
  ]
}

const qLearning: Calculator = (inputs) => {
  const { q, reward, gamma, next, alpha } = numbers(inputs, 'q', 'reward', 'gamma', 'next', 'alpha')
  const target = reward + gamma * next
  return [
    { name: 'target', how: `${show(reward)} + ${show(gamma)} × ${show(next)}`, value: target },
    {
      name: 'new Q',
      how: `${show(q)} + ${show(alpha)} × (${show(target)} − ${show(q)})`,
      value: q + alpha * (target - q),
    },
  ]
}

/** Steps of training. */
export const OPTIMISATION = {
  'gradient-step': gradientStep,
  momentum,
  adam,
  'cosine-schedule': cosine,
  'chain-rule': chainRule,
  'q-learning': qLearning,
} as const
