import { gap, linearClasses } from '../data.mjs'

export const task = {
  title: 'random forest, 20,000 × 20, 20 trees',
  target: 0.7,
  data: (rng) => linearClasses(rng, { n: 20000, d: 20, noise: 2 }),
  ours:
    ({ randomForestClassifierFit, randomForestClassifierPredictProba, fromRows }, { x, y }) =>
    () => {
      const model = randomForestClassifierFit(x, y, { nEstimators: 20 })
      const some = fromRows([x.data.subarray(0, 20), x.data.subarray(20, 40)])
      const nodes = model.trees.reduce((sum, { nodeCount }) => sum + nodeCount, 0)
      return { nodes, shares: Array.from(randomForestClassifierPredictProba(model, some).data) }
    },
  agreement: (ours, reference) =>
    `nodes ${ours.nodes} and ${reference.nodes}, probabilities differ by ${gap(ours.shares, reference.shares)}`,
}
