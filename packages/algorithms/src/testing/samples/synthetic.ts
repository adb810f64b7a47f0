import { makeBlobs, makeCircles, makeMoons } from '../../datasets/synthetic.ts'
import { type AnySample, sample } from '../sample.ts'

/** Generated data sets. */
export const syntheticSamples: readonly AnySample[] = [
  ...Object.entries({ makeMoons, makeCircles }).map(([name, of]) =>
    sample({
      name,
      input: () => ({ nSamples: 12, noise: 0.1 }),
      run: (options) => of(options),
      faults: [
        ['nan', 'options.noise', 'NaN', () => of({ noise: Number.NaN })],
        ['empty', 'options.nSamples', 'no points', () => of({ nSamples: 0 }), 'range'],
        ['range', 'options.noise', 'negative noise', () => of({ noise: -1 })],
      ],
      cannot: { shape: 'takes no data' },
    }),
  ),
  sample({
    name: 'makeCircles',
    input: () => ({ nSamples: 12, factor: 0.5 }),
    run: (options) => makeCircles(options),
    faults: [
      ['nan', 'options.factor', 'NaN', () => makeCircles({ factor: Number.NaN })],
      ['empty', 'options.nSamples', 'no points', () => makeCircles({ nSamples: 0 }), 'range'],
      [
        'range',
        'options.factor',
        'an inner circle as large as the outer',
        () => makeCircles({ factor: 1 }),
      ],
    ],
    cannot: { shape: 'takes no data' },
  }),
  sample({
    name: 'makeBlobs',
    input: () => ({
      nSamples: 12,
      centers: [
        [0, 0],
        [3, 3],
      ],
    }),
    run: (options) => makeBlobs(options),
    faults: [
      ['nan', 'options.centers', 'a gap', () => makeBlobs({ centers: [[0, Number.NaN]] })],
      ['shape', 'options.centers', 'uneven middles', () => makeBlobs({ centers: [[0, 1], [2]] })],
      ['empty', 'options.nSamples', 'no points', () => makeBlobs({ nSamples: 0 }), 'range'],
      ['range', 'options.clusterStd', 'a negative spread', () => makeBlobs({ clusterStd: -1 })],
      ['range', 'options.centerBox', 'a box of no width', () => makeBlobs({ centerBox: [1, 1] })],
    ],
  }),
]
