import { ODDS } from './order-odds.ts'
import type { Token } from './tokens.ts'

/** Kinds of words by which the order of a text is judged. Any other grammar word is an "adverb". */
export const WORDS = {
  article: 'a an the',
  determiner:
    'this these those its their his her our your my each every any some no all both either neither',
  preposition:
    'of in on at by for from into onto with within between among over under about across through during above below against per via upon toward towards than',
  to: 'to',
  copula: 'is are was were am',
  be: 'be been being',
  verb: 'have has had do does did',
  modal: 'can could may might must shall should will would',
  conjunction: 'and or but nor',
  subordinator:
    'if because since while whereas although though unless until whether so then else as that',
  question: 'what which who whom whose when where why how',
  pronoun: 'it they them he she we us you i me itself there',
  negation: 'not never',
} as const

/** Endings that tell what kind of content word it is; first match wins. Any other is "content". */
const ENDINGS: readonly [string, RegExp][] = [
  ['ing', /ing$/],
  ['ed', /ed$/],
  ['ly', /ly$/],
  ['noun', /(ion|ions|ity|ness|ment|ance|ence|ism|sis)$/],
  ['quality', /(able|ible|ive|al|ic|ous|ful|less|ary)$/],
  ['er', /(er|est)$/],
  ['s', /[^su]s$/],
]
/** Shorter words have no ending. */
const ENDING_FROM = 5

/** Names of the kinds, in the order of the table. */
export const KINDS: readonly string[] = [
  ...Object.keys(WORDS),
  'adverb',
  ...ENDINGS.map(([name]) => name),
  'content',
]

const KIND_OF: ReadonlyMap<string, number> = new Map(
  Object.values(WORDS).flatMap((words, kind) =>
    words.split(' ').map((word): [string, number] => [word, kind]),
  ),
)
const ADVERB = KINDS.indexOf('adverb')
const CONTENT = KINDS.indexOf('content')

/** Row by row, odds of the second kind behind the first. */
const TABLE: readonly (readonly number[])[] = ODDS.map((row) =>
  row.split(' ').map((tenths) => Number(tenths) / 10),
)

/**
 * Borders by the number of neighbours: below `mean` and within `deviations` of what the same words
 * give in random order, a text counts as shuffled. Chosen so that notes in telegram style, which
 * leave out half of the small words, do not (`bench/grader/order.mjs` prints the shares). Between two rows the borders run
 * straight; fewer neighbours than the first row say nothing.
 */
const BORDERS = [
  { pairs: 20, mean: -0.15, deviations: 0.9 },
  { pairs: 30, mean: -0.1, deviations: 1.2 },
  { pairs: 60, mean: -0.04, deviations: 1.5 },
  { pairs: 100, mean: -0.02, deviations: 1.8 },
] as const

/**
 * Below this share of grammar words a text is notes in telegram style, whose order says nothing.
 * Prose has about half, whatever the order; the notes among the fresh answers have .10 to .30.
 */
const TELEGRAM_SHARE = 0.28

/**
 * True if the words stand as they would in random order. Compares the neighbours with those of
 * prose, and with what the very same words give when shuffled, so that a telegram with few grammar
 * words is not taken for a shuffled text.
 *
 * Cost: O(tokens).
 */
export function isShuffled(tokens: readonly Token[]): boolean {
  const pairs = neighbours(tokens)
  const border = borderAt(pairs.length)
  if (!border || isTelegram(tokens)) return false
  const mean = average(pairs.map(([one, other]) => oddsOf(one, other)))
  if (mean >= border.mean) return false
  const { expected, deviation } = byChance(pairs)
  return mean - expected < border.deviations * deviation
}

function isTelegram(tokens: readonly Token[]): boolean {
  const words = tokens.filter(isPlain)
  return words.filter(({ grammar }) => grammar).length < TELEGRAM_SHARE * words.length
}

function borderAt(pairs: number): { mean: number; deviations: number } | undefined {
  const above = BORDERS.findIndex((row) => row.pairs > pairs)
  if (above === 0) return undefined
  const low = BORDERS[above - 1] ?? BORDERS[BORDERS.length - 1]
  const high = BORDERS[above] ?? low
  if (!low || !high) return undefined
  const share = high === low ? 0 : (pairs - low.pairs) / (high.pairs - low.pairs)
  const between = (one: number, other: number) => one + share * (other - one)
  return {
    mean: between(low.mean, high.mean),
    deviations: between(low.deviations, high.deviations),
  }
}

const oddsOf = (one: number, other: number) => TABLE[one]?.[other] ?? 0
const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Kinds of neighbouring words, as places in {@link KINDS}, without those of formulas and those that a comma separates. */
export function neighbours(tokens: readonly Token[]): [number, number][] {
  const pairs: [number, number][] = []
  for (let i = 0; i + 1 < tokens.length; i++) {
    const one = tokens[i]
    const next = tokens[i + 1]
    if (!one || !next || one.sentence !== next.sentence || next.afterComma) continue
    const around = [tokens[i - 1], tokens[i + 2]]
    if (around.some((token) => token?.kind === 'operator')) continue
    if (isPlain(one) && isPlain(next)) pairs.push([kindOf(one), kindOf(next)])
  }
  return pairs
}

/** A word, and no symbol of one letter. */
const isPlain = ({ kind, surface }: Token) =>
  kind === 'word' && (surface.length > 1 || surface === 'a' || surface === 'i')

function kindOf({ surface, grammar }: Token): number {
  const known = KIND_OF.get(surface)
  if (known !== undefined) return known
  if (grammar) return ADVERB
  const ending =
    surface.length < ENDING_FROM ? -1 : ENDINGS.findIndex(([, end]) => end.test(surface))
  return ending < 0 ? CONTENT : ADVERB + 1 + ending
}

/** Mean odds of the same words in random order, and the standard deviation of that mean. */
function byChance(pairs: readonly [number, number][]): { expected: number; deviation: number } {
  const left = KINDS.map(() => 0)
  const right = KINDS.map(() => 0)
  for (const [one, other] of pairs) {
    left[one] = (left[one] ?? 0) + 1 / pairs.length
    right[other] = (right[other] ?? 0) + 1 / pairs.length
  }
  let expected = 0
  let squares = 0
  left.forEach((a, one) => {
    right.forEach((b, other) => {
      expected += a * b * oddsOf(one, other)
      squares += a * b * oddsOf(one, other) ** 2
    })
  })
  return { expected, deviation: Math.sqrt((squares - expected ** 2) / pairs.length) }
}
