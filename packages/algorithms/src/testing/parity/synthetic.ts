import { makeBlobs, makeCircles, makeMoons, type Synthetic } from '../../datasets/synthetic.ts'
import { fixture } from '../files.ts'
import { cases, lazy, type ParityCase } from '../parity.ts'

const { runs } = fixture<{ runs: Record<string, { x: number[][]; y: number[] }> }>('synthetic')

const OURS: Readonly<Record<string, () => Synthetic>> = {
  blobs: () => makeBlobs({ nSamples: 31, randomState: 4 }),
  'blobs, 5 in 3 dimensions': () =>
    makeBlobs({
      nSamples: 23,
      nFeatures: 3,
      centers: 5,
      clusterStd: 0.3,
      centerBox: [0, 1],
      randomState: 42,
    }),
  'blobs, middles given': () =>
    makeBlobs({
      nSamples: 10,
      centers: [
        [0, 1],
        [5, 6],
      ],
      randomState: 1,
    }),
  moons: () => makeMoons({ nSamples: 17 }),
  'moons with noise': () => makeMoons({ nSamples: 20, noise: 0.2, randomState: 42 }),
  circles: () => makeCircles({ nSamples: 17 }),
  'circles with noise': () =>
    makeCircles({ nSamples: 20, noise: 0.1, factor: 0.4, randomState: 42 }),
}

/** Generated data sets. */
export const syntheticParity: readonly ParityCase[] = Object.entries(runs).flatMap(
  ([title, { x, y }]) => {
    const made = lazy(() => (OURS[title] as () => Synthetic)())
    return cases('generated data', title, [
      ['points', '1e-12', () => made().x.data, x.flat()],
      ['classes', 'exact', () => made().y, y],
    ])
  },
)
