import {
  checkShares,
  listOf,
  mean,
  numberOf,
  pairOf,
  show,
  showAll,
  sum,
  wrong,
} from './numbers.ts'
import type { Calculator } from './types.ts'

/** 1 / (1 + e^-x), without overflow. */
export const sigmoidOf = (x: number): number =>
  x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))

/** Exponentials over their sum, the largest taken out first. */
export function softmaxOf(logits: readonly number[]): number[] {
  const top = Math.max(...logits)
  const powers = logits.map((one) => Math.exp(one - top))
  const all = sum(powers)
  return powers.map((one) => one / all)
}

const logLoss: Calculator = (inputs) => {
  const [labels, shares] = pairOf(inputs, 'labels', 'probabilities')
  checkShares('probabilities', shares)
  const right = labels.map((y, i) => (y === 1 ? (shares[i] ?? 0) : 1 - (shares[i] ?? 0)))
  if (right.some((p) => p === 0)) {
    return [
      { name: 'log loss', how: 'a sure and wrong prediction costs infinitely much', value: null },
    ]
  }
  return [
    {
      name: 'log loss',
      how: `−(${right.map((p) => `ln ${show(p)}`).join(' + ')}) / ${right.length}`,
      value: -mean(right.map(Math.log)),
    },
    {
      name: 'Brier score',
      how: 'mean of (p − y)²',
      value: mean(labels.map((y, i) => ((shares[i] ?? 0) - y) ** 2)),
    },
  ]
}

const crossEntropy: Calculator = (inputs) => {
  const logits = listOf(inputs, 'logits', 2)
  const target = numberOf(inputs, 'target')
  const shares = softmaxOf(logits)
  const right = shares[target - 1]
  if (right === undefined)
    throw wrong('target', `write the place of the right class, 1 to ${logits.length}`)
  return [
    { name: 'softmax', how: showAll(shares), value: right },
    { name: 'cross-entropy', how: `−ln ${show(right)}`, value: -Math.log(right) },
    {
      name: 'gradient on the right logit',
      how: `p − 1 = ${show(right)} − 1`,
      value: right - 1,
    },
  ]
}

const hinge: Calculator = (inputs) => {
  const label = numberOf(inputs, 'label')
  const score = numberOf(inputs, 'score')
  if (label !== 1 && label !== -1) throw wrong('label', 'write 1 or -1')
  return [
    {
      name: 'hinge loss',
      how: `max(0, 1 − ${label} × ${show(score)})`,
      value: Math.max(0, 1 - label * score),
    },
  ]
}

const huber: Calculator = (inputs) => {
  const error = numberOf(inputs, 'error')
  const delta = numberOf(inputs, 'delta')
  if (delta <= 0) throw wrong('delta', 'write a number above 0')
  const size = Math.abs(error)
  const isSmall = size <= delta
  return [
    {
      name: 'Huber loss',
      how: isSmall
        ? `${show(error)}² / 2`
        : `${show(delta)} × (${show(size)} − ${show(delta)} / 2)`,
      value: isSmall ? error ** 2 / 2 : delta * (size - delta / 2),
    },
    { name: 'squared loss, half', how: `${show(error)}² / 2`, value: error ** 2 / 2 },
    { name: 'absolute loss', how: `|${show(error)}|`, value: size },
  ]
}

const kl: Calculator = (inputs) => {
  const [p, q] = pairOf(inputs, 'p', 'q', 2)
  checkShares('p', p)
  checkShares('q', q)
  const divergence = (a: readonly number[], b: readonly number[]) =>
    a.some((one, i) => one > 0 && (b[i] ?? 0) === 0)
      ? null
      : sum(a.map((one, i) => (one === 0 ? 0 : one * Math.log(one / (b[i] ?? 0)))))
  return [
    { name: 'KL(p ‖ q), nats', how: 'sum of p ln(p / q)', value: divergence(p, q) },
    { name: 'KL(q ‖ p), nats', how: 'sum of q ln(q / p): not the same', value: divergence(q, p) },
  ]
}

const penalty: Calculator = (inputs) => {
  const weights = listOf(inputs, 'weights')
  const lambda = numberOf(inputs, 'lambda')
  const [l1, l2] = [sum(weights.map(Math.abs)), sum(weights.map((w) => w * w))]
  return [
    {
      name: 'L1 penalty',
      how: `${show(lambda)} × (${weights.map((w) => `|${show(w)}|`).join(' + ')})`,
      value: lambda * l1,
    },
    {
      name: 'L2 penalty',
      how: `${show(lambda)} × (${weights.map((w) => `${show(w)}²`).join(' + ')})`,
      value: lambda * l2,
    },
  ]
}

/** What training makes small. */
export const LOSSES = {
  'log-loss': logLoss,
  'cross-entropy': crossEntropy,
  'hinge-loss': hinge,
  'huber-loss': huber,
  'kl-divergence': kl,
  penalties: penalty,
} as const
