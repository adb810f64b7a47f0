import type { Token } from './tokens.ts'

/** Kinds of words by which the order of a text is judged; "content" is every other word. */
const WORDS = {
  article: 'a an the',
  determiner:
    'this these those its their his her our your my each every any some no all both either neither',
  preposition:
    'of in on at by for from into onto with within between among over under about across through during above below against per via upon toward towards than',
  to: 'to',
  copula: 'is are was were am',
  verb: 'have has had do does did',
  modal: 'can could may might must shall should will would',
  conjunction: 'and or but nor',
  subordinator:
    'if because since while whereas although though unless until whether so then else as that',
  question: 'what which who whom whose when where why how',
  pronoun: 'it they them he she we us you i me itself there',
  negation: 'not never',
} as const

const KINDS = [...Object.keys(WORDS), 'adverb', 'content'] as const
type Kind = keyof typeof ODDS

/**
 * For each kind of word, the kinds behind it in the order of the rows: ten times the natural
 * logarithm of how much more often the two are neighbours in prose than in shuffled prose, counted
 * in some 550 texts on technical matters, from model answers to hurried exam answers.
 */
const ODDS = {
  article: '-30 -30 -30 -30 -23 -24 -20 -21 -30 -30 -30 -30 -3 6',
  determiner: '-16 -15 -9 -28 2 -9 -6 -22 -16 -19 -19 -24 4 4',
  preposition: '12 13 -27 -30 -30 -30 -30 -27 -14 5 -3 -30 -6 -2',
  to: '7 6 -30 -30 -30 -3 -30 -30 -12 -2 -14 -13 8 1',
  copula: '4 2 -12 -4 -30 -24 -14 -24 4 1 -30 17 7 1',
  verb: '8 9 -19 19 -30 -22 -22 -21 -7 -22 -2 20 8 -10',
  modal: '-30 -30 -30 -30 -30 8 -24 -30 -15 -23 -12 20 20 -1',
  conjunction: '4 5 -8 -19 -12 -1 -3 -30 2 6 5 7 3 0',
  subordinator: '9 6 -12 -26 0 -1 -1 -28 3 -9 20 -10 -2 -4',
  question: '2 4 -20 -2 12 6 6 -25 -5 -15 18 -3 0 -3',
  pronoun: '-29 -15 -10 -4 14 20 20 -11 -5 -9 -15 -26 -5 -1',
  negation: '-8 -3 -11 -13 -29 19 -17 -15 -1 -16 -24 -11 12 2',
  adverb: '-4 2 0 -7 -12 2 -18 -9 7 -7 2 -8 3 1',
  content: '-4 -5 6 5 4 0 1 7 3 3 -1 -24 -4 -2',
} as const

const KIND_OF: ReadonlyMap<string, number> = new Map(
  Object.values(WORDS).flatMap((words, kind) =>
    words.split(' ').map((word): [string, number] => [word, kind]),
  ),
)
const ADVERB = KINDS.indexOf('adverb')
const CONTENT = KINDS.indexOf('content')
/** Row by row, odds of the second kind behind the first. */
const TABLE: readonly (readonly number[])[] = KINDS.map((kind) =>
  ODDS[kind as Kind].split(' ').map((tenths) => Number(tenths) / 10),
)

/** Fewest neighbours that say anything, and how many say it reliably. */
const PAIRS_FROM = 30
const PAIRS_SURE = 100
/** Prose has mean odds of about +0.2, shuffled prose of -0.2. The fewer words, the lower to be. */
const ODDS_FEW = -0.06
const ODDS_SURE = 0
/** Prose lies more than this many standard deviations above its own words in random order. */
const DEVIATIONS_FEW = 2
const DEVIATIONS_SURE = 2.7

/**
 * True if the words stand as they would in random order. Compares the neighbours with those of
 * prose, and with what the very same words give when shuffled, so that a telegram with few grammar
 * words is not taken for a shuffled text.
 *
 * Cost: O(tokens).
 */
export function isShuffled(tokens: readonly Token[]): boolean {
  const pairs = neighbours(tokens)
  if (pairs.length < PAIRS_FROM) return false
  const mean = average(pairs.map(([one, other]) => oddsOf(one, other)))
  const { expected, deviation } = byChance(pairs)
  const sure = Math.min(1, (pairs.length - PAIRS_FROM) / (PAIRS_SURE - PAIRS_FROM))
  const between = (few: number, many: number) => few + sure * (many - few)
  return (
    mean < between(ODDS_FEW, ODDS_SURE) &&
    mean - expected < between(DEVIATIONS_FEW, DEVIATIONS_SURE) * deviation
  )
}

const oddsOf = (one: number, other: number) => TABLE[one]?.[other] ?? 0
const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Kinds of neighbouring words, without those of formulas and those that a comma separates. */
function neighbours(tokens: readonly Token[]): [number, number][] {
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

const kindOf = ({ surface, grammar }: Token) => KIND_OF.get(surface) ?? (grammar ? ADVERB : CONTENT)

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
