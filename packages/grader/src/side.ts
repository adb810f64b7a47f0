import { Lexicon } from './lexicon.ts'
import { findPattern, tightest } from './match.ts'
import { denialOf } from './negation.ts'
import { findAllNegators } from './negators.ts'
import type { PointPattern, Vocabulary } from './patterns.ts'
import { tokeniseAuthored } from './tokens.ts'

/** Whether the sentences of a point affirm what fills its slots, deny it, or do now this, now that. */
export type PointSide = 'affirms' | 'denies' | 'mixed'

const NO_VOCABULARY: Vocabulary = { stems: new Set(), prefixes: [], slotStems: new Set() }
/** Fewest sentences that must agree on a denial. */
const DENYING_FROM = 3
/** From this share of denials on, the sentences do not tell which side the point is on. */
const MIXED_SHARE = 0.3

const known = new WeakMap<PointPattern, PointSide>()

/** Side of a point, from its statement and phrasings. Computed once for each pattern. */
export function sideOf(pattern: PointPattern): PointSide {
  const found = known.get(pattern)
  if (found) return found
  const made = compute(pattern)
  known.set(pattern, made)
  return made
}

function compute({ point, slots, phrasings }: PointPattern): PointSide {
  let denied = 0
  let affirmed = 0
  for (const { text } of phrasings) {
    const lexicon = new Lexicon(tokeniseAuthored(text), NO_VOCABULARY)
    const span = tightest(findPattern(lexicon, slots, { window: point.window, sentenceBreaks: 1 }))
    if (!span) continue
    const { denial } = denialOf(lexicon.text, findAllNegators(lexicon.text.tokens), span)
    if (denial === 'none') affirmed++
    else if (denial === 'strong') denied++
  }
  if (denied >= DENYING_FROM && affirmed === 0) return 'denies'
  return denied / Math.max(1, denied + affirmed) < MIXED_SHARE ? 'affirms' : 'mixed'
}
