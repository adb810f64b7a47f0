import { gap } from '../data.mjs'
import { digits } from '../digits.mjs'

const LAYERS = [
  { kind: 'conv', filters: 8, size: 3, padding: 1 },
  { kind: 'relu' },
  { kind: 'max-pool', size: 2 },
  { kind: 'flatten' },
  { kind: 'dense', units: 10 },
]
const OPTIONS = { inputShape: [1, 8, 8], epochs: 10, batchSize: 32 }

// scikit-learn has no convolutions: the reference is the same network in NumPy, from the same seed.
export const task = {
  title: 'convolutional network, 8 filters, digits, 10 epochs, batch 32, Adam',
  target: null,
  data: (_rng, algorithms) => digits(algorithms),
  ours: ({ networkClassifierFit, networkPredict }, { x, y }) => {
    const from = x.rows - Math.ceil(0.2 * x.rows)
    const train = { ...x, data: x.data.slice(0, from * 64), rows: from }
    const held = { ...x, data: x.data.slice(from * 64), rows: x.rows - from }
    return () => {
      const model = networkClassifierFit(train, y.slice(0, from), LAYERS, OPTIONS)
      const right = networkPredict(model, held).filter((label, i) => label === y[from + i])
      return { curve: Array.from(model.lossCurve), accuracy: right.length / held.rows }
    }
  },
  agreement: (ours, reference) =>
    `loss curve differs by ${gap(ours.curve, reference.curve).toExponential(1)}, accuracy on the last fifth ${ours.accuracy.toFixed(3)} and ${reference.accuracy.toFixed(3)}`,
}
