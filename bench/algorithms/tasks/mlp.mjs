import { gap } from '../data.mjs'
import { digits } from '../digits.mjs'

const OPTIONS = { hiddenLayerSizes: [64], batchSize: 32, maxIter: 100, tol: 0, nIterNoChange: 1000 }

export const task = {
  title: 'perceptron with 64 hidden units, digits, 100 epochs, batch 32, Adam',
  target: 2,
  data: (_rng, algorithms) => digits(algorithms),
  ours:
    ({ mlpClassifierFit }, { x, y }) =>
    () => ({ curve: Array.from(mlpClassifierFit(x, y, OPTIONS).lossCurve) }),
  agreement: (ours, reference) =>
    `loss curve of 100 epochs differs by ${gap(ours.curve, reference.curve).toExponential(1)}`,
}
