import { AUXILIARIES } from './clauses.ts'
import type { Negator } from './negators.ts'
import { stem } from './stem.ts'
import { meaningOf } from './synonyms.ts'
import type { Token } from './tokens.ts'

/** A word with a reverse, and the thing that it is said of. Token index. */
export interface Direction {
  readonly at: number
  /** Which pair of reverses the word belongs to. */
  readonly axis: string
  readonly sign: 1 | -1
  /** Meanings of the words that it may be said of, the nearest first. */
  readonly heads: readonly string[]
  /** True where a denial reaches the word. */
  readonly denied: boolean
}

/** How words find the thing that they are said of. */
type Role = 'adjective' | 'transitive' | 'intransitive' | 'noun' | 'relation'

interface Entry {
  readonly axis: string
  readonly sign: 1 | -1
  readonly role: Role
}

/** Axis, role, words of one side and of the other. */
const TABLE: readonly [axis: string, role: Role, up: string, down: string][] = [
  [
    'amount',
    'adjective',
    'high higher highest large larger largest big bigger biggest huge great greater greatest more most strong stronger increased wide wider much excessive',
    'low lower lowest small smaller smallest tiny little less least fewer fewest few weak weaker reduced decreased narrow narrower',
  ],
  [
    'amount',
    'transitive',
    'increase increases increased increasing raise raises raised raising enlarge enlarges boost boosts boosted maximise maximises maximising maximize maximizes maximizing inflate inflates amplify amplifies strengthen strengthens',
    'decrease decreases decreased decreasing reduce reduces reduced reducing lower lowers lowered lowering cut cuts cutting shrink shrinks shrinking minimise minimises minimising minimize minimizes minimizing diminish diminishes lessen lessens dampen dampens weaken weakens',
  ],
  [
    'amount',
    'intransitive',
    'rise rises rose rising grow grows grew growing climbs',
    'fall falls fell falling drop drops dropped dropping decline declines declining vanish vanishes',
  ],
  ['amount', 'noun', 'increase growth lot lots plenty', 'decrease reduction drop decline'],
  ['goodness', 'adjective', 'better best good', 'worse worst bad poor'],
  [
    'goodness',
    'transitive',
    'improve improves improved improving',
    'worsen worsens hurt hurts harm harms degrade degrades',
  ],
  ['order', 'relation', 'before', 'after'],
  ['first', 'adjective', 'first early earlier', 'last late later'],
  ['speed', 'adjective', 'fast faster quick quicker quickly', 'slow slower slowly'],
  ['complexity', 'adjective', 'complex complicated flexible', 'simple simpler rigid'],
  ['linearity', 'adjective', 'linear linearly', 'nonlinear nonlinearly'],
  ['convexity', 'adjective', 'convex', 'nonconvex concave'],
  ['continuity', 'adjective', 'continuous numeric numerical', 'discrete categorical'],
  ['sameness', 'adjective', 'same equal identical', 'different distinct'],
  ['dependence', 'adjective', 'dependent', 'independent'],
  ['correlation', 'adjective', 'correlated', 'uncorrelated'],
  ['sign', 'adjective', 'positive', 'negative'],
  ['labels', 'adjective', 'labelled labeled', 'unlabelled unlabeled'],
  ['supervision', 'adjective', 'supervised', 'unsupervised'],
  ['way', 'adjective', 'forward forwards', 'backward backwards'],
  ['bias', 'adjective', 'biased', 'unbiased'],
  ['density', 'adjective', 'dense', 'sparse'],
  ['stability', 'adjective', 'stable', 'unstable'],
  ['reach', 'adjective', 'global', 'local'],
  ['ease', 'adjective', 'easy easier', 'hard harder difficult'],
  ['cost', 'adjective', 'expensive costly', 'cheap cheaper'],
  ['parameters', 'adjective', 'parametric', 'nonparametric'],
  ['truth', 'adjective', 'true', 'false'],
]

/** Words that are used as verbs and as qualities: what stands behind them tells. */
const WORDS: ReadonlyMap<string, readonly Entry[]> = table()

function table(): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const [axis, role, up, down] of TABLE)
    for (const [words, sign] of [
      [up, 1],
      [down, -1],
    ] as const)
      for (const word of words.split(' '))
        found.set(word, [...(found.get(word) ?? []), { axis, sign, role }])
  return found
}

/** Words of a thing so many tokens away may be what a direction is said of. */
const HEAD_REACH = 4
/** Words between a direction and its head that only qualify. */
const LINKS = new Set(
  'the a an its their this that these those your our my of too very much so quite even and'.split(
    ' ',
  ),
)
const NOUN_LINKS = new Set('in of the a an its'.split(' '))
const EVENT_LINKS = new Set(
  'the a an its their this that these those your our my any all some every each going we i you it they one being having'.split(
    ' ',
  ),
)
const PREPOSITIONS = new Set(
  'with as when if by for on at from to than because while but'.split(' '),
)

/** Directions of a text; what a denial reaches is compared only with what is denied as well. */
export function directionsOf(tokens: readonly Token[], negators: readonly Negator[]): Direction[] {
  const found: Direction[] = []
  tokens.forEach((token, at) => {
    const entries = WORDS.get(token.surface)
    if (!entries || isAdverbial(tokens, at) || isPaired(tokens, at, entries)) return
    const denied = negators.some(({ last, reach, weak }) => !weak && at > last && at <= reach)
    const one = read(tokens, at, entries, denied)
    if (one) found.push(one)
  })
  return found
}

/** Words that name a method more often than a direction: "boosted trees". */
const METHODS = new Set(['boosted', 'boosting'])

/** A word with a reverse, whatever it is said of. */
export type DirectionWord = Pick<Direction, 'at' | 'axis' | 'sign'>

/** All words with a reverse among the tokens `from` to `to`; those that are paired are left out. */
export function directionWords(
  tokens: readonly Token[],
  from: number,
  to: number,
): DirectionWord[] {
  const found: DirectionWord[] = []
  for (let at = from; at <= to; at++) {
    const surface = tokens[at]?.surface ?? ''
    const entries = METHODS.has(surface) ? undefined : WORDS.get(surface)
    const [entry] = entries ?? []
    if (!entries || !entry || isAdverbial(tokens, at) || isPaired(tokens, at, entries)) continue
    found.push({ at, axis: entry.axis, sign: entry.sign })
  }
  return found
}

/** Words between two reverses that leave it open which of them holds. */
const PAIRING = new Set('or and vs versus to'.split(' '))
const PAIR_REACH = 4

/** "Before, during or after", "positive and negative": both ways at once are no direction. */
function isPaired(tokens: readonly Token[], at: number, entries: readonly Entry[]): boolean {
  for (let i = at - PAIR_REACH; i <= at + PAIR_REACH; i++) {
    const other = WORDS.get(tokens[i]?.surface ?? '')
    if (!other || tokens[i]?.sentence !== tokens[at]?.sentence) continue
    const reverse = other.some(({ axis, sign, role }) =>
      entries.some((one) => one.axis === axis && one.sign !== sign && one.role === role),
    )
    if (!reverse) continue
    const between = tokens.slice(Math.min(i, at) + 1, Math.max(i, at))
    const things = between.filter((token) => token.kind === 'word' && !token.grammar)
    if (things.length === 0 && between.some(({ surface }) => PAIRING.has(surface))) return true
  }
  return false
}

/** "A little more" is more. */
const isAdverbial = (tokens: readonly Token[], at: number) =>
  tokens[at]?.surface === 'little' && tokens[at - 1]?.surface === 'a'

function read(
  tokens: readonly Token[],
  at: number,
  entries: readonly Entry[],
  denied: boolean,
): Direction | undefined {
  for (const { axis, sign, role } of entries) {
    const heads = headsOf(tokens, at, role)
    if (heads.length > 0) return { at, axis, sign, heads, denied }
  }
  return undefined
}

function headsOf(tokens: readonly Token[], at: number, role: Role): string[] {
  if (role === 'relation') return headsBehind(tokens, at, EVENT_LINKS)
  if (role === 'noun') return headsBehind(tokens, at, NOUN_LINKS)
  if (role === 'intransitive') {
    const next = tokens[at + 1]
    const manner = next?.clause === tokens[at]?.clause && /ly$/.test(next?.surface ?? '')
    return [...headsAhead(tokens, at), ...(next && manner ? [meaningOf(next.stem)] : [])]
  }
  const behind = headsBehind(tokens, at, LINKS)
  return behind.length > 0 ? behind : headsAhead(tokens, at)
}

/** Up to two content words behind: "reduces the [training] [error]". */
function headsBehind(tokens: readonly Token[], at: number, links: ReadonlySet<string>): string[] {
  const heads: string[] = []
  for (let i = at + 1; i <= at + HEAD_REACH && heads.length < 2; i++) {
    const token = tokens[i]
    if (!token || token.clause !== tokens[at]?.clause) break
    if (heads.length === 0 && (links.has(token.surface) || isQuality(token))) continue
    if (!isThing(token)) break
    heads.push(meaningOf(token.stem))
  }
  return heads
}

/** "A more complex model": both words are said of the model. */
const isQuality = ({ surface }: Token) =>
  WORDS.get(surface)?.every(({ role }) => role === 'adjective') ?? false

/** Up to two content words ahead, over a verb such as "is" or "gets": "[training] [error] is high". */
function headsAhead(tokens: readonly Token[], at: number): string[] {
  const heads: string[] = []
  for (let i = at - 1; i >= at - HEAD_REACH - 1 && heads.length < 2; i--) {
    const token = tokens[i]
    if (!token || token.clause !== tokens[at]?.clause) break
    if (heads.length === 0 && (isLink(token) || isQuality(token))) continue
    if (!isThing(token)) break
    heads.push(meaningOf(token.stem))
  }
  return heads
}

const COPULAS = new Set(
  'get gets getting become becomes stay stays remain remains keep keeps go goes both also then usually often mostly probably'.split(
    ' ',
  ),
)
const isLink = ({ surface }: Token) =>
  AUXILIARIES.has(surface) || COPULAS.has(surface) || LINKS.has(surface) || surface === 'be'

const isThing = (token: Token) =>
  token.kind === 'word' &&
  !token.grammar &&
  !PREPOSITIONS.has(token.surface) &&
  !WORDS.has(token.surface)

/** Per axis and head: how often the sentences of a point say it which way. */
export interface DirectionProfile {
  readonly counts: ReadonlyMap<string, { readonly up: number; readonly down: number }>
}

const keyOf = ({ axis, denied }: Direction, head: string) =>
  `${axis} ${head}${denied ? ' denied' : ''}`

/** Collects the directions of the sentences of a point. */
export function profileOf(sentences: readonly (readonly Direction[])[]): DirectionProfile {
  const counts = new Map<string, { up: number; down: number }>()
  for (const directions of sentences)
    for (const one of directions)
      for (const head of one.heads) {
        const row = counts.get(keyOf(one, head)) ?? { up: 0, down: 0 }
        counts.set(keyOf(one, head), {
          up: row.up + (one.sign > 0 ? 1 : 0),
          down: row.down + (one.sign < 0 ? 1 : 0),
        })
      }
  return { counts }
}

/** How a direction compares with what the point says of the same thing. */
export type Comparison = 'same' | 'turned' | 'unknown'

export function compareDirection(profile: DirectionProfile, one: Direction): Comparison {
  for (const head of one.heads) {
    const row = profile.counts.get(keyOf(one, head))
    if (!row) continue
    if (row.up > 0 && row.down > 0) return 'unknown'
    return (one.sign > 0 ? row.up : row.down) > 0 ? 'same' : 'turned'
  }
  return 'unknown'
}

/** Stems of all words with a direction; they are no things themselves. */
export const DIRECTION_STEMS: ReadonlySet<string> = new Set([...WORDS.keys()].map(stem))
