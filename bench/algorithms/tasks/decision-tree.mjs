import { linearClasses } from '../data.mjs'

export const task = {
  title: 'decision tree, 20,000 × 20, grown to the end',
  target: 0.4,
  data: (rng) => linearClasses(rng, { n: 20000, d: 20, noise: 2 }),
  ours:
    ({ decisionTreeClassifierFit }, { x, y }) =>
    () => {
      const { tree } = decisionTreeClassifierFit(x, y)
      const thresholds = tree.threshold.reduce((sum, value) => sum + value, 0)
      return { nodes: tree.nodeCount, thresholds }
    },
  agreement: (ours, reference) =>
    `nodes ${ours.nodes} and ${reference.nodes}, sum of thresholds ${ours.thresholds.toFixed(9)} and ${reference.thresholds.toFixed(9)}`,
}
