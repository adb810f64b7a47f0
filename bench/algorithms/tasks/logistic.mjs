import { gap, linearClasses, listsOf } from '../data.mjs'

// scikit-learn 1.2.1 sums the losses and stops early on their change; we take the mean and stop on
// its slope. Our tol is set so that both end about as far from the optimum: see the agreement.
const N = 20000

export const task = {
  title: 'logistic regression, 20,000 × 50, L-BFGS',
  target: 1.6,
  data: (rng) => linearClasses(rng, { n: N, d: 50, noise: 3 }),
  ours: ({ logisticRegressionFit }, { x, y }) => {
    const optimum = flat(logisticRegressionFit(x, y, { solver: 'newton', tol: 1e-13 }))
    return () => {
      const model = logisticRegressionFit(x, y, { tol: 1e-4 / N })
      return { coef: flat(model), iterations: model.iterations, optimum }
    }
  },
  peers: [
    {
      name: 'ml-logistic-regression',
      module: 'ml-logistic-regression',
      // Plain gradient descent with a fixed rate, no intercept and no stop: 100 steps of it.
      run: async ({ default: LogisticRegression }, { x, y }) => {
        const { Matrix } = await import('ml-matrix')
        const [features, target] = [new Matrix(listsOf(x)), Matrix.columnVector(Array.from(y))]
        return () => {
          const model = new LogisticRegression({ numSteps: 100, learningRate: 4 / N })
          model.train(features, target)
          return { coef: model.classifiers[0].weights.to1DArray() }
        }
      },
      agreement: (own, reference) =>
        `after 100 steps, weights off those of scikit-learn by ${gap(own.coef, reference.coef.slice(0, -1)).toExponential(1)}`,
    },
  ],
  agreement: (ours, reference) => {
    const off = (side) => gap(side.coef, ours.optimum).toExponential(1)
    return `iterations ${ours.iterations} and ${reference.iterations}, coefficients off the optimum by ${off(ours)} and ${off(reference)}`
  },
}

const flat = ({ coef, intercept }) => [...coef.data, ...intercept]
