import { checkShares, dot, listOf, numberOf, pairOf, ratio, show, sum, wrong } from './numbers.ts'
import type { Calculator } from './types.ts'

/** Entropy in bits of shares that sum to 1. */
const bits = (shares: readonly number[]): number =>
  -sum(shares.map((p) => (p === 0 ? 0 : p * Math.log2(p)))) || 0
const gini = (shares: readonly number[]): number => 1 - sum(shares.map((p) => p * p))

function sharesOf(counts: readonly number[], name: string): number[] {
  const all = sum(counts)
  if (all <= 0 || counts.some((one) => one < 0))
    throw wrong(name, 'write counts, not all of them 0')
  return counts.map((one) => one / all)
}

const entropy: Calculator = (inputs) => {
  const shares = sharesOf(listOf(inputs, 'counts'), 'counts')
  return [
    {
      name: 'entropy, bits',
      how: `−(${shares.map((p) => `${show(p)} log2 ${show(p)}`).join(' + ')})`,
      value: bits(shares),
    },
    {
      name: 'Gini impurity',
      how: `1 − (${shares.map((p) => `${show(p)}²`).join(' + ')})`,
      value: gini(shares),
    },
  ]
}

const informationGain: Calculator = (inputs) => {
  const [left, right] = pairOf(inputs, 'left', 'right')
  const parent = left.map((one, i) => one + (right[i] ?? 0))
  const [nl, nr, n] = [sum(left), sum(right), sum(parent)]
  const gain = (impurity: (shares: readonly number[]) => number) => {
    const [p, l, r] = [parent, left, right].map((counts) => impurity(sharesOf(counts, 'left'))) as [
      number,
      number,
      number,
    ]
    return {
      how: `${show(p)} − ${nl}/${n} × ${show(l)} − ${nr}/${n} × ${show(r)}`,
      value: p - (nl * l + nr * r) / n,
    }
  }
  return [
    { name: 'information gain, bits', ...gain(bits) },
    { name: 'Gini gain', ...gain(gini) },
  ]
}

const perplexity: Calculator = (inputs) => {
  const shares = listOf(inputs, 'probabilities')
  checkShares('probabilities', shares)
  if (shares.includes(0))
    return [{ name: 'perplexity', how: 'a token of probability 0 makes it infinite', value: null }]
  const loss = -sum(shares.map(Math.log)) / shares.length
  return [
    {
      name: 'mean loss, nats',
      how: `−(${shares.map((p) => `ln ${show(p)}`).join(' + ')}) / ${shares.length}`,
      value: loss,
    },
    { name: 'perplexity', how: `e^${show(loss)}`, value: Math.exp(loss) },
  ]
}

const tfIdf: Calculator = (inputs) => {
  const [tf, df, n] = ['tf', 'df', 'n'].map((name) => numberOf(inputs, name)) as [
    number,
    number,
    number,
  ]
  if (df < 1 || n < df) throw wrong('df', 'write how many of the documents hold the word, from 1')
  const [plain, smooth] = [Math.log(n / df), Math.log((1 + n) / (1 + df)) + 1]
  return [
    { name: 'tf × ln(N / df)', how: `${show(tf)} × ${show(plain)}`, value: tf * plain },
    {
      name: 'with scikit-learn’s smoothing, before the norm',
      how: `${show(tf)} × ${show(smooth)}`,
      value: tf * smooth,
    },
  ]
}

const similarity: Calculator = (inputs) => {
  const [a, b] = pairOf(inputs, 'a', 'b')
  const [na, nb] = [Math.sqrt(dot(a, a)), Math.sqrt(dot(b, b))]
  const gap = a.map((one, i) => one - (b[i] ?? 0))
  return [
    {
      name: 'dot product',
      how: a.map((one, i) => `${show(one)} × ${show(b[i] ?? 0)}`).join(' + '),
      value: dot(a, b),
    },
    ratio(
      'cosine similarity',
      dot(a, b),
      na * nb,
      `${show(dot(a, b))} / (${show(na)} × ${show(nb)})`,
    ),
    { name: 'Euclidean distance', how: `√${show(dot(gap, gap))}`, value: Math.sqrt(dot(gap, gap)) },
    {
      name: 'Manhattan distance',
      how: gap.map((one) => `|${show(one)}|`).join(' + '),
      value: sum(gap.map(Math.abs)),
    },
  ]
}

const jaccard: Calculator = (inputs) => {
  const [both, onlyA, onlyB] = ['both', 'onlyA', 'onlyB'].map((name) => numberOf(inputs, name)) as [
    number,
    number,
    number,
  ]
  return [
    ratio(
      'Jaccard similarity',
      both,
      both + onlyA + onlyB,
      `${show(both)} / ${show(both + onlyA + onlyB)}`,
    ),
  ]
}

/** Information, impurity and likeness. */
export const INFORMATION = {
  entropy,
  'information-gain': informationGain,
  perplexity,
  'tf-idf': tfIdf,
  'vector-similarity': similarity,
  jaccard,
} as const
