import type { LayerSpec } from '../../neural/layer-specs.ts'
import { networkClassifierFit, networkPredictProba } from '../../neural/network.ts'
import type { NetworkModel } from '../../neural/network-model.ts'
import { dataset, fixture } from '../files.ts'
import type { ParityCase } from '../parity.ts'

interface CnnFixture {
  readonly rows: number
  readonly epochs: number
  readonly loss_curve: number[]
  readonly kernel: number[][]
  readonly probabilities: number[][]
}

const theirs = fixture<CnnFixture>('cnn')

const LAYERS: readonly LayerSpec[] = [
  { kind: 'conv', filters: 8, size: 3, padding: 1 },
  { kind: 'relu' },
  { kind: 'max-pool', size: 2 },
  { kind: 'flatten' },
  { kind: 'dense', units: 10 },
]

function pixels(from: number, to: number) {
  const { x } = dataset('digits')
  const data = x.data.slice(from * 64, to * 64).map((value) => value / 16)
  return { data, rows: to - from, columns: 64 }
}

let fitted: NetworkModel | undefined
function model(): NetworkModel {
  const { rows, epochs } = theirs
  const y = dataset('digits').y.slice(0, rows)
  fitted ??= networkClassifierFit(pixels(0, rows), y, LAYERS, { inputShape: [1, 8, 8], epochs })
  return fitted
}

const label = {
  algorithm: 'convolutional network',
  data: 'digits, 500 rows, 4 epochs',
  tier: '1e-8',
} as const

/** A convolutional network against one in NumPy that shares no code, from the same seed. */
export const cnnParity: readonly ParityCase[] = [
  {
    ...label,
    quantity: 'loss curve',
    ours: () => model().lossCurve,
    reference: () => theirs.loss_curve,
  },
  {
    ...label,
    quantity: 'filters',
    ours: () => model().arrays[0]?.data ?? [],
    reference: () => theirs.kernel.flat(),
  },
  {
    ...label,
    quantity: 'probabilities',
    ours: () => networkPredictProba(model(), pixels(500, 510)).data,
    reference: () => theirs.probabilities.flat(),
  },
]
