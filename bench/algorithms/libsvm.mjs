// libsvm compiled to WebAssembly, as one of the peers of the support vector machines.
import { listsOf } from './data.mjs'

/** @param {'linear' | 'rbf'} kernel  with the γ that scikit-learn takes by default */
export const libsvm = (kernel) => ({
  name: 'libsvm-js',
  run: async (library, { x, y }) => {
    const SVM = await library.default
    const [rows, labels] = [listsOf(x), Array.from(y)]
    const gamma = 1 / (x.columns * varianceOf(x.data))
    const kind = { linear: SVM.KERNEL_TYPES.LINEAR, rbf: SVM.KERNEL_TYPES.RBF }[kernel]
    return () => {
      const machine = new SVM({ type: SVM.SVM_TYPES.C_SVC, kernel: kind, cost: 1, gamma })
      machine.train(rows, labels)
      const support = Number(/total_sv (\d+)/.exec(machine.serializeModel())[1])
      machine.free()
      return { support }
    }
  },
  agreement: (own, reference) => `support vectors ${own.support} and ${reference.support}`,
})

function varianceOf(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
}
