import {
  type CategoryRows,
  oneHotEncoderFit,
  oneHotEncoderTransform,
  ordinalEncoderFit,
  ordinalEncoderTransform,
} from '../../preprocess/encoders.ts'
import {
  targetEncode,
  targetEncoderFit,
  targetEncoderTransform,
  targetEncodeSteps,
} from '../../preprocess/target-encoder.ts'
import { type AnySample, sample } from '../sample.ts'

const words = () => ({
  x: [
    ['a', 1],
    ['b', 2],
    ['a', 2],
    ['c', 1],
    ['b', 1],
    ['a', 1],
  ],
  y: [1, 0, 1, 0, 0, 1],
})

/** Encoders. */
export const encodeSamples: readonly AnySample[] = [
  ...Object.entries({ oneHotEncoderFit, ordinalEncoderFit }).map(([name, fit]) =>
    sample({
      name,
      input: words,
      run: ({ x }): unknown => fit(x),
      faults: [
        ['nan', 'x', 'a gap', () => fit([['a'], [Number.NaN]])],
        ['shape', 'x', 'rows of two lengths', () => fit([['a', 1], ['b']])],
        ['empty', 'x', 'no rows', () => fit([])],
        ['range', 'x', 'a column of words and numbers', () => fit([['a'], [1]]), 'type'],
      ],
    }),
  ),
  ...Object.entries({
    oneHotEncoderTransform: (x: CategoryRows) =>
      oneHotEncoderTransform(oneHotEncoderFit(words().x), x),
    ordinalEncoderTransform: (x: CategoryRows) =>
      ordinalEncoderTransform(ordinalEncoderFit(words().x), x),
  }).map(([name, of]) =>
    sample({
      name,
      input: words,
      run: ({ x }) => of(x),
      faults: [
        ['nan', 'x', 'a gap', () => of([['a', Number.NaN]])],
        ['shape', 'x', 'another width', () => of([['a']])],
        ['empty', 'x', 'no rows', () => of([])],
        ['range', 'x', 'a category never seen', () => of([['z', 1]])],
      ],
    }),
  ),
  sample({
    name: 'targetEncoderFit',
    input: words,
    run: ({ x, y }) => targetEncoderFit(x, y),
    faults: [
      [
        'nan',
        'y',
        'a gap in the target',
        ({ x, y }) => targetEncoderFit(x, [Number.NaN, ...y.slice(1)]),
      ],
      ['shape', 'y', 'a target too few', ({ x, y }) => targetEncoderFit(x, y.slice(1))],
      ['empty', 'x', 'no rows', () => targetEncoderFit([], [])],
      [
        'range',
        'options.smooth',
        'negative smoothing',
        ({ x, y }) => targetEncoderFit(x, y, { smooth: -1 }),
      ],
    ],
  }),
  sample({
    name: 'targetEncode',
    input: () => ({ ...words(), options: { nSplits: 3, smooth: 2 } }),
    run: ({ x, y, options }) => targetEncode(x, y, options),
    steps: {
      name: 'targetEncodeSteps',
      run: ({ x, y, options }) => targetEncodeSteps(x, y, options),
    },
    faults: [
      ['nan', 'x', 'a gap', ({ x, y }) => targetEncodeSteps([['a', Number.NaN], ...x.slice(1)], y)],
      ['shape', 'y', 'a target too few', ({ x, y }) => targetEncodeSteps(x, y.slice(1))],
      ['empty', 'x', 'no rows', () => targetEncodeSteps([], [])],
      [
        'range',
        'options.nSplits',
        'one fold',
        ({ x, y }) => targetEncodeSteps(x, y, { nSplits: 1 }),
      ],
      [
        'range',
        'y',
        'a constant target',
        ({ x, y }) =>
          targetEncodeSteps(
            x,
            y.map(() => 1),
          ),
      ],
    ],
  }),
  sample({
    name: 'targetEncoderTransform',
    input: () => ({ encoder: targetEncoderFit(words().x, words().y), x: words().x }),
    run: ({ encoder, x }) => targetEncoderTransform(encoder, x),
    faults: [
      ['nan', 'x', 'a gap', ({ encoder }) => targetEncoderTransform(encoder, [['a', Number.NaN]])],
      ['shape', 'x', 'another width', ({ encoder }) => targetEncoderTransform(encoder, [['a']])],
      ['empty', 'x', 'no rows', ({ encoder }) => targetEncoderTransform(encoder, [])],
    ],
    cannot: { range: 'a category never seen becomes the mean' },
  }),
]
