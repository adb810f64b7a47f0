import type { SlotSpan } from './match.ts'
import type { Negator } from './negators.ts'
import type { Token } from './tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const COPULAS = words('is are was were be being seems seem feels')
/** Words that, said of a thing, do away with it. */
const NEEDLESS = words(
  'waste unnecessary needless pointless useless superfluous overkill overrated',
)
/** What may stand between "is" and such a word. */
const DEGREES = words('a an just simply mostly mainly usually largely quite completely really only')
const YIELDS = words('brings bring adds add gains gain gives give changes change')
const LITTLE = words('little nothing')
/** "X can be ignored". */
const LEFT_OUT = words('excluded ignored neglected skipped omitted dropped')
const SPEAKERS = words('i we you one')
const LEAVES_OUT = words('skip ignore omit')
/** What may stand between the speaker and what the speaker leaves out. */
const INTENTS = words('would will can could may always usually just simply safely often also then')

/**
 * The words that do away with what a place says, without a grammatical denial: "profiling is a
 * waste of time", "I skip profiling", "the tracking can be ignored", "another data structure
 * brings little". Undefined where there are none, or where they are words of the place itself.
 */
export function dismissedBy(
  tokens: readonly Token[],
  negators: readonly Negator[],
  span: SlotSpan,
): string | undefined {
  const clause = tokens[span.first]?.clause
  if (span.hits.some(({ first }) => tokens[first]?.clause !== clause)) return undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.clause !== clause) continue
    if (span.hits.some(({ first, last }) => first <= at && at <= last)) continue
    const side = dismisses(tokens, at)
    if (side === undefined || isDenied(negators, at)) continue
    const fits =
      side === 'before'
        ? span.hits.every(({ last }) => last < at)
        : span.hits.every(({ first }) => first > at)
    if (fits) return token.surface
  }
  return undefined
}

/** Whether the word does away with what stands before it in its clause, or with what follows. */
function dismisses(tokens: readonly Token[], at: number): 'before' | 'after' | undefined {
  const { surface = '', clause } = tokens[at] ?? {}
  const before = (back: number) =>
    tokens[at - back]?.clause === clause ? (tokens[at - back]?.surface ?? '') : ''
  const behind = (skipped: ReadonlySet<string>): string => {
    let back = 1
    while (skipped.has(before(back))) back++
    return before(back)
  }
  if (NEEDLESS.has(surface)) return COPULAS.has(behind(DEGREES)) ? 'before' : undefined
  if (LITTLE.has(surface)) return YIELDS.has(before(1)) ? 'before' : undefined
  if (LEFT_OUT.has(surface)) return before(1) === 'be' && before(2) === 'can' ? 'before' : undefined
  if (LEAVES_OUT.has(surface)) return SPEAKERS.has(behind(INTENTS)) ? 'after' : undefined
  return undefined
}

const isDenied = (negators: readonly Negator[], at: number): boolean =>
  negators.some(({ last, reach }) => last < at && at <= reach)
