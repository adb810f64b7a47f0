import { listOf, mean, numberOf, pairOf, ratio, show, showAll, sum, wrong } from './numbers.ts'
import type { Calculator, FormulaResult } from './types.ts'

/** Counts of a confusion matrix, all from 0. */
const confusion: Calculator = (inputs) => {
  const [tp, fp, fn, tn] = ['tp', 'fp', 'fn', 'tn'].map((name) => count(inputs, name)) as [
    number,
    number,
    number,
    number,
  ]
  const beta = numberOf(inputs, 'beta')
  const b2 = beta ** 2
  const all = tp + fp + fn + tn
  return [
    ratio('precision', tp, tp + fp, `${tp} / (${tp} + ${fp})`),
    ratio('recall, sensitivity', tp, tp + fn, `${tp} / (${tp} + ${fn})`),
    ratio('specificity', tn, tn + fp, `${tn} / (${tn} + ${fp})`),
    ratio('accuracy', tp + tn, all, `(${tp} + ${tn}) / ${all}`),
    ratio('F1', 2 * tp, 2 * tp + fp + fn, `2 × ${tp} / (2 × ${tp} + ${fp} + ${fn})`),
    ratio(
      `F with beta ${show(beta)}`,
      (1 + b2) * tp,
      (1 + b2) * tp + b2 * fn + fp,
      `${show(1 + b2)} × ${tp} / (${show(1 + b2)} × ${tp} + ${show(b2)} × ${fn} + ${fp})`,
    ),
  ]
}

function count(inputs: Parameters<Calculator>[0], name: string): number {
  const value = numberOf(inputs, name)
  if (value >= 0 && Number.isInteger(value)) return value
  throw wrong(name, 'it is a count; write a whole number from 0')
}

const rocAuc: Calculator = (inputs) => {
  const positives = listOf(inputs, 'positives')
  const negatives = listOf(inputs, 'negatives')
  const pairs = positives.flatMap((p) => negatives.map((n) => (p > n ? 1 : p === n ? 0.5 : 0)))
  const won = sum(pairs)
  return [
    {
      name: 'ROC-AUC',
      how: `${show(won)} of ${pairs.length} pairs have the positive above the negative (a tie counts half)`,
      value: won / pairs.length,
    },
  ]
}

const averagePrecision: Calculator = (inputs) => {
  const labels = listOf(inputs, 'labels')
  if (labels.some((one) => one !== 0 && one !== 1))
    throw wrong('labels', 'write 1 for relevant, 0 for not')
  const hits = labels.flatMap((label, i) =>
    label === 1 ? [{ rank: i + 1, found: sum(labels.slice(0, i + 1)) }] : [],
  )
  const k = Math.min(labels.length, Math.max(1, numberOf(inputs, 'k')))
  const top = sum(labels.slice(0, k))
  return [
    ratio(
      'average precision',
      sum(hits.map(({ found, rank }) => found / rank)),
      hits.length,
      `(${hits.map(({ found, rank }) => `${found}/${rank}`).join(' + ')}) / ${hits.length}`,
    ),
    ratio(`precision at ${k}`, top, k, `${top} / ${k}`),
    ratio(`recall at ${k}`, top, hits.length, `${top} / ${hits.length}`),
    ratio('reciprocal rank', 1, hits[0]?.rank ?? 0, `1 / ${hits[0]?.rank ?? 0}`),
  ]
}

const ndcg: Calculator = (inputs) => {
  const gains = listOf(inputs, 'gains')
  const best = [...gains].sort((a, b) => b - a)
  const dcg = (list: readonly number[]) => sum(list.map((gain, i) => gain / Math.log2(i + 2)))
  const way = (list: readonly number[]) =>
    list.map((gain, i) => `${show(gain)}/log2(${i + 2})`).join(' + ')
  return [
    { name: 'DCG', how: way(gains), value: dcg(gains) },
    { name: 'best DCG', how: way(best), value: dcg(best) },
    ratio('NDCG', dcg(gains), dcg(best), `${show(dcg(gains))} / ${show(dcg(best))}`),
  ]
}

const regressionErrors: Calculator = (inputs) => {
  const [actual, predicted] = pairOf(inputs, 'actual', 'predicted')
  const errors = actual.map((y, i) => y - (predicted[i] ?? 0))
  const squares = sum(errors.map((e) => e * e))
  const middle = mean(actual)
  const spread = sum(actual.map((y) => (y - middle) ** 2))
  const n = actual.length
  const mse = squares / n
  return [
    { name: 'MSE', how: `(${errors.map((e) => `${show(e)}²`).join(' + ')}) / ${n}`, value: mse },
    { name: 'RMSE', how: `√${show(mse)}`, value: Math.sqrt(mse) },
    {
      name: 'MAE',
      how: `(${errors.map((e) => show(Math.abs(e))).join(' + ')}) / ${n}`,
      value: mean(errors.map(Math.abs)),
    },
    rSquared(squares, spread),
  ]
}

function rSquared(squares: number, spread: number): FormulaResult {
  const how = `1 − ${show(squares)} / ${show(spread)}`
  if (spread === 0)
    return { name: 'R²', how: `${how}: not defined, all targets are alike`, value: null }
  return { name: 'R²', how, value: 1 - squares / spread }
}

const costThreshold: Calculator = (inputs) => {
  const [fp, fn] = [numberOf(inputs, 'costFp'), numberOf(inputs, 'costFn')]
  if (fp < 0 || fn < 0) throw wrong('costFp', 'costs are not negative')
  return [
    ratio('threshold on a calibrated p', fp, fp + fn, `${show(fp)} / (${show(fp)} + ${show(fn)})`),
  ]
}

const overlap: Calculator = (inputs) => {
  const [a, b] = [box(inputs, 'a'), box(inputs, 'b')]
  const width = Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0]))
  const height = Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]))
  const both = width * height
  const [sizeA, sizeB] = [(a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1])]
  const union = sizeA + sizeB - both
  return [
    { name: 'intersection', how: `${show(width)} × ${show(height)}`, value: both },
    ratio('IoU', both, union, `${show(both)} / (${show(sizeA)} + ${show(sizeB)} − ${show(both)})`),
    ratio('Dice', 2 * both, sizeA + sizeB, `2 × ${show(both)} / (${show(sizeA)} + ${show(sizeB)})`),
  ]
}

function box(inputs: Parameters<Calculator>[0], name: string): [number, number, number, number] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = listOf(inputs, name, 4)
  if (x2 > x1 && y2 > y1) return [x1, y1, x2, y2]
  throw wrong(name, 'write left, top, right, bottom with right beyond left and bottom beyond top')
}

const groupRates: Calculator = (inputs) => {
  const rate = (name: string) => {
    const [tp = 0, fp = 0, fn = 0, tn = 0] = listOf(inputs, name, 4)
    return { chosen: (tp + fp) / (tp + fp + fn + tn), tpr: tp / (tp + fn), fpr: fp / (fp + tn) }
  }
  const [a, b] = [rate('groupA'), rate('groupB')]
  return [
    ratio(
      'disparate impact, B to A',
      b.chosen,
      a.chosen,
      `${show(b.chosen)} / ${show(a.chosen)} chosen`,
    ),
    {
      name: 'demographic parity difference',
      how: `${show(b.chosen)} − ${show(a.chosen)}`,
      value: b.chosen - a.chosen,
    },
    {
      name: 'equal opportunity difference',
      how: `recall ${show(b.tpr)} − ${show(a.tpr)}`,
      value: b.tpr - a.tpr,
    },
    {
      name: 'false positive rate difference',
      how: `${show(b.fpr)} − ${show(a.fpr)}`,
      value: b.fpr - a.fpr,
    },
  ]
}

const foldMean: Calculator = (inputs) => {
  const values = listOf(inputs, 'scores')
  return [
    {
      name: 'mean over folds',
      how: `(${showAll(values, ' + ')}) / ${values.length}`,
      value: mean(values),
    },
    {
      name: 'spread over folds',
      how: 'sample standard deviation',
      value:
        values.length < 2
          ? null
          : Math.sqrt(sum(values.map((v) => (v - mean(values)) ** 2)) / (values.length - 1)),
    },
  ]
}

/** Figures of how good a model is. */
export const EVALUATION = {
  'confusion-matrix': confusion,
  'roc-auc': rocAuc,
  'average-precision': averagePrecision,
  ndcg,
  'regression-errors': regressionErrors,
  'cost-threshold': costThreshold,
  iou: overlap,
  'fairness-rates': groupRates,
  'cross-validation-mean': foldMean,
} as const
