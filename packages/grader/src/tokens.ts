import { type Normalised, normalise } from './normalise.ts'
import { meant, respelt } from './spoken.ts'
import { spelling, stem } from './stem.ts'
import {
  ABBREVIATIONS,
  BARE_CONTRACTIONS,
  CLAUSE_OPENERS,
  CONTRACTION_ENDINGS,
  FUNCTION_WORDS,
  SPOKEN,
} from './words.ts'

/** One word, number or operator of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'operator'
  /** Lower case, one spelling; what prefixes and typos are compared with. */
  readonly surface: string
  /** Porter2 stem of the word; the surface of anything else. */
  readonly stem: string
  /** Where it stands in the source, UTF-16 units, end exclusive. */
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** Clause number over the whole text; a new sentence starts a new clause. */
  readonly clause: number
  /** Number of words before it; operators do not count. */
  readonly position: number
  /** Grammar word, such as "the" or "is". */
  readonly grammar: boolean
  /** True if a comma, semicolon or colon stands between it and the word before. */
  readonly afterComma: boolean
  /** True if that is a colon. */
  readonly afterColon: boolean
}

/** A text split into tokens that know where they came from. */
export interface TokenisedText {
  readonly source: string
  readonly tokens: readonly Token[]
}

/**
 * Splits `source` into tokens, sentences and clauses. Sounds such as "um" and words said twice in
 * a row are left out, unless `keepAll`.
 *
 * Cost: O(length).
 */
export function tokenise(source: string, keepAll = false): TokenisedText {
  const raw = rawTokens(source)
  return { source, tokens: number(keepAll ? respelt(raw) : meant(raw)) }
}

const authored = new Map<string, TokenisedText>()
/** Sentences of authors kept; some ten rubrics have as many. */
const MAX_AUTHORED = 5000

/** {@link tokenise} of a sentence of a rubric, which is read again and again: kept by its text. */
export function tokeniseAuthored(sentence: string): TokenisedText {
  const known = authored.get(sentence)
  if (known) return known
  const made = tokenise(sentence)
  if (authored.size >= MAX_AUTHORED) authored.clear()
  authored.set(sentence, made)
  return made
}

/** Tokens as they stand in `source`, before what was said is told from what was meant. */
export const rawTokens = (source: string): RawToken[] => scan(normalise(source), source)

/** A token that may still be changed. */
export type RawToken = { -readonly [K in keyof Token]: Token[K] }

const PIECES =
  /(?<word>[a-z][a-z0-9]*(?:'[a-z]+)*)|(?<number>\d+(?:[.,]\d+)*[a-z]*)|(?<operator><=|>=|!=|[-+=^/<>~|→])|(?<stop>[.!?]+)|(?<line>\n[\s]*)|(?<clause>[,;:()[\]–—])|(?<letters>[\p{L}\p{N}]+)/gu

class Scanner {
  readonly tokens: RawToken[] = []
  sentence = 0
  clause = 0
  #afterComma = false
  #afterColon = false
  readonly #normalised: Normalised
  readonly #open: boolean[] = []

  constructor(normalised: Normalised) {
    this.#normalised = normalised
  }

  endSentence() {
    if (this.tokens.at(-1)?.sentence !== this.sentence) return
    this.sentence++
    this.clause++
  }

  endClause() {
    if (this.tokens.at(-1)?.clause === this.clause) this.clause++
  }

  /** A comma, colon, dash or bracket; brackets of formulas such as `f(x)` border nothing. */
  mark(piece: string, tight: boolean) {
    if (/[,;:]/.test(piece)) this.#afterComma = true
    if (piece === ':') this.#afterColon = true
    if (/[([]/.test(piece)) this.#open.push(tight)
    const closed = /[)\]]/.test(piece) ? this.#open.pop() : undefined
    if (!(tight || closed)) this.endClause()
  }

  add(kind: Token['kind'], word: string, from: number, to: number) {
    const start = this.#normalised.starts[from] ?? 0
    const end = this.#normalised.ends[to - 1] ?? start
    const surface = spelling(word)
    const { sentence } = this
    const grammar = FUNCTION_WORDS.has(word)
    const root = kind === 'word' ? stem(word) : word
    this.tokens.push({
      kind,
      surface,
      stem: root,
      start,
      end,
      sentence,
      clause: this.clause,
      grammar,
      afterComma: this.#afterComma,
      afterColon: this.#afterColon,
      position: 0,
    })
    this.#afterComma = false
    this.#afterColon = false
  }
}

function scan(normalised: Normalised, source: string): RawToken[] {
  const scanner = new Scanner(normalised)
  const { text } = normalised
  for (const match of text.matchAll(PIECES)) {
    const groups = match.groups ?? {}
    const at = match.index
    const piece = match[0]
    if (groups.word) addWord(scanner, piece, at)
    else if (groups.letters) scanner.add('word', piece, at, at + piece.length)
    else if (groups.number) scanner.add('number', piece.replaceAll(',', ''), at, at + piece.length)
    else if (groups.operator) {
      if (piece !== '-' || isMinus(text, at)) scanner.add('operator', piece, at, at + 1)
      else if (isDash(text, at)) scanner.endClause()
    } else if (groups.stop) {
      if (isStop(normalised, source, at, at + piece.length)) scanner.endSentence()
    } else if (groups.line) {
      if (isLineEnd(text, at, piece)) scanner.endSentence()
    } else scanner.mark(piece, isTight(text, at))
  }
  return scanner.tokens
}

function addWord(scanner: Scanner, word: string, at: number) {
  const cut = word.indexOf("'")
  const end = at + word.length
  if (cut < 0) {
    const base = BARE_CONTRACTIONS.get(word)
    if (base && base.length < word.length) {
      scanner.add('word', base, at, at + base.length)
      scanner.add('word', 'not', at + base.length, end)
    } else if (CLAUSE_OPENERS.has(word)) {
      scanner.endClause()
      scanner.add('word', word, at, end)
    } else {
      const spoken = SPOKEN.get(word)
      scanner.add(kindOf(spoken), spoken ?? word, at, end)
    }
    return
  }
  const ending = word.slice(cut + 1)
  const base = word.slice(0, cut)
  if (ending === 't' && base.endsWith('n') && base.length > 1) {
    const plain = BARE_CONTRACTIONS.get(`${base}t`) ?? base.slice(0, -1)
    const split = at + (base === 'can' ? 3 : base.length - 1)
    scanner.add('word', plain, at, split)
    scanner.add('word', 'not', split, end)
    return
  }
  scanner.add('word', base, at, at + cut)
  const expanded = CONTRACTION_ENDINGS.get(ending)
  if (expanded === undefined) scanner.add('word', ending.replaceAll("'", ''), at + cut + 1, end)
  else if (expanded) scanner.add('word', expanded, at + cut, end)
}

function kindOf(spoken: string | undefined): Token['kind'] {
  if (spoken === undefined) return 'word'
  return /\d/.test(spoken) ? 'number' : 'operator'
}

const before = (text: string, at: number) =>
  /(\S?)\s*$/.exec(text.slice(Math.max(0, at - 4), at))?.[1] ?? ''
const after = (text: string, at: number) => /^\s*(\S?)/.exec(text.slice(at, at + 4))?.[1] ?? ''

/** A hyphen is a minus between a number, single letter or bracket and a number or single letter. */
function isMinus(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - 4), at)
  const right = text.slice(at + 1, at + 5)
  return (
    /(^|[^a-z0-9])[a-z]\s*$|(^|[^a-z])\d+\s*$|[)\]]\s*$/.test(left) &&
    /^\s*(\d|[a-z]([^a-z0-9]|$)|\()/.test(right)
  )
}

function isDash(text: string, at: number): boolean {
  return (
    /\s/.test(text[at - 1] ?? ' ') && !/[-–—]/.test(after(text, at + 1)) && before(text, at) !== ''
  )
}

/** Brackets and dashes with no space before them belong to a formula or a compound. */
function isTight(text: string, at: number): boolean {
  const mark = text[at] ?? ''
  if (mark === '(' || mark === '[')
    return /[a-z0-9^]$|[-/+=^<>~(]\s*$/.test(text.slice(Math.max(0, at - 3), at))
  if (mark === '–')
    return /[a-z0-9]/.test(text[at - 1] ?? ' ') && /[a-z0-9]/.test(text[at + 1] ?? ' ')
  return false
}

function isStop(normalised: Normalised, source: string, from: number, to: number): boolean {
  const { text, starts } = normalised
  if (text[from] !== '.') return true
  const word = /[a-z.]+$/.exec(text.slice(Math.max(0, from - 8), from))?.[0] ?? ''
  if (ABBREVIATIONS.has(word)) return false
  if (to >= text.length || /[\s)'\]]/.test(text[to] ?? ' ')) return true
  const next = source[starts[to] ?? 0] ?? ''
  return /[a-z]/.test(text[from - 1] ?? '') && word.length > 2 && /[A-Z]/.test(next)
}

/** A line break ends a sentence at a blank line, a list mark, or a line that does not run on. */
function isLineEnd(text: string, at: number, breaks: string): boolean {
  if (breaks.split('\n').length > 2) return true
  const rest = text.slice(at + breaks.length, at + breaks.length + 4)
  return (
    /^([-–•+]|\d+[.)]|[a-z][.)])/.test(rest) ||
    /[:;.!?]\s*$/.test(text.slice(Math.max(0, at - 3), at)) ||
    !/^[a-z(]/.test(rest) ||
    lineIsShort(text, at)
  )
}

/** Lines of prose are wrapped late; a short line is an entry of its own. */
function lineIsShort(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1)
  return at - start < 60
}

function number(tokens: readonly RawToken[]): Token[] {
  let words = 0
  for (const token of tokens) {
    token.position = words
    if (token.kind !== 'operator') words++
  }
  return [...tokens]
}
