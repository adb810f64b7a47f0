import { clouds, gap, listsOf } from '../data.mjs'

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
        const [points, start] = [listsOf(x), listsOf(init)]
        return () => {
          const found = kmeans(points, 10, { initialization: start, maxIterations: 300 })
          const inertia = found
            .computeInformation(points)
            .reduce((sum, { error }) => sum + error, 0)
          return { inertia, iterations: found.iterations }
        }
      },
      agreement: (own, reference) =>
        `iterations ${own.iterations} and ${reference.iterations}, inertia differs by ${gap([own.inertia], [reference.inertia]).toExponential(1)}`,
    },
  ],
  agreement: (ours, reference) =>
    `iterations ${ours.iterations} and ${reference.iterations}, inertia differs by ${gap([ours.inertia], [reference.inertia]).toExponential(1)}`,
}
