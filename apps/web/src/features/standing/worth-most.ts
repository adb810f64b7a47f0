import type { StandingStage } from '@warmstart/schema'

/** The stage with the most left to gain for its weight; null where nothing is left. */
export function worthMost(stages: readonly StandingStage[]): StandingStage | null {
  const left = ({ weight, items, solid }: StandingStage) =>
    items === 0 ? 0 : weight * (1 - solid / items)
  const best = stages.reduce<StandingStage | null>(
    (most, one) => (most === null || left(one) > left(most) ? one : most),
    null,
  )
  return best === null || left(best) === 0 ? null : best
}
