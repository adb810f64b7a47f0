import { distance } from 'fastest-levenshtein'
import type { Sequence, WordPattern } from './alternative.ts'
import { KNOWN_STEMS } from './known-words.ts'
import { isJoinable, type Vocabulary } from './patterns.ts'
import { stem } from './stem.ts'
import { meaningOf } from './synonyms.ts'
import type { Token, TokenisedText } from './tokens.ts'
import { NUMBER_WORDS, SKIPPABLE } from './words.ts'

/** Where a sequence was found: token indices, both inclusive. */
export interface Hit {
  readonly first: number
  readonly last: number
  /** True where everyday words stand for the author's alternative. */
  readonly everyday?: boolean
}

interface WordType {
  readonly surface: string
  readonly stem: string
  readonly kind: Token['kind']
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
  readonly #index: TypeIndex
  readonly #pairIndex: TypeIndex
  readonly #suspects: ReadonlyMap<string, readonly WordType[]>
  readonly #resolved = new Map<string, Resolved>()
  readonly #resolvedPairs = new Map<string, readonly number[]>()

  constructor(text: TokenisedText, vocabulary: Vocabulary) {
    this.text = text
    text.tokens.forEach((token, i) => {
      addType(this.#types, token.kind, token.surface, token.stem, i)
      const next = text.tokens[i + 1]
      if (next?.kind !== 'word' || !isRunOn(token, next) || !isJoinable(token)) return
      const surface = token.surface + next.surface
      if (surface.length >= JOINED_FROM) addType(this.#pairs, 'word', surface, stem(surface), i)
    })
    this.#index = indexOf(this.#types)
    this.#pairIndex = indexOf(this.#pairs)
    const suspects = [...this.#types.values()].filter((type) => isSuspect(type, vocabulary))
    this.#suspects = groupBy(suspects, ({ surface }) => surface.charAt(0))
  }

  /**
   * All places of a sequence, in order.
   *
   * @param loosely  true where other words of the same meaning may stand for its words
   */
  find(sequence: Sequence, loosely = false): Hit[] {
    const [head, ...rest] = sequence
    if (!head) return []
    const hits: Hit[] = []
    for (const first of this.#resolve(head, loosely).at) {
      const last = this.#follow(first, rest, loosely)
      if (last !== undefined) hits.push({ first, last })
    }
    if (rest.length === 0)
      for (const first of this.#resolvePair(head)) hits.push({ first, last: first + 1 })
    return hits
  }

  /** Per token that is most likely a misspelt word of the rubric: the stem of that word. */
  repaired(vocabulary: Vocabulary): ReadonlyMap<number, string> {
    const found = new Map<number, string>()
    for (const [initial, types] of this.#suspects)
      for (const type of types) {
        const root = [...vocabulary.stems].find(
          (one) => one.startsWith(initial) && isNear(one, type.stem),
        )
        if (root) for (const at of type.at) found.set(at, root)
      }
    return found
  }

  #follow(first: number, rest: Sequence, loosely: boolean): number | undefined {
    const { tokens } = this.text
    let at = first
    for (const word of rest) {
      const { set } = this.#resolve(word, loosely)
      const from = at
      if (word.gap) {
        const next = this.#beyond(set, at, word.gap)
        if (next === undefined) return undefined
        at = next
        continue
      }
      if (set.has(at + 1)) at += 1
      else if (set.has(at + 2) && isSkippable(tokens[at + 1])) at += 2
      else return undefined
      for (let i = from; i < at; i++)
        if (!isRunOn(tokens[i], tokens[i + 1], word.afterComma)) return undefined
    }
    return at
  }

  /** First place of `set` behind `at` with at most `gap` words between, none of them a denial. */
  #beyond(set: ReadonlySet<number>, at: number, gap: number): number | undefined {
    const { tokens } = this.text
    for (let i = at + 1; i <= at + gap + 1; i++) {
      const token = tokens[i]
      if (!token || token.sentence !== tokens[at]?.sentence) return undefined
      if (set.has(i)) return i
      if (GAP_ENDS.has(token.surface)) return undefined
    }
    return undefined
  }

  #resolve(word: WordPattern, loosely: boolean): Resolved {
    const key = loosely ? `~${word.key}` : word.key
    const known = this.#resolved.get(key)
    if (known) return known
    if (word.choices) return this.#resolveChoice(key, word.choices, loosely)
    const types = new Set(this.#exact(word, loosely))
    for (const type of this.#suspects.get(word.surface.charAt(0)) ?? [])
      if (isTypo(word, type)) types.add(type)
    const at = [...types].flatMap((type) => type.at).sort((a, b) => a - b)
    const found = at.length === 0 ? NOWHERE : { at, set: new Set(at) }
    this.#resolved.set(key, found)
    return found
  }

  #resolveChoice(key: string, choices: readonly WordPattern[], loosely: boolean): Resolved {
    const at = [...new Set(choices.flatMap((one) => this.#resolve(one, loosely).at))].sort(
      (a, b) => a - b,
    )
    const found = at.length === 0 ? NOWHERE : { at, set: new Set(at) }
    this.#resolved.set(key, found)
    return found
  }

  #exact(word: WordPattern, loosely: boolean): readonly WordType[] {
    if (word.kind === 'number') return this.#numbers()
    if (word.kind !== 'exact') return lookUp(this.#index, word, loosely)
    const type = this.#types.get(word.surface)
    return type ? [type] : []
  }

  #numbers(): readonly WordType[] {
    const at = this.text.tokens.flatMap((_, i) => (isNumber(this.text, i) ? [i] : []))
    return [{ surface: '#', stem: '#', kind: 'number', at }]
  }

  #resolvePair(word: WordPattern): readonly number[] {
    if (word.kind === 'exact' || word.surface.length < JOINED_FROM) return []
    const known = this.#resolvedPairs.get(word.key)
    if (known) return known
    const { tokens } = this.text
    const found = lookUp(this.#pairIndex, word, false)
      .flatMap(({ at }) => at)
      .filter((i) => word.kind !== 'prefix' || !tokens[i]?.surface.startsWith(word.surface))
    this.#resolvedPairs.set(word.key, found)
    return found
  }
}

/** Words that no `...` stands for: what follows is denied, or belongs to another claim. */
const GAP_ENDS = new Set('not never no nor neither without but whereas while although'.split(' '))

/** Shortest word that may be written as two. */
const JOINED_FROM = 6

interface TypeIndex {
  readonly byMeaning: ReadonlyMap<string, readonly WordType[]>
  readonly byStem: ReadonlyMap<string, readonly WordType[]>
  readonly byInitial: ReadonlyMap<string, readonly WordType[]>
}

function groupBy(
  types: readonly WordType[],
  keyOf: (type: WordType) => string,
): ReadonlyMap<string, readonly WordType[]> {
  const groups = new Map<string, WordType[]>()
  for (const type of types) {
    const group = groups.get(keyOf(type))
    if (group) group.push(type)
    else groups.set(keyOf(type), [type])
  }
  return groups
}

function indexOf(types: ReadonlyMap<string, WordType>): TypeIndex {
  const all = [...types.values()]
  const words = all.filter(({ kind }) => kind === 'word')
  return {
    byMeaning: groupBy(words, (type) => meaningOf(type.stem)),
    byStem: groupBy(words, (type) => type.stem),
    byInitial: groupBy(all, ({ surface }) => surface.charAt(0)),
  }
}

/** Words of two meanings: "drop" is to fall and to leave out, and F1 is a mean but no average. */
const STRICT: ReadonlySet<string> = new Set('mean average drop cut fall copy'.split(' ').map(stem))

function lookUp(
  { byMeaning, byStem, byInitial }: TypeIndex,
  word: WordPattern,
  loosely: boolean,
): readonly WordType[] {
  const same =
    (loosely && !STRICT.has(word.stem)
      ? byMeaning.get(meaningOf(word.stem))
      : byStem.get(word.stem)) ?? []
  if (word.kind !== 'prefix') return same
  const begun = (byInitial.get(word.surface.charAt(0)) ?? []).filter(
    (type) => type.surface.startsWith(word.surface) && type.stem !== word.stem,
  )
  return [...same, ...begun]
}

function addType(
  types: Map<string, WordType>,
  kind: Token['kind'],
  surface: string,
  root: string,
  at: number,
) {
  const known = types.get(surface)
  if (known) known.at.push(at)
  else types.set(surface, { surface, stem: root, kind, at: [at] })
}

/** A word that nobody knows and that is long enough to be a misspelt one. */
function isSuspect({ kind, surface, stem: root }: WordType, vocabulary: Vocabulary): boolean {
  if (kind !== 'word' || surface.length < TYPO_FROM || /\d/.test(surface)) return false
  if (KNOWN_STEMS.has(root) || vocabulary.stems.has(root)) return false
  return !vocabulary.prefixes.some((prefix) => surface.startsWith(prefix))
}

/** True if nothing ends a run of words between two neighbours: no sentence end, no comma. */
const isRunOn = (one: Token | undefined, next: Token | undefined, comma = false): boolean =>
  one?.sentence === next?.sentence && (comma || !next?.afterComma)

/** Digits and number words; the numbers of a list ("2." or "2)" at the head of a line) are none. */
function isNumber({ source, tokens }: TokenisedText, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'word') return NUMBER_WORDS.has(token.surface)
  if (token.kind !== 'number' || /^one$/i.test(source.slice(token.start, token.end))) return false
  const head = /(^|\n)\s*$/.test(source.slice(Math.max(0, token.start - 4), token.start))
  return !(head && /^[.)]\s/.test(source.slice(token.end, token.end + 2)))
}

function isSkippable(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'operator' || SKIPPABLE.has(token.surface))
}

/** Shortest word in which a typo is forgiven, and the length from which two are. */
const TYPO_FROM = 5
const TWO_TYPOS_FROM = 8

function isTypo(word: WordPattern, type: WordType): boolean {
  if (!word.forgiving || word.surface.length < TYPO_FROM) return false
  if (/\d/.test(word.surface)) return false
  if (word.kind === 'prefix') return isTypoOfPrefix(word.surface, type.surface)
  return isNear(word.surface, type.surface) || isNear(word.stem, type.stem)
}

function isNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter < TYPO_FROM || one.charAt(0) !== other.charAt(0)) return false
  const limit = shorter < TWO_TYPOS_FROM ? 1 : 2
  if (Math.abs(one.length - other.length) > limit) return false
  return edits(one, other) <= limit
}

/** Levenshtein distance, with two neighbouring letters swapped counted as one edit. */
function edits(one: string, other: string): number {
  const found = distance(one, other)
  return found === 2 && isSwapped(one, other) ? 1 : found
}

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (one[at] === other[at]) at++
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}

/** A beginning with one letter wrong, missing or too many; only for beginnings of 6 letters on. */
function isTypoOfPrefix(prefix: string, surface: string): boolean {
  if (prefix.length < 6) return false
  for (const length of [prefix.length - 1, prefix.length, prefix.length + 1])
    if (surface.length >= length && edits(prefix, surface.slice(0, length)) <= 1) return true
  return false
}
