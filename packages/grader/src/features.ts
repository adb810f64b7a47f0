import type { OwnFeatures } from './company.ts'
import { type Features, LOGISTIC } from './constants.ts'
import type { Hit } from './lexicon.ts'
import type { SlotSpan } from './match.ts'
import type { PointPattern } from './patterns.ts'
import type { PhrasingCoverage } from './phrasing.ts'

/** What an answer says of a point by itself, each 0..1. */
export function featuresOf(
  { point }: PointPattern,
  hits: readonly (readonly Hit[])[],
  best: SlotSpan | undefined,
  share: number,
  coverage: PhrasingCoverage,
  rarity: number,
): OwnFeatures {
  return {
    full: best ? 1 : 0,
    tight: best ? Math.max(0, 1 - best.cost / (point.window + 8)) : 0,
    share: best ? 1 : share,
    anywhere: hits.filter((row) => row.length > 0).length / Math.max(1, hits.length),
    coverage: coverage.best.share,
    second: coverage.second,
    mean: coverage.mean,
    rarity,
  }
}

/** p(found) of a point by its features, 0..1. */
export function probability(features: Features): number {
  let z: number = LOGISTIC.bias
  for (const key of Object.keys(features) as (keyof Features)[]) z += LOGISTIC[key] * features[key]
  return 1 / (1 + Math.exp(-z))
}
