import type { TreeState } from '@warmstart/algorithms'

/** A split that a node looked at. */
export interface Candidate {
  readonly feature: number
  readonly threshold: number
  readonly gain: number
}

/** Gains closer than this are a tie: the engine compares them in another order of operations. */
const TIE = 1e-12

/** The best splits of every feature and threshold that a node looked at; several where they tie. */
export function bestOf({ searches }: Pick<TreeState, 'searches'>): Candidate[] {
  const all = searches.flatMap(({ feature, thresholds, gains }) =>
    thresholds.map((threshold, i) => ({ feature, threshold, gain: gains[i] ?? 0 })),
  )
  const most = Math.max(...all.map(({ gain }) => gain))
  return all.filter(({ gain }) => gain >= most - TIE)
}

/** The split of a feature that is nearest to a threshold, or null where the node saw none. */
export function nearestSplit(
  { searches }: Pick<TreeState, 'searches'>,
  feature: number,
  threshold: number,
): Candidate | null {
  const search = searches.find((one) => one.feature === feature)
  if (search === undefined) return null
  let best: Candidate | null = null
  search.thresholds.forEach((at, i) => {
    const nearer = best === null || Math.abs(at - threshold) < Math.abs(best.threshold - threshold)
    if (nearer) best = { feature, threshold: at, gain: search.gains[i] ?? 0 }
  })
  return best
}
