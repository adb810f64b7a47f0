import { clouds, gap } from '../data.mjs'

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
        const rows = Array.from({ length: x.rows }, (_, i) =>
          Array.from(x.data.subarray(i * 64, (i + 1) * 64)),
        )
        return () => ({ variance: new PCA(rows, { method: 'covarianceMatrix' }).getEigenvalues() })
      },
    },
  ],
  agreement: (ours, reference) =>
    `variances differ by ${gap(ours.variance, reference.variance).toExponential(1)}`,
}
