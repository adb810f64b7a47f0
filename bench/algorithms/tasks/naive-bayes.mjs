import { readFileSync } from 'node:fs'
import { gap } from '../data.mjs'

export const task = {
  title: 'Gaussian naive Bayes, digits 1,797 × 64, fit and predict',
  target: 3,
  data: (_, { parseDataset }) => {
    const file = new URL('../../../content/datasets/digits.json', import.meta.url)
    const { x, y } = parseDataset(JSON.parse(readFileSync(file, 'utf8')))
    return { x, y }
  },
  ours:
    ({ gaussianNbFit, gaussianNbPredictProba }, { x, y }) =>
    () => ({ proba: [...gaussianNbPredictProba(gaussianNbFit(x, y), x).data.subarray(0, 1000)] }),
  agreement: (ours, reference) =>
    `probabilities differ by ${gap(ours.proba, reference.proba).toExponential(1)}`,
}
