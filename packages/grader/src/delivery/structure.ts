import type { Span } from '@warmstart/schema'
import type { Token, TokenisedText } from '../tokens.ts'
import { quoteOn } from './quote-on.ts'

/** Parts that help a listener to follow; each with the words that show it, or null. */
export interface Structure {
  /** The first sentence that says what something is. */
  readonly definition: Span | null
  /** True if that is the first sentence. */
  readonly definitionFirst: boolean
  readonly example: Span | null
  /** A contrast, a drawback or a trade-off. */
  readonly contrast: Span | null
  /** A summary near the end. */
  readonly closing: Span | null
}

const phrases = (text: string): readonly (readonly string[])[] =>
  text.split(/,\s*/).map((words) => words.trim().split(/\s+/))

const EXAMPLES = phrases(
  'for example, for instance, as an example, an example is, an example of, e g, such as, let us say, let say, lets say, think of, to give an example, to illustrate',
)
/** Only at the beginning of a clause; elsewhere they are plain verbs. */
const EXAMPLE_OPENERS = phrases(
  'imagine, suppose, picture, say we, say you, say i, consider a, consider an, take a, take an',
)
const CONTRASTS = phrases(
  'however, whereas, in contrast, by contrast, on the other hand, on the contrary, trade off, trade offs, tradeoff, tradeoffs, compared to, compared with, unlike, as opposed to, at the cost of, at the price of, at the expense of, downside, downsides, drawback, drawbacks, disadvantage, disadvantages, the catch is, the price is, the cost is',
)
const CLOSINGS = phrases(
  'in summary, to summarise, to summarize, to sum up, summing up, in short, in conclusion, to conclude, all in all, overall, in a nutshell, the bottom line, the takeaway, the main takeaway, the key takeaway, the key point, the main point, so in the end, to wrap up, that is why',
)

/** A definition this far into a text without full stops does not open it. Chosen. */
const FIRST_WORDS = 25
/** A closing begins in this last share of the words. Chosen. */
const CLOSING_FROM = 0.6

/** Looks for the parts in a text without fillers. By signal words only: meaning is not read. */
export function structureOf(text: TokenisedText): Structure {
  const { tokens } = text
  const definition = firstDefinition(tokens)
  const span = (hit: Hit | undefined): Span | null => (hit ? quoteOn(text, hit.at, hit.last) : null)
  const opens = (i: number) => i === 0 || tokens[i - 1]?.clause !== tokens[i]?.clause
  const openers = search(tokens, EXAMPLE_OPENERS).filter(({ at }) => opens(at))
  const examples = [...search(tokens, EXAMPLES), ...openers].sort((a, b) => a.at - b.at)
  const closings = search(tokens, CLOSINGS).filter((hit) => isClosing(tokens, hit))
  return {
    definition: span(definition),
    definitionFirst:
      definition !== undefined && definition.at <= FIRST_WORDS && isInFirst(definition, tokens),
    example: span(examples[0]),
    contrast: span(search(tokens, CONTRASTS)[0]),
    closing: span(closings.at(-1)),
  }
}

/** Late enough, and "overall" by itself ("overall, it …"), not as in "overall accuracy". */
function isClosing(tokens: readonly Token[], { at, last }: Hit): boolean {
  const next = tokens[last + 1]
  if (tokens[at]?.surface === 'overall' && !(next?.afterComma || next?.grammar)) return false
  return at >= CLOSING_FROM * tokens.length
}

const isInFirst = ({ at }: Hit, tokens: readonly Token[]) =>
  tokens[at]?.sentence === tokens[0]?.sentence

interface Hit {
  readonly at: number
  readonly last: number
}

/** Places of any of the phrases within one sentence, in order. */
function search(tokens: readonly Token[], list: readonly (readonly string[])[]): Hit[] {
  return tokens.flatMap((token, at) => {
    const found = list.find((words) =>
      words.every((word, k) => {
        const other = tokens[at + k]
        return other?.sentence === token.sentence && isWord(other, word)
      }),
    )
    return found ? [{ at, last: at + found.length - 1 }] : []
  })
}

/** The tokeniser keeps one spelling of "-ise" and "-ize". */
const isWord = ({ surface }: Token, word: string) =>
  surface === word || surface === word.replace('iz', 'is')

/** Longest subject of a definition, in words. Chosen. */
const SUBJECT_WORDS = 6
const NO_SUBJECT = new Set(
  'this that these those there here it its i we you they he she what which who if when because so and but or not'.split(
    ' ',
  ),
)
/** Words that open a statement, also amid a transcript, and belong to no subject. */
const LEADING = new Set('so and but well okay ok now then first'.split(' '))
const continues = (token: Token | undefined, verb: Token) =>
  token?.clause === verb.clause && !LEADING.has(token.surface)
const COPULAS = new Set(['is', 'are'])
const DEFINING_VERBS = new Set(['means', 'denotes'])
const AFTER_COPULA = new Set(
  'a an the when how where what one any anything everything something defined called known just simply'.split(
    ' ',
  ),
)

/** The first "X is a …", "X means …", "X refers to …" with a short X, from X to the verb. */
function firstDefinition(tokens: readonly Token[]): Hit | undefined {
  for (let verb = 0; verb < tokens.length; verb++) {
    const at = subjectOf(tokens, verb)
    if (at !== undefined) return { at, last: verb }
  }
  return undefined
}

/** Where the subject of a defining verb at `at` begins, or undefined where there is no such verb. */
function subjectOf(tokens: readonly Token[], at: number): number | undefined {
  const verb = tokens[at]
  const next = tokens[at + 1]
  if (!verb || next?.sentence !== verb.sentence || !isDefiningVerb(verb, next)) return undefined
  let first = at
  while (at - first <= SUBJECT_WORDS && continues(tokens[first - 1], verb)) first--
  const subject = tokens.slice(first, at)
  if (subject.length === 0 || subject.length > SUBJECT_WORDS) return undefined
  if (subject.some(({ surface }) => NO_SUBJECT.has(surface))) return undefined
  return subject.some(({ grammar, kind }) => kind === 'word' && !grammar) ? first : undefined
}

function isDefiningVerb({ surface }: Token, next: Token): boolean {
  if (COPULAS.has(surface)) return AFTER_COPULA.has(next.surface)
  if (surface === 'refers' || surface === 'refer') return next.surface === 'to'
  if (surface === 'stands') return next.surface === 'for'
  return DEFINING_VERBS.has(surface)
}
