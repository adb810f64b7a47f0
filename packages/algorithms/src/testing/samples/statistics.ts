import { bootstrapFit, bootstrapSteps } from '../../statistics/bootstrap.ts'
import { type PeekingOptions, peekingFit, peekingSteps } from '../../statistics/peeking.ts'
import { type AnySample, sample } from '../sample.ts'

const largest = (values: Float64Array) => Math.max(...values)

/** Samples of what `statistics.ts` exports. */
export const statisticsSamples: readonly AnySample[] = [
  sample({
    name: 'peekingFit',
    input: (): PeekingOptions => ({ looks: 4, experiments: 30, randomState: 5 }),
    run: peekingFit,
    steps: { name: 'peekingSteps', run: peekingSteps },
    faults: [
      {
        kind: 'nan',
        title: 'NaN as chance of a false alarm',
        call: () => peekingFit({ alpha: Number.NaN }),
        argument: 'options.alpha',
        code: 'not-finite',
      },
      {
        kind: 'range',
        title: 'no look',
        call: () => peekingFit({ looks: 0 }),
        argument: 'options.looks',
        code: 'range',
      },
    ],
    cannot: { shape: 'there is no data', empty: 'there is no data' },
  }),
  sample({
    name: 'bootstrapFit',
    input: () => [3, 1, 4, 1, 5, 9, 2, 6],
    run: (values) => bootstrapFit(values, largest, { resamples: 20, randomState: 1 }),
    steps: {
      name: 'bootstrapSteps',
      run: (values) => bootstrapSteps(values, largest, { resamples: 20, randomState: 1 }),
    },
    faults: [
      {
        kind: 'nan',
        title: 'NaN in the sample',
        call: () => bootstrapFit([1, Number.NaN], largest),
        argument: 'sample',
        code: 'not-finite',
      },
      {
        kind: 'empty',
        title: 'an empty sample',
        call: () => bootstrapFit([], largest),
        argument: 'sample',
        code: 'shape',
      },
      {
        kind: 'shape',
        title: 'a sample of one',
        call: () => bootstrapFit([1], largest),
        argument: 'sample',
        code: 'shape',
      },
      {
        kind: 'range',
        title: 'a confidence of 1',
        call: () => bootstrapFit([1, 2], largest, { confidence: 1 }),
        argument: 'options.confidence',
        code: 'range',
      },
    ],
  }),
]
