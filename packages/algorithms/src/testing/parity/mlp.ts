import { takeRows } from '../../matrix/matrix.ts'
import { mlpClassifierFit, mlpPredict, mlpPredictProba, mlpRegressorFit } from '../../neural/mlp.ts'
import type { MlpModel } from '../../neural/mlp-model.ts'
import type { MlpOptions } from '../../neural/mlp-options.ts'
import { type DatasetName, dataset, fixture } from '../files.ts'
import type { ParityCase } from '../parity.ts'

interface MlpFixture {
  readonly data: DatasetName
  readonly divisor: number | null
  readonly options: Readonly<Record<string, number | string | boolean | number[]>>
  readonly loss_curve: number[]
  readonly weight_sums: number[]
  readonly bias_sums: number[]
  readonly predictions: number[]
  readonly probabilities?: number[][]
  readonly validation_scores?: number[]
}

const { versions: _, ...cases } = fixture<Record<string, MlpFixture>>('mlp')

/** scikit-learn's words for what is ours. */
function ourOptions({ options }: MlpFixture): MlpOptions {
  const { solver = 'adam', nesterovs_momentum: nesterov = true } = options
  const rest = Object.entries(options)
    .filter(([name]) => name !== 'solver' && name !== 'nesterovs_momentum')
    .map(([name, value]) => [name.replace(/_(.)/g, (_all, letter) => letter.toUpperCase()), value])
  const sgd = { kind: nesterov ? 'nesterov' : 'momentum' } as const
  return { ...Object.fromEntries(rest), ...(solver === 'sgd' ? { optimiser: sgd } : {}) }
}

/** The rows as the maker scaled them. */
function inputs(name: string, { data, divisor }: MlpFixture) {
  const { x, y } = dataset(data)
  const largest = Array.from({ length: x.columns }, (_v, j) =>
    Math.max(...Array.from({ length: x.rows }, (_w, i) => x.data[i * x.columns + j] as number)),
  )
  const scaled = x.data.map((value, i) => value / (divisor ?? (largest[i % x.columns] as number)))
  const measured = y.map((value) => value / 100)
  const both = Array.from(measured, (value) => [value, value * value])
  const targets = name === 'diabetes-two-outputs' ? both : data === 'diabetes' ? measured : y
  return { x: { ...x, data: scaled }, y: targets }
}

function everyNth(n: number, step: number): number[] {
  return Array.from({ length: Math.ceil(n / step) }, (_v, i) => i * step)
}

function casesOf(name: string, one: MlpFixture): ParityCase[] {
  let fitted: MlpModel | undefined
  const { x, y } = inputs(name, one)
  const model = () => {
    fitted ??=
      one.data === 'diabetes'
        ? mlpRegressorFit(x, y, ourOptions(one))
        : mlpClassifierFit(x, y as Float64Array, ourOptions(one))
    return fitted
  }
  const sums = (list: readonly Float64Array[]) =>
    list.map((values) => values.reduce((sum, value) => sum + Math.abs(value), 0))
  const label = { algorithm: 'multi-layer perceptron', data: name, tier: '1e-8' } as const
  const probabilities = one.probabilities
  const scores = one.validation_scores
  const regression = one.data === 'diabetes'
  return [
    {
      ...label,
      quantity: 'loss curve',
      ours: () => model().lossCurve,
      reference: () => one.loss_curve,
    },
    {
      ...label,
      quantity: 'size of the weights',
      ours: () => sums(model().weights.map(({ data }) => data)),
      reference: () => one.weight_sums,
    },
    {
      ...label,
      quantity: 'size of the biases',
      ours: () => sums(model().biases),
      reference: () => one.bias_sums,
    },
    {
      ...label,
      ...(regression ? {} : { tier: 'exact' as const }),
      quantity: 'predictions',
      ours: () => mlpPredict(model(), takeRows(x, everyNth(x.rows, 20))),
      reference: () => one.predictions,
    },
    ...(probabilities
      ? [
          {
            ...label,
            quantity: 'probabilities',
            ours: () => mlpPredictProba(model(), takeRows(x, everyNth(x.rows, 60))).data,
            reference: () => probabilities.flat(),
          },
        ]
      : []),
    ...(scores
      ? [
          {
            ...label,
            ...(regression ? {} : { tier: '1e-12' as const }),
            quantity: 'held-out scores',
            ours: () => model().validationScores,
            reference: () => scores,
          },
        ]
      : []),
  ]
}

/** Perceptrons against MLPClassifier and MLPRegressor: same seed, same streams. */
export const mlpParity: readonly ParityCase[] = Object.entries(cases).flatMap(([name, one]) =>
  casesOf(name, one),
)
