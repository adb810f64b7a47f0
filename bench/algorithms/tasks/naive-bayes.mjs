import { readFileSync } from 'node:fs'
import { gap, listsOf, sameOf } from '../data.mjs'

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
  peers: [
    {
      name: 'ml-naivebayes',
      run: ({ GaussianNB }, { x, y }) => {
        const [rows, labels] = [listsOf(x), Array.from(y)]
        return () => {
          const model = new GaussianNB()
          model.train(rows, labels)
          return { labels: model.predict(rows) }
        }
      },
      // The reference gives the probabilities of the first 100 rows.
      agreement: (own, reference) =>
        `${sameOf(own.labels.slice(0, 100), labelsOf(reference.proba))}: a constant column has deviation 0 there`,
    },
  ],
  agreement: (ours, reference) =>
    `probabilities differ by ${gap(ours.proba, reference.proba).toExponential(1)}`,
}

/** Most likely of ten classes, row by row. */
const labelsOf = (proba) =>
  Array.from({ length: 100 }, (_, i) => {
    const row = proba.slice(10 * i, 10 * i + 10)
    return row.indexOf(Math.max(...row))
  })
