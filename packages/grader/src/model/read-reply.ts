import { findJson, isObject, MAX_REPLY_CHARS } from './find-json.ts'
import { VERDICTS, type Verdict } from './reply-schema.ts'

/** What a model said on one point. */
export interface PointReply {
  readonly verdict: Verdict
  readonly quote: string
  /** As the model rates itself, 0..1; null where it gave no number. */
  readonly confidence: number | null
}

/** What a model said on one misconception. */
export interface MisconceptionReply {
  readonly shown: boolean
  readonly quote: string
}

/** A reply by the ids that were sent. What could not be read is left out. */
export interface ModelReply {
  readonly points: ReadonlyMap<string, PointReply>
  readonly misconceptions: ReadonlyMap<string, MisconceptionReply>
}

/** Why a whole reply could not be read. */
export type ReplyFault = 'empty' | 'too-large' | 'no-json'

/** The reply, or why it could not be read. */
export type ReadReply =
  | { readonly ok: true; readonly reply: ModelReply }
  | { readonly ok: false; readonly fault: ReplyFault }

/**
 * Reads the reply of a model. Any text is accepted: unknown keys and ids are passed over, and a
 * point with two different verdicts, an unknown verdict or none counts as not answered.
 */
export function readReply(text: string): ReadReply {
  if (text.trim() === '') return { ok: false, fault: 'empty' }
  if (text.length > MAX_REPLY_CHARS) return { ok: false, fault: 'too-large' }
  const found = findJson(text, (value) => 'points' in value)
  if (found === undefined) return { ok: false, fault: 'no-json' }
  return {
    ok: true,
    reply: {
      points: collect(found.points, pointReply),
      misconceptions: collect(found.misconceptions, misconceptionReply),
    },
  }
}

/** Entries by id, from a list of objects with ids or from an object with ids as keys. */
function collect<T>(
  value: unknown,
  read: (entry: Record<string, unknown>) => T | undefined,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  const disputed = new Set<string>()
  for (const [id, entry] of entriesOf(value)) {
    const one = read(entry)
    if (one === undefined) continue
    const before = found.get(id)
    if (before !== undefined && !agree(before, one)) disputed.add(id)
    if (before === undefined) found.set(id, one)
  }
  for (const id of disputed) found.delete(id)
  return found
}

function entriesOf(value: unknown): [string, Record<string, unknown>][] {
  if (Array.isArray(value)) return value.filter(isObject).map((entry) => [cleanId(entry.id), entry])
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([id, entry]) =>
    isObject(entry) ? [[cleanId(id), entry] as [string, Record<string, unknown>]] : [],
  )
}

const cleanId = (id: unknown): string =>
  typeof id === 'string' || typeof id === 'number' ? String(id).trim().toUpperCase() : ''

const agree = (a: unknown, b: unknown): boolean =>
  isObject(a) && isObject(b) && a.verdict === b.verdict && a.shown === b.shown

function pointReply(entry: Record<string, unknown>): PointReply | undefined {
  const verdict = verdictOf(entry.verdict)
  if (verdict === undefined) return undefined
  return { verdict, quote: textOf(entry.quote), confidence: shareOf(entry.confidence) }
}

function misconceptionReply(entry: Record<string, unknown>): MisconceptionReply | undefined {
  const { shown } = entry
  const said = typeof shown === 'string' ? shown.trim().toLowerCase() === 'true' : shown
  return typeof said === 'boolean' ? { shown: said, quote: textOf(entry.quote) } : undefined
}

/** What models without a schema write for a verdict. */
const OTHER_WORDS: Readonly<Record<string, Verdict>> = {
  partial: 'partly',
  partially: 'partly',
  'partially-met': 'partly',
  'partly-met': 'partly',
  unmet: 'missing',
  'not-met': 'missing',
  absent: 'missing',
  contradiction: 'contradicted',
  unclear: 'cannot-tell',
  unknown: 'cannot-tell',
}

function verdictOf(value: unknown): Verdict | undefined {
  if (typeof value !== 'string') return undefined
  const word = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  const known = VERDICTS.find((verdict) => verdict === word)
  return known ?? (Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : undefined)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A number 0..1; one up to 100 is taken for a percentage. */
function shareOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !(number >= 0 && number <= 100)) return null
  return number > 1 ? number / 100 : number
}
