import type { RandomState } from '../random/random-state.ts'

/**
 * The calls of fixtures/makers/random_state.py, in its order: a wrong draw shifts what follows.
 *
 * @param rng  advanced
 * @returns what each call drew
 */
export function playStream(rng: RandomState): Record<string, ArrayLike<number>> {
  const times = (n: number, draw: () => number) => Array.from({ length: n }, draw)
  const shuffled = times(20, () => 0).map((_, i) => i)
  const out: Record<string, ArrayLike<number>> = {
    random: rng.randomSample(5),
    randint_10: rng.randints(0, 10, 20),
    randint_one: rng.randints(7, 8, 3),
    randint_negative: rng.randints(-5, 1000003, 10),
    randint_31_bits: rng.randints(0, 2 ** 31 - 1, 5),
    randint_32_bits: times(5, () => rng.randint(0, 2 ** 32)),
    randint_33_bits: times(5, () => rng.randint(0, 2 ** 32 + 1)),
    randint_50_bits: times(5, () => rng.randint(-3, 2 ** 50)),
    permutation: rng.permutation(17),
    uniform: times(5, () => rng.uniform(-2, 3)),
    normal_odd: times(3, () => rng.standardNormal()),
    random_between: rng.randomSample(2),
    normal_rest: rng.normals(6, 10, 0.5),
    choice: rng.choice(9, 12),
    choice_without: rng.choice(9, 6, { replace: false }),
    choice_p: rng.choice(4, 12, { p: [0.1, 0, 0.6, 0.3] }),
    choice_p_without: rng.choice(6, 5, { replace: false, p: [0.5, 0.3, 0.1, 0.04, 0.02, 0.04] }),
  }
  rng.shuffle(shuffled)
  out.shuffle = shuffled
  out.permutation_long = rng.permutation(1000).slice(0, 20)
  out.random_after = rng.randomSample(1300).slice(-3)
  return out
}
