import { ACRONYMS, ALIASES } from './aliases.ts'
import { type RawToken, rawTokens } from './tokens.ts'
import { FILLER_PAIRS, FILLERS } from './words.ts'

/**
 * What was meant, of what was said: sounds, fillers and repetitions are left out, what the speaker
 * corrects is replaced by the correction, misheard terms are read as the terms.
 *
 * Cost: O(tokens).
 */
export const meant = (tokens: readonly RawToken[]): RawToken[] =>
  withoutCorrections(respelt(withoutStumbles(tokens)))

/**
 * Drops sounds, filler pairs, and the first of two equal words or word pairs in a row. The commas
 * around a dropped sound go with it.
 */
function withoutStumbles(tokens: readonly RawToken[]): RawToken[] {
  const kept: RawToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as RawToken
    const dropped = stumbleAt(tokens, i)
    if (dropped === 0) {
      kept.push(token)
      continue
    }
    const next = tokens[i + dropped]
    if (next) next.afterComma = false
    i += dropped - 1
  }
  return kept
}

/** Number of tokens to drop at `at`. */
function stumbleAt(tokens: readonly RawToken[], at: number): number {
  const word = tokens[at]?.surface ?? ''
  const next = tokens[at + 1]
  if (FILLERS.has(word)) return 1
  if (isCorrectionAt(tokens, at)) return 0
  if (next && FILLER_PAIRS.has(`${word}_${next.surface}`)) return 2
  if (isRepeated(tokens, at, 1)) return 1
  return isRepeated(tokens, at, 2) ? 2 : 0
}

function isRepeated(tokens: readonly RawToken[], at: number, length: number): boolean {
  for (let k = 0; k < length; k++) {
    const one = tokens[at + k]
    const other = tokens[at + k + length]
    if (!one || !other || one.kind !== 'word') return false
    if (length === 1 && /^[b-hj-z]$/.test(one.surface)) return false
    if (one.surface !== other.surface || one.clause !== other.clause) return false
  }
  return true
}

interface Alias {
  readonly heard: readonly string[]
  readonly meant: readonly RawToken[]
}

let known: ReadonlyMap<string, readonly Alias[]> | undefined

/** Aliases by their first word, longer ones first. Made at the first use. */
function aliases(): ReadonlyMap<string, readonly Alias[]> {
  if (known) return known
  const found = new Map<string, Alias[]>()
  for (const line of ALIASES.trim().split('\n')) {
    const [heard = '', meantWords = ''] = line.split('|')
    const words = rawTokens(heard.trim()).map(({ surface }) => surface)
    const row = found.get(words[0] ?? '') ?? []
    row.push({ heard: words, meant: rawTokens(meantWords.trim()) })
    row.sort((a, b) => b.heard.length - a.heard.length)
    found.set(words[0] ?? '', row)
  }
  known = found
  return found
}

let begun: ReadonlySet<string> | undefined

/**
 * True if {@link respelt} may read a word, or two words in a row, as something else: a misheard
 * term, a number in words, letters said one by one.
 */
export function isRespelt(word: string, next?: string): boolean {
  if (TENS.has(word)) return true
  if (word.length === 1 && next?.length === 1) return true
  begun ??= new Set([...aliases().values()].flat().map(({ heard }) => heard.slice(0, 2).join(' ')))
  return begun.has(next === undefined ? word : `${word} ${next}`)
}

/** Replaces misheard terms, letters said one by one and numbers said in words. Places are kept. */
export function respelt(tokens: readonly RawToken[]): RawToken[] {
  const out: RawToken[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as RawToken
    const alias = aliases()
      .get(token.surface)
      ?.find(({ heard }) => heard.every((word, k) => isNextWord(tokens, i, k, word)))
    const figure = alias ? undefined : figureAt(tokens, i)
    const letters = alias || figure ? 0 : lettersAt(tokens, i)
    const count = alias?.heard.length ?? figure?.count ?? letters
    if (count === 0) {
      out.push(token)
      i++
      continue
    }
    const last = tokens[i + count - 1] ?? token
    const said = tokens.slice(i, i + count).map(({ surface }) => surface)
    const words = alias?.meant ?? rawTokens(figure?.digits ?? said.join(''))
    words.forEach((word, k) => {
      const { sentence, clause, start } = token
      const first = k === 0 ? { afterComma: token.afterComma, afterColon: token.afterColon } : {}
      out.push({ ...word, sentence, clause, start, end: last.end, ...first })
    })
    i += count
  }
  return out
}

function isNextWord(tokens: readonly RawToken[], at: number, k: number, word: string): boolean {
  const token = tokens[at + k]
  if (token?.surface !== word || token.sentence !== tokens[at]?.sentence) return false
  return k === 0 || !token.afterComma
}

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, 20 + 10 * i]),
)

/** A number said in words: "ninety five", "zero point two five". */
function figureAt(
  tokens: readonly RawToken[],
  at: number,
): { count: number; digits: string } | undefined {
  const token = tokens[at]
  const isDigit = (k: number) =>
    tokens[at + k]?.kind === 'number' &&
    /^\d$/.test(tokens[at + k]?.surface ?? '') &&
    isNextWord(tokens, at, k, tokens[at + k]?.surface ?? '')
  const tens = TENS.get(token?.surface ?? '')
  if (tens !== undefined) {
    const unit = isDigit(1) ? Number(tokens[at + 1]?.surface) : 0
    return { count: unit > 0 ? 2 : 1, digits: String(tens + unit) }
  }
  if (token?.kind !== 'number' || !isNextWord(tokens, at, 1, 'point') || !isDigit(2))
    return undefined
  let count = 2
  let digits = `${token.surface}.`
  while (isDigit(count)) digits += tokens[at + count++]?.surface
  return { count, digits }
}

/** Length of the run of single letters from `at` that spells an acronym, or 0. */
function lettersAt(tokens: readonly RawToken[], at: number): number {
  let run = 0
  while (
    isLetter(tokens[at + run]) &&
    (run === 0 || isNextWord(tokens, at, run, tokens[at + run]?.surface ?? ''))
  )
    run++
  const around = [tokens[at - 1], tokens[at + run]]
  if (around.some((token) => token?.kind === 'operator')) return 0
  for (let length = Math.min(run, 5); length >= 2; length--) {
    const word = tokens
      .slice(at, at + length)
      .map(({ surface }) => surface)
      .join('')
    if (ACRONYMS.has(word)) return length
  }
  return 0
}

const isLetter = (token: RawToken | undefined) =>
  token?.kind === 'word' && token.surface.length === 1

/** Words with which a speaker takes back what was just said; longer ones first. */
const CORRECTIONS = [
  'no sorry',
  'sorry no',
  'oh sorry',
  'i meant to say',
  'i meant',
  'no wait',
  'wait no',
  'actually no',
  'no actually',
  'scratch that',
  'correction',
  'or rather',
  'sorry',
  'excuse me',
].map((words) => words.split(' '))
const CORRECTING = new Set(CORRECTIONS.map(([first]) => first))

const isCorrectionAt = (tokens: readonly RawToken[], at: number) =>
  correctionAt(tokens, at) !== undefined

function correctionAt(tokens: readonly RawToken[], at: number): readonly string[] | undefined {
  if (!CORRECTING.has(tokens[at]?.surface ?? '')) return undefined
  if (tokens[at]?.surface === 'correction' && !tokens[at + 1]?.afterComma) return undefined
  return CORRECTIONS.find((words) => words.every((word, k) => tokens[at + k]?.surface === word))
}

/** How far back the corrected words may begin, in tokens. */
const CORRECTED_REACH = 8
/** A correction that goes on longer than this is a new thought. */
const CORRECTING_REACH = 6

/**
 * Drops what the speaker takes back: "the training sorry the validation error" is "the validation
 * error", "bias, sorry, not bias, variance" is "variance". Where no word is said again, the one
 * content word before goes.
 */
function withoutCorrections(tokens: readonly RawToken[]): RawToken[] {
  const out: RawToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const words = correctionAt(tokens, i)
    const here = tokens[i] as RawToken
    if (!words || out.length === 0 || out.at(-1)?.sentence !== here.sentence) {
      out.push(here)
      continue
    }
    const next = i + words.length
    const behind = tokens.slice(next, next + CORRECTING_REACH)
    if (behind[0]?.sentence !== here.sentence) {
      out.push(here)
      continue
    }
    const skipped = takeBack(out, behind)
    i = next + skipped - 1
    const following = tokens[i + 1]
    if (following) following.afterComma = out.at(-1)?.afterComma ?? false
  }
  return out
}

/** Removes the corrected words from `said`; gives how many tokens behind are not to be kept. */
function takeBack(said: RawToken[], behind: readonly RawToken[]): number {
  const denied = behind[0]?.surface === 'not' ? behind[1] : undefined
  if (denied) {
    const at = lastOf(said, denied.surface)
    if (at !== undefined) {
      said.splice(at)
      return 2
    }
  }
  const again = behind[0]
  const at = again && lastOf(said, again.surface)
  if (at !== undefined) said.splice(at)
  else if (said.at(-1) && !said.at(-1)?.grammar) said.pop()
  return 0
}

/** Place of a word among the last ones that were said in the same sentence. */
function lastOf(said: readonly RawToken[], surface: string): number | undefined {
  const sentence = said.at(-1)?.sentence
  for (let i = said.length - 1; i >= Math.max(0, said.length - CORRECTED_REACH); i--) {
    if (said[i]?.sentence !== sentence) return undefined
    if (said[i]?.surface === surface) return i
  }
  return undefined
}
