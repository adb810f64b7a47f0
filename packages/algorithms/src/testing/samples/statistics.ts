import {
  type DelayedLabelsOptions,
  delayedLabelsFit,
  delayedLabelsSteps,
} from '../../decisions/delayed-labels.ts'
import { shapleyFit, shapleySteps } from '../../explain/shapley.ts'
import { dijkstraFit, dijkstraSteps } from '../../graph/dijkstra.ts'
import type { RoadNetwork } from '../../graph/roads.ts'
import type { Matrix } from '../../matrix/matrix.ts'
import { bootstrapFit, bootstrapSteps } from '../../statistics/bootstrap.ts'
import { type PeekingOptions, peekingFit, peekingSteps } from '../../statistics/peeking.ts'
import { type AnySample, sample } from '../sample.ts'

const largest = (values: Float64Array) => Math.max(...values)

/** The product of each row. */
function product({ data, rows, columns }: Matrix): Float64Array {
  return Float64Array.from({ length: rows }, (_, i) =>
    data.subarray(i * columns, (i + 1) * columns).reduce((a, b) => a * b, 1),
  )
}

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
  sample({
    name: 'delayedLabelsFit',
    input: (): DelayedLabelsOptions => ({ days: 20, perDay: 50, changeDay: 8, maturity: 5 }),
    run: delayedLabelsFit,
    steps: { name: 'delayedLabelsSteps', run: delayedLabelsSteps },
    faults: [
      {
        kind: 'nan',
        title: 'NaN as a rate',
        call: () => delayedLabelsFit({ rate: Number.NaN }),
        argument: 'options.rate',
        code: 'not-finite',
      },
      {
        kind: 'range',
        title: 'a rate above 1',
        call: () => delayedLabelsFit({ changedRate: 1.5 }),
        argument: 'options.changedRate',
        code: 'range',
      },
    ],
    cannot: { shape: 'there is no data', empty: 'there is no data' },
  }),
  sample({
    name: 'shapleyFit',
    input: () => ({
      point: [2, 1, 3],
      background: [
        [0, 0, 0],
        [1, 1, 1],
      ],
    }),
    run: ({ point, background }) => shapleyFit(product, point, background),
    steps: {
      name: 'shapleySteps',
      run: ({ point, background }) => shapleySteps(product, point, background),
    },
    faults: [
      {
        kind: 'nan',
        title: 'NaN in the point',
        call: ({ background }) => shapleyFit(product, [Number.NaN, 1, 1], background),
        argument: 'point',
        code: 'not-finite',
      },
      {
        kind: 'shape',
        title: 'a background of other features',
        call: ({ point }) => shapleyFit(product, point, [[1, 2]]),
        argument: 'background',
        code: 'shape',
      },
      {
        kind: 'empty',
        title: 'no background',
        call: ({ point }) => shapleyFit(product, point, []),
        argument: 'background',
        code: 'shape',
      },
    ],
    cannot: { range: 'every finite number may occur' },
  }),
  sample({
    name: 'dijkstraFit',
    input: (): RoadNetwork => ({
      nodes: 4,
      roads: [
        { from: 0, to: 1, minutes: 5 },
        { from: 0, to: 2, minutes: [2, 9] },
        { from: 2, to: 1, minutes: 1 },
        { from: 1, to: 3, minutes: 4 },
      ],
    }),
    run: (network) => dijkstraFit(network, 0),
    steps: { name: 'dijkstraSteps', run: (network) => dijkstraSteps(network, 0) },
    faults: [
      {
        kind: 'nan',
        title: 'NaN minutes',
        call: () => dijkstraFit({ nodes: 1, roads: [{ from: 0, to: 0, minutes: Number.NaN }] }, 0),
        argument: 'network.roads[0].minutes',
        code: 'not-finite',
      },
      {
        kind: 'shape',
        title: 'intervals that do not divide a day',
        call: () =>
          dijkstraFit({ nodes: 1, roads: [{ from: 0, to: 0, minutes: [1, 2, 3, 4, 5, 6, 7] }] }, 0),
        argument: 'network.roads[0].minutes',
        code: 'shape',
      },
      {
        kind: 'empty',
        title: 'a network without nodes',
        call: () => dijkstraFit({ nodes: 0, roads: [] }, 0),
        argument: 'network.nodes',
        code: 'range',
      },
      {
        kind: 'range',
        title: 'a source that is no node',
        call: (network) => dijkstraFit(network, 4),
        argument: 'source',
        code: 'range',
      },
    ],
  }),
]
