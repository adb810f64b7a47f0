import { distance } from 'fastest-levenshtein'
import { KNOWN_STEMS } from './known-words.ts'
import { isJoinable, type Sequence, type Vocabulary, type WordPattern } from './patterns.ts'
import { stem } from './stem.ts'
import type { Token, TokenisedText } from './tokens.ts'
import { SKIPPABLE } from './words.ts'

/** Where a sequence was found: token indices, both inclusive. */
export interface Hit {
  readonly first: number
  readonly last: number
}

interface WordType {
  readonly surface: string
  readonly stem: string
  readonly kind: Token['kind']
  /** Known as a real word, so never read as a typo of another. */
  readonly known: boolean
  readonly at: number[]
}

interface Resolved {
  readonly at: readonly number[]
  readonly set: ReadonlySet<number>
}

const NOWHERE: Resolved = { at: [], set: new Set() }

/** The words of one answer, indexed so that a rubric's words are found quickly. */
export class Lexicon {
  readonly text: TokenisedText
  readonly #types = new Map<string, WordType>()
  readonly #pairs = new Map<string, WordType>()
  readonly #byInitial = new Map<string, WordType[]>()
  readonly #resolved = new Map<string, Resolved>()
  readonly #resolvedPairs = new Map<string, readonly number[]>()

  constructor(text: TokenisedText, vocabulary: Vocabulary) {
    this.text = text
    text.tokens.forEach((token, i) => {
      this.#add(this.#types, token.kind, token.surface, token.stem, i, vocabulary)
      const next = text.tokens[i + 1]
      if (next?.kind !== 'word' || next.sentence !== token.sentence || !isJoinable(token)) return
      const surface = token.surface + next.surface
      if (surface.length >= 6) this.#add(this.#pairs, 'word', surface, stem(surface), i, vocabulary)
    })
    for (const type of this.#types.values()) {
      const initial = type.surface.charAt(0)
      const row = this.#byInitial.get(initial)
      if (row) row.push(type)
      else this.#byInitial.set(initial, [type])
    }
  }

  #add(
    types: Map<string, WordType>,
    kind: Token['kind'],
    surface: string,
    root: string,
    at: number,
    vocabulary: Vocabulary,
  ) {
    const known = types.get(surface)
    if (known) known.at.push(at)
    else
      types.set(surface, {
        surface,
        stem: root,
        kind,
        known: isKnown(surface, root, vocabulary),
        at: [at],
      })
  }

  /** All places of a sequence, in order. */
  find(sequence: Sequence): Hit[] {
    const [head, ...rest] = sequence
    if (!head) return []
    const hits: Hit[] = []
    for (const first of this.#resolve(head).at) {
      const last = this.#follow(first, rest)
      if (last !== undefined) hits.push({ first, last })
    }
    if (rest.length === 0)
      for (const first of this.#resolvePair(head)) hits.push({ first, last: first + 1 })
    return hits
  }

  #follow(first: number, rest: Sequence): number | undefined {
    const { tokens } = this.text
    let at = first
    for (const word of rest) {
      const { set } = this.#resolve(word)
      if (set.has(at + 1)) at += 1
      else if (set.has(at + 2) && isSkippable(tokens[at + 1])) at += 2
      else return undefined
      if (tokens[at]?.sentence !== tokens[first]?.sentence) return undefined
    }
    return at
  }

  #resolve(word: WordPattern): Resolved {
    const known = this.#resolved.get(word.key)
    if (known) return known
    const types = this.#candidates(word).filter((type) => matches(word, type))
    const at = types.flatMap((type) => type.at).sort((a, b) => a - b)
    const found = at.length === 0 ? NOWHERE : { at, set: new Set(at) }
    this.#resolved.set(word.key, found)
    return found
  }

  /** Words that could match: all matching keeps the first letter, so only those are looked at. */
  #candidates(word: WordPattern): readonly WordType[] {
    return this.#byInitial.get(word.surface.charAt(0)) ?? []
  }

  #resolvePair(word: WordPattern): readonly number[] {
    if (word.kind === 'exact' || word.surface.length < 6) return []
    const known = this.#resolvedPairs.get(word.key)
    if (known) return known
    const found: number[] = []
    for (const type of this.#pairs.values()) if (isSame(word, type)) found.push(...type.at)
    this.#resolvedPairs.set(word.key, found)
    return found
  }
}

function isKnown(surface: string, root: string, vocabulary: Vocabulary): boolean {
  if (KNOWN_STEMS.has(root) || vocabulary.stems.has(root)) return true
  return vocabulary.prefixes.some((prefix) => surface.startsWith(prefix))
}

function isSkippable(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'operator' || SKIPPABLE.has(token.surface))
}

function matches(word: WordPattern, type: WordType): boolean {
  return isSame(word, type) || isTypo(word, type)
}

function isSame(word: WordPattern, type: WordType): boolean {
  if (word.kind === 'exact') return word.surface === type.surface
  if (word.kind === 'prefix' && type.surface.startsWith(word.surface)) return true
  return type.kind === 'word' && word.stem === type.stem
}

/** Shortest word in which a typo is forgiven, and the length from which two are. */
const TYPO_FROM = 5
const TWO_TYPOS_FROM = 8

function isTypo(word: WordPattern, type: WordType): boolean {
  if (type.known || type.kind !== 'word' || word.kind === 'exact') return false
  if (/\d/.test(type.surface) || /\d/.test(word.surface)) return false
  if (word.kind === 'prefix') return isTypoOfPrefix(word.surface, type.surface)
  return isNear(word.surface, type.surface) || isNear(word.stem, type.stem)
}

function isNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter < TYPO_FROM || one.charAt(0) !== other.charAt(0)) return false
  const limit = shorter < TWO_TYPOS_FROM ? 1 : 2
  if (Math.abs(one.length - other.length) > limit) return false
  return distance(one, other) <= limit
}

/** A beginning with one letter wrong, missing or too many; only for beginnings of 6 letters on. */
function isTypoOfPrefix(prefix: string, surface: string): boolean {
  if (prefix.length < 6) return false
  for (const length of [prefix.length - 1, prefix.length, prefix.length + 1])
    if (surface.length >= length && distance(prefix, surface.slice(0, length)) <= 1) return true
  return false
}
