import { pcaFit, pcaInverse, pcaSteps, pcaTransform } from '../../decompose/pca.ts'
import { jacobiEigen, jacobiEigenSteps } from '../../linalg/jacobi.ts'
import { gram } from '../../matrix/gram.ts'
import { type AnySample, sample } from '../sample.ts'
import { cloud, spoiled } from './clouds.ts'

const model = () => pcaFit(cloud(20, 4, 3), { nComponents: 2 })

/** Decompositions. */
export const decomposeSamples: readonly AnySample[] = [
  sample({
    name: 'pcaFit',
    input: () => ({ x: cloud(20, 4, 3) }),
    run: ({ x }) => pcaFit(x),
    steps: { name: 'pcaSteps', run: ({ x }) => pcaSteps(x) },
    faults: [
      ['nan', 'x', 'a gap', ({ x }) => pcaSteps(spoiled(x))],
      ['shape', 'x', 'one point', () => pcaSteps([[1, 2]])],
      ['empty', 'x', 'no points', () => pcaSteps([])],
      [
        'range',
        'options.nComponents',
        'more components than columns',
        ({ x }) => pcaSteps(x, { nComponents: 5 }),
      ],
    ],
  }),
  sample({
    name: 'pcaTransform',
    input: () => ({ model: model(), x: cloud(3, 4, 3) }),
    run: ({ model, x }) => pcaTransform(model, x),
    faults: [
      ['nan', 'x', 'a gap', ({ model, x }) => pcaTransform(model, spoiled(x))],
      ['shape', 'x', 'another width', ({ model }) => pcaTransform(model, [[1]])],
      ['empty', 'x', 'no points', ({ model }) => pcaTransform(model, [])],
    ],
    cannot: { range: 'takes no number' },
  }),
  sample({
    name: 'pcaInverse',
    input: () => ({ model: model(), scores: cloud(3, 2, 3) }),
    run: ({ model, scores }) => pcaInverse(model, scores),
    faults: [
      ['nan', 'scores', 'a gap', ({ model, scores }) => pcaInverse(model, spoiled(scores))],
      ['shape', 'scores', 'another width', ({ model }) => pcaInverse(model, [[1]])],
      ['empty', 'scores', 'no points', ({ model }) => pcaInverse(model, [])],
    ],
    cannot: { range: 'takes no number' },
  }),
  sample({
    name: 'jacobiEigen',
    input: () => ({ a: gram(cloud(9, 4, 2)) }),
    run: ({ a }) => jacobiEigen(a),
    steps: { name: 'jacobiEigenSteps', run: ({ a }) => jacobiEigenSteps(a) },
    faults: [
      ['nan', 'a', 'a gap', ({ a }) => jacobiEigenSteps(spoiled(a))],
      ['shape', 'a', 'more columns than rows', () => jacobiEigenSteps([[1, 2]])],
      ['empty', 'a', 'no matrix', () => jacobiEigenSteps([])],
      [
        'range',
        'a',
        'a matrix that is not symmetric',
        () =>
          jacobiEigenSteps([
            [1, 2],
            [3, 4],
          ]),
      ],
    ],
  }),
]
