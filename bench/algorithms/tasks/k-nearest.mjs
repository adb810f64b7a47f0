import { clouds, listsOf, sameOf } from '../data.mjs'

export const task = {
  title: 'k-NN, brute force, 18,000 × 50, 2,000 queries, k = 5',
  target: 7,
  data: (rng) => {
    const { x, y } = clouds(rng, { n: 20000, d: 50, classes: 10, spread: 0.35 })
    const part = (from, to) => ({
      data: x.data.slice(from * 50, to * 50),
      rows: to - from,
      columns: 50,
    })
    return {
      x: part(0, 18000),
      y: y.slice(0, 18000),
      queries: part(18000, 20000),
      truth: y.slice(18000),
    }
  },
  ours: ({ kNearestClassifierFit, kNearestClassifierPredict }, { x, y, queries, truth }) => {
    const model = kNearestClassifierFit(x, y)
    return () => {
      const labels = kNearestClassifierPredict(model, queries)
      return { labels: [...labels], accuracy: accuracyOf(labels, truth) }
    }
  },
  peers: [
    {
      name: 'ml-knn',
      // Its k-d tree takes over a minute for all queries in 50 columns.
      share: { of: 0.05, words: '100 of the 2,000 queries, times 20' },
      run: ({ default: KNN }, { x, y, queries }) => {
        const model = new KNN(listsOf(x), Array.from(y), { k: 5 })
        const some = listsOf(queries, 0, 100)
        return () => ({ labels: model.predict(some) })
      },
      agreement: (own, reference) => sameOf(own.labels, reference.labels),
    },
  ],
  agreement: (ours, reference) => {
    const same = ours.labels.filter((label, i) => label === reference.labels[i]).length
    return `${same} of ${ours.labels.length} labels the same, accuracy ${ours.accuracy}`
  },
}

const accuracyOf = (labels, truth) =>
  labels.filter((label, i) => label === truth[i]).length / truth.length
