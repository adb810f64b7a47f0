import { gap, linearClasses } from '../data.mjs'

// scikit-learn 1.2.1 stops on the sum of the losses, we on their mean: the same point.
const N = 20000

export const task = {
  title: 'logistic regression, 20,000 × 50, L-BFGS, tol 1e-6',
  target: 1.6,
  data: (rng) => linearClasses(rng, { n: N, d: 50, noise: 3 }),
  ours:
    ({ logisticRegressionFit }, { x, y }) =>
    () => {
      const { coef, intercept, iterations } = logisticRegressionFit(x, y, { tol: 1e-6 / N })
      return { coef: [...coef.data, ...intercept], iterations }
    },
  agreement: (ours, reference) =>
    `iterations ${ours.iterations} and ${reference.iterations}, coefficients differ by ${gap(ours.coef, reference.coef).toExponential(1)}`,
}
