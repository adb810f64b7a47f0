import { clouds, gap } from '../data.mjs'

export const task = {
  title: 'k-means, 20,000 × 16, k = 10, given start',
  target: 3.5,
  data: (rng) => {
    const { x } = clouds(rng, { n: 20000, d: 16, classes: 10, spread: 1 })
    return { x, init: { data: x.data.slice(0, 160), rows: 10, columns: 16 } }
  },
  ours:
    ({ kMeansFit }, { x, init }) =>
    () => {
      const { inertia, iterations } = kMeansFit(x, { nClusters: 10, init, tol: 1e-4 })
      return { inertia, iterations }
    },
  peers: [
    {
      name: 'ml-kmeans',
      run: ({ kmeans }, { x, init }) => {
        const rows = ({ data, rows, columns }) =>
          Array.from({ length: rows }, (_, i) =>
            Array.from(data.subarray(i * columns, (i + 1) * columns)),
          )
        const [points, start] = [rows(x), rows(init)]
        return () => {
          const { iterations } = kmeans(points, 10, { initialization: start, maxIterations: 300 })
          return { iterations }
        }
      },
    },
  ],
  agreement: (ours, reference) =>
    `iterations ${ours.iterations} and ${reference.iterations}, inertia differs by ${gap([ours.inertia], [reference.inertia]).toExponential(1)}`,
}
