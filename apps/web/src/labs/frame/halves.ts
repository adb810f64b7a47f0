import { RandomState } from '@warmstart/algorithms'

/**
 * Splits rows in two, class by class, so that both halves hold every class as far as it can be.
 *
 * @param target  class of each row
 * @param classes  how many there are
 * @param seed  0 … 2³² − 1
 * @returns row numbers; of a class of odd size one more is for training
 */
export function stratifiedHalves(
  target: readonly number[],
  classes: number,
  seed: number,
): { readonly train: readonly number[]; readonly test: readonly number[] } {
  const random = new RandomState(seed)
  const [train, test]: [number[], number[]] = [[], []]
  for (let label = 0; label < classes; label++) {
    const own = target.flatMap((one, i) => (one === label ? [i] : []))
    const order = Array.from(random.permutation(own.length), (at) => own[at] as number)
    const half = Math.ceil(own.length / 2)
    train.push(...order.slice(0, half))
    test.push(...order.slice(half))
  }
  return { train, test }
}
