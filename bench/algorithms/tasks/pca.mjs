import { clouds, gap, listsOf } from '../data.mjs'

export const task = {
  title: 'PCA, 5,000 × 64, all components',
  target: 1.5,
  data: (rng) => {
    const { x } = clouds(rng, { n: 5000, d: 64, classes: 5, spread: 2 })
    return { x }
  },
  ours:
    ({ pcaFit }, { x }) =>
    () => ({ variance: [...pcaFit(x).explainedVariance] }),
  peers: [
    {
      name: 'ml-pca',
      run: ({ PCA }, { x }) => {
        const rows = listsOf(x)
        return () => ({ variance: new PCA(rows, { method: 'covarianceMatrix' }).getEigenvalues() })
      },
      agreement: (own, reference) =>
        `variances differ by ${gap(own.variance, reference.variance).toExponential(1)}`,
    },
  ],
  agreement: (ours, reference) =>
    `variances differ by ${gap(ours.variance, reference.variance).toExponential(1)}`,
}
