import { gap, linearClasses } from '../data.mjs'
import { libsvm } from '../libsvm.mjs'

export const task = {
  title: 'support vector machine, linear, 2,000 × 20',
  target: 4,
  data: (rng) => linearClasses(rng, { n: 2000, d: 20, noise: 2 }),
  ours:
    ({ svcFit, svcDecision, fromRows }, { x, y }) =>
    () => {
      const model = svcFit(x, y, { kernel: 'linear' })
      const some = fromRows(
        Array.from({ length: 50 }, (_, i) => x.data.subarray(20 * i, 20 * i + 20)),
      )
      const { support, iterations } = model.pairs[0]
      return {
        support: support.length,
        iterations,
        decision: Array.from(svcDecision(model, some).data),
      }
    },
  peers: [libsvm('linear')],
  agreement: (ours, reference) =>
    `support vectors ${ours.support} and ${reference.support}, steps ${ours.iterations} and ${reference.iterations}, decision values differ by ${gap(ours.decision, reference.decision).toExponential(1)}`,
}
