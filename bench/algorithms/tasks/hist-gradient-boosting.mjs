import { gap, linearClasses } from '../data.mjs'

export const task = {
  title: 'histogram boosting, 20,000 × 20, 100 trees of depth 3',
  target: 1.3,
  data: (rng) => linearClasses(rng, { n: 20000, d: 20, noise: 2 }),
  ours:
    (
      { histGradientBoostingClassifierFit, histGradientBoostingClassifierPredictProba, fromRows },
      { x, y },
    ) =>
    () => {
      const model = histGradientBoostingClassifierFit(x, y, { maxDepth: 3 })
      const some = fromRows(
        Array.from({ length: 50 }, (_, i) => x.data.subarray(20 * i, 20 * i + 20)),
      )
      const shares = histGradientBoostingClassifierPredictProba(model, some)
      const nodes = model.trees.flat().reduce((sum, { nodeCount }) => sum + nodeCount, 0)
      return { nodes, shares: Array.from(shares.data) }
    },
  agreement: (ours, reference) =>
    `nodes ${ours.nodes} and ${reference.nodes}, probabilities differ by ${gap(ours.shares, reference.shares).toExponential(1)}`,
}
