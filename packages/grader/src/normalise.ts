import { GREEK, LATEX, SYMBOLS, subscript, superscript } from './symbols.ts'

/** Text that is easy to split into words, with the way back to the text it came from. */
export interface Normalised {
  /** Lower case, no accents, no LaTeX; line breaks kept. */
  readonly text: string
  /** Per UTF-16 unit of `text`: start in the source (inclusive). */
  readonly starts: readonly number[]
  /** Per UTF-16 unit of `text`: end in the source (exclusive). */
  readonly ends: readonly number[]
}

/** Separators that carry nothing of their own: markup, brackets of formulas, quotation marks. */
const BLANK = /[\s$`*_#"“”„«»{}|\\]/

/** A bar of a formula: `p(y|x)`, `P(A | B)`, `|w|`; the bars of a table are none. */
const GIVEN_BEFORE = /\([^()|]{1,24}$/
const GIVEN_AFTER = /^[^()|\n]{1,24}[|)]/
const ABSOLUTE_AFTER = /^[^\s|]{1,12}\|/
const ABSOLUTE_BEFORE = /\|[^\s|]{1,12}$/

function isBar(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 25), at)
  const after = source.slice(at + 1, at + 26)
  return (
    (GIVEN_BEFORE.test(before) && GIVEN_AFTER.test(after)) ||
    ABSOLUTE_AFTER.test(after) ||
    ABSOLUTE_BEFORE.test(before)
  )
}

/** How far the first group of a `\frac` may reach, in characters. */
const FRACTION_REACH = 200

/**
 * Lower-cases and flattens `source` (LaTeX commands, Greek letters, super- and subscripts,
 * typographic marks, accents), and remembers for every unit where it stood.
 *
 * Cost: O(length).
 */
export function normalise(source: string): Normalised {
  const out: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const slashes = new Set<number>()
  const emit = (piece: string, start: number, end: number) => {
    out.push(piece)
    for (let k = 0; k < piece.length; k++) {
      starts.push(start)
      ends.push(end)
    }
  }
  for (let at = 0; at < source.length; ) {
    const piece = readPiece(source, at, slashes)
    emit(piece.text, at, piece.end)
    at = piece.end
  }
  return { text: out.join(''), starts, ends }
}

interface Piece {
  readonly text: string
  readonly end: number
}

function readPiece(source: string, at: number, slashes: Set<number>): Piece {
  const char = String.fromCodePoint(source.codePointAt(at) ?? 32)
  const end = at + char.length
  if (slashes.has(at)) return { text: '/', end }
  if (char === '\\') return readCommand(source, at, slashes)
  if ((char === '-' || char === '=') && source[end] === '>') return { text: ' → ', end: end + 1 }
  if (char === '|' && isBar(source, at)) return { text: ' | ', end }
  if (char === '\n' || char === '\r') return { text: '\n', end }
  if (char <= '~') {
    const word = SYMBOLS.get(char)
    return { text: word ?? (BLANK.test(char) ? ' ' : char.toLowerCase()), end }
  }
  return { text: readSymbol(char), end }
}

function readSymbol(char: string): string {
  const up = superscript(char)
  if (up) return `^${up}`
  const lower = char.toLowerCase()
  const known = SYMBOLS.get(char) ?? subscript(char)
  if (known) return known
  const greek = GREEK.get(lower)
  if (greek) return ` ${greek} `
  if (BLANK.test(char)) return ' '
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function readCommand(source: string, at: number, slashes: Set<number>): Piece {
  const name = /^[a-zA-Z]{1,20}/.exec(source.slice(at + 1, at + 21))?.[0]
  if (!name) return { text: ' ', end: Math.min(at + 2, source.length) }
  const end = at + 1 + name.length
  if (name.endsWith('frac')) {
    const close = closingBrace(source, end)
    if (close !== undefined) slashes.add(close)
  }
  return { text: LATEX.get(name) ?? ` ${name.toLowerCase()} `, end }
}

/** Index of the `}` that closes the group opening at `from`, or undefined. */
function closingBrace(source: string, from: number): number | undefined {
  if (source[from] !== '{') return undefined
  let depth = 0
  for (let k = from; k < Math.min(source.length, from + FRACTION_REACH); k++) {
    if (source[k] === '{') depth++
    if (source[k] === '}' && --depth === 0) return k
  }
  return undefined
}
