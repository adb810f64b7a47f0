import { alternativeChoices } from '@warmstart/schema'
import { isRespelt } from './spoken.ts'
import { stem } from './stem.ts'
import { tokenise } from './tokens.ts'

/**
 * One word of an alternative. `prefix` compares the beginning of the surface (`regular*`), `number`
 * is any number (`#`), `choice` any of several words.
 */
export interface WordPattern {
  readonly kind: 'word' | 'prefix' | 'exact' | 'number' | 'choice'
  readonly surface: string
  readonly stem: string
  /** True if a misspelt word may fill it. */
  readonly forgiving: boolean
  /** True if the alternative itself has a comma or colon before this word. */
  readonly afterComma: boolean
  /** Words of any kind that may stand before it, after the word before: `...` stands for some. */
  readonly gap?: number
  /** For `choice`: the words of which any may stand here. */
  readonly choices?: readonly WordPattern[]
  /** Identity, for caches. */
  readonly key: string
}

/** Words that must follow one another. */
export type Sequence = readonly WordPattern[]

/** `#` by itself: any number. Inside a word, as in "C#", it is nothing. */
const NUMBER_MARK = /(?<![\p{L}\p{N}])#(?![\p{L}\p{N}])/u
const ANY_NUMBER: WordPattern = {
  kind: 'number',
  surface: '#',
  stem: '#',
  forgiving: false,
  afterComma: false,
  key: 'number:#',
}

/** Words that `...` may stand for. */
const GAP = 8

/**
 * Sequences of one alternative: every choice of its `<a|b>` groups, each also in its joined form
 * ("data set" → "dataset") and as "x squared".
 */
export function compileAlternative(alternative: string): Sequence[] {
  return mergedChoices(alternative) ?? expandedChoices(alternative)
}

function expandedChoices(alternative: string): Sequence[] {
  return alternativeChoices(alternative).flatMap((choice) => {
    const words = choice
      .split(/\.{3}|…/)
      .flatMap((part, i) =>
        numbered(part).map((word, k) => (i > 0 && k === 0 ? gapped(word) : word)),
      )
    return [words, ...joined(words), ...squared(words), ...barred(words)]
  })
}

/**
 * The same for an alternative of plain words with `<a|b>` groups and `...`, where a group is one
 * word with choices instead of a sequence for each; undefined where words need their context.
 */
function mergedChoices(alternative: string): Sequence[] | undefined {
  if (!alternative.includes('<') || /\S<|>[^\s.…]|[^\s.…]</.test(alternative)) return undefined
  let found: Draft[] = [{ words: [], gap: false }]
  for (const unit of alternative.match(/<[^<>]*>|\.{3}|…|[^\s<>.…]+/g) ?? []) {
    if (/^(\.{3}|…)$/.test(unit)) {
      found = found.map(({ words }) => ({ words, gap: true }))
      continue
    }
    const options = optionsOf(unit)
    if (!options) return undefined
    found = found.flatMap((draft) => options.map((option) => extended(draft, option)))
  }
  const made = found.map(({ words }) => words).filter((words) => words.length > 0)
  const hasForms = made.some((words) => words.length === 2 && !words[1]?.gap)
  return hasForms || made.some(isInContext) ? undefined : made
}

interface Draft {
  readonly words: Sequence
  /** True if a `...` stands before the next word. */
  readonly gap: boolean
}

function extended({ words, gap }: Draft, [first, ...rest]: Sequence): Draft {
  if (!first) return { words, gap }
  return { words: [...words, gap ? gapped(first) : first, ...rest], gap: false }
}

/** What a word or group may be: its single words as one choice, then each run of several. */
function optionsOf(unit: string): Sequence[] | undefined {
  const texts = unit.startsWith('<') ? unit.slice(1, -1).split('|') : [unit]
  const options: WordPattern[][] = []
  const single: WordPattern[] = []
  for (const text of texts) {
    const words = text.split(' ').filter((word) => word !== '')
    const patterns = words.map(plainPattern).filter((one) => one !== undefined)
    if (patterns.length < words.length) return undefined
    const [only] = patterns
    if (only && patterns.length === 1) single.push(only)
    else options.push(patterns)
  }
  const [first] = single
  if (first && single.length === 1) return [[first], ...options]
  return first ? [[choiceOf(single)], ...options] : options
}

const choiceOf = (choices: readonly WordPattern[]): WordPattern => ({
  kind: 'choice',
  surface: '',
  stem: '',
  forgiving: false,
  afterComma: false,
  choices,
  key: `choice:${choices.map(({ key }) => key).join('|')}`,
})

const numbered = (text: string): readonly WordPattern[] =>
  text.includes('#') ? withNumbers(text) : wordPatterns(text)

const withNumbers = (text: string): WordPattern[] =>
  text
    .split(NUMBER_MARK)
    .flatMap((piece, i) => [...(i > 0 ? [ANY_NUMBER] : []), ...wordPatterns(piece)])

const gapped = (word: WordPattern): WordPattern => ({ ...word, gap: GAP })

/** Words of plain letters, each compiled once; `undefined` for one that has to be read in its context. */
const plain = new Map<string, WordPattern | undefined>()
const MAX_PLAIN = 20_000

function wordPatterns(piece: string): readonly WordPattern[] {
  const words: WordPattern[] = []
  for (const word of piece.split(' ')) {
    if (word === '') continue
    const known = plainPattern(word)
    if (!known) return readPatterns(piece)
    words.push(known)
  }
  return isInContext(words) ? readPatterns(piece) : words
}

/** True if neighbours may mean something together that they do not mean by themselves. */
const isInContext = (words: Sequence): boolean =>
  words.some((word, i) => {
    const next = words[i + 1]
    if (!next || next.gap) return false
    return surfacesOf(word).some((one) => surfacesOf(next).some((two) => isRespelt(one, two)))
  })

const surfacesOf = ({ surface, choices }: WordPattern): readonly string[] =>
  choices?.map((one) => one.surface) ?? [surface]

function plainPattern(word: string): WordPattern | undefined {
  if (plain.has(word)) return plain.get(word)
  const [only, second] = /^[a-z]+\*?$/.test(word) ? readPatterns(word) : []
  const isPlain = only && !second && only.kind !== 'exact' && !isRespelt(only.surface)
  if (plain.size >= MAX_PLAIN) plain.clear()
  plain.set(word, isPlain ? only : undefined)
  return isPlain ? only : undefined
}

const readPatterns = (piece: string): WordPattern[] =>
  tokenise(piece, true)
    .tokens.filter(({ surface }) => surface !== '→')
    .map((token) => {
      const starred = /^\*(?![\p{L}\p{N}])/u.test(piece.slice(token.end, token.end + 3))
      const kind = token.kind !== 'word' ? 'exact' : starred ? 'prefix' : 'word'
      return { ...pattern(kind, token.surface, token.stem), afterComma: token.afterComma }
    })

function pattern(kind: WordPattern['kind'], surface: string, root: string): WordPattern {
  const forgiving = kind === 'word' || kind === 'prefix'
  const key = `${kind}:${surface}`
  return { kind, surface, stem: root, forgiving, afterComma: false, key }
}

/** Two words written as one. Nobody spells that wrong on top: "samething" is no "something". */
function joined(words: Sequence): Sequence[] {
  const [first, second] = words
  if (words.length !== 2 || !first || !second || second.gap) return []
  if (first.kind !== 'word' || !second.forgiving) return []
  const surface = first.surface + second.surface
  if (surface.length < 6 || first.surface.length < 2 || second.surface.length < 3) return []
  const one = pattern(second.kind, surface, stem(surface))
  return [[{ ...one, forgiving: false, key: `joined ${one.key}` }]]
}

/** `bias^2` is also said "squared bias" and "bias squared". */
function squared(words: Sequence): Sequence[] {
  const [base, power, two] = words
  if (words.length !== 3 || !base || power?.surface !== '^' || two?.surface !== '2') return []
  const word = pattern('word', 'squared', stem('squared'))
  return [
    [base, word],
    [word, base],
  ]
}

/** `|w|` is also said "absolute w" and "absolute value of w", `p(y|x)` "p of y given x". */
function barred(words: Sequence): Sequence[] {
  const bars = words.flatMap(({ surface }, i) => (surface === '|' ? [i] : []))
  const [open, close] = bars
  if (open === undefined) return []
  const say = (word: string) => pattern('word', word, stem(word))
  if (close === undefined)
    return [[...words.slice(0, open), say('given'), ...words.slice(open + 1)]]
  const inner = words.slice(open + 1, close)
  const [head, tail] = [words.slice(0, open), words.slice(close + 1)]
  return [
    [...head, say('absolute'), ...inner, ...tail],
    [...head, say('absolute'), say('value'), ...inner, ...tail],
  ]
}
