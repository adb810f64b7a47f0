import { COMMON } from './common-stems.ts'
import type { Hit } from './lexicon.ts'
import type { Token } from './tokens.ts'

const RARITY: ReadonlyMap<string, number> = new Map(
  COMMON.flatMap((stems, level) =>
    stems
      .trim()
      .split(/\s+/)
      .map((stem): [string, number] => [stem, level / COMMON.length]),
  ),
)

/** Grammar words say little by themselves, whatever slot they fill. */
const GRAMMAR_SHARE = 0.2
/** What a second word in a row adds. */
const RUN_BONUS = 0.2
/** What a second word of the same slot adds, as a share of its own rarity, and the most there is. */
const SECOND_SHARE = 0.5
const MOST = 1.5

/** How little chance it is that the words of a hit stand in an answer, 0..1. */
function rarityOf(tokens: readonly Token[], { first, last }: Hit): number {
  let most = 0
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    if (!token) continue
    const rarity = RARITY.get(token.stem) ?? 1
    most = Math.max(most, token.grammar ? GRAMMAR_SHARE * rarity : rarity)
  }
  return last > first ? Math.min(1, most + RUN_BONUS) : most
}

/** Mean over the slots of the rarest words that fill them, the second rarest counting half; 0..1. */
export function slotRarity(
  tokens: readonly Token[],
  slotHits: readonly (readonly Hit[])[],
): number {
  const sum = slotHits.reduce((total, hits) => {
    let best = 0
    let second = 0
    for (const hit of hits) {
      const one = rarityOf(tokens, hit)
      if (one > best) [best, second] = [one, best]
      else if (one > second) second = one
    }
    return total + Math.min(MOST, best + SECOND_SHARE * second) / MOST
  }, 0)
  return sum / Math.max(1, slotHits.length)
}
