import { digits } from '../digits.mjs'

const LAYERS = [
  { kind: 'conv', filters: 8, size: 3, padding: 1 },
  { kind: 'relu' },
  { kind: 'max-pool', size: 2 },
  { kind: 'flatten' },
  { kind: 'dense', units: 10 },
]
const OPTIONS = { inputShape: [1, 8, 8], epochs: 10, batchSize: 32, validationFraction: 0.2 }

// scikit-learn has no convolutions: its perceptron with as many parameters stands beside ours, for
// the order of magnitude only.
export const task = {
  title: 'convolutional network on digits, 10 epochs (beside a perceptron of 1,400 parameters)',
  target: null,
  data: (_rng, algorithms) => digits(algorithms),
  ours:
    ({ networkClassifierFit, networkPredict }, { x, y }) =>
    () => {
      const model = networkClassifierFit(x, y, LAYERS, OPTIONS)
      const from = x.rows - Math.ceil(0.2 * x.rows)
      const held = { ...x, data: x.data.slice(from * 64), rows: x.rows - from }
      const right = networkPredict(model, held).filter((label, i) => label === y[from + i]).length
      return { accuracy: right / held.rows }
    },
  agreement: (ours, reference) =>
    `accuracy on the last fifth ${ours.accuracy.toFixed(3)} and ${reference.accuracy.toFixed(3)}`,
}
