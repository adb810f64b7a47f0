import type { Span, StarParts } from '@warmstart/schema'

/** Parts of a story, in their order. */
export const STAR = ['situation', 'task', 'action', 'result'] as const
export type StarPart = (typeof STAR)[number]

/** Words that usually carry a part. They find what is said outright, and miss what is implied. */
const SIGNS: Readonly<Record<StarPart, RegExp>> = {
  situation:
    /\b(at (my|our|the|a) (\w+ )?(company|job|team|university|internship|startup|bank|hospital|shop|client)|(when|while) (i|we) (was|were|worked)|in my (last|previous|current|first|second) (job|role|team|project|company)|(our|the) (team|client|company|customer|department|product|business) (was|were|had|wanted|needed|ran|lost|sold|used)|last (year|summer|spring|autumn|winter)|(two|three|four|some|a few) (years|months) ago|background|context)\b/i,
  task: /\b((my|our) (task|goal|job|role|aim|responsibility|assignment) (was|is)|i (was|am) (asked|responsible|supposed|in charge|tasked)|(we|i) (had|needed|wanted) to|the (goal|aim|task|challenge|objective|question|problem) (was|is))\b/i,
  action:
    /\bi (then |first |also |therefore |finally )*(\w{3,}ed|wrote|built|ran|found|made|led|chose|took|began|set up|split|drew|met|spoke|taught|held|went|put|rebuilt|did|gave|brought|kept|sat)\b/i,
  result:
    /(\b(as a result|in the end|eventually|the (result|outcome|effect) (was|is)|this (led|brought|cut|saved|raised|reduced)|we (cut|saved|gained|won|shipped|launched|delivered|avoided)|(rose|fell|dropped|improved|increased|decreased|went (up|down)|grew|halved|doubled|shrank) (by|to|from)|from \d[\d.,]* (%|percent|per cent)?\s*to \d)|\d[\d.,]*\s*(%|percent|per cent|points)\b)/i,
}

/** The words that show each part of a story, or null for a part that no signal word shows. */
export function starParts(text: string): StarParts {
  return {
    situation: found(text, SIGNS.situation),
    task: found(text, SIGNS.task),
    action: found(text, SIGNS.action),
    result: found(text, SIGNS.result),
  }
}

/** Parts of a story that are not there yet. */
export function starMissing(text: string): StarPart[] {
  const parts = starParts(text)
  return STAR.filter((part) => parts[part] === null)
}

/** The sentence around the first match. */
function found(text: string, signs: RegExp): Span | null {
  const hit = signs.exec(text)
  if (hit === null) return null
  const before = text.slice(0, hit.index)
  const from = Math.max(...['.', '!', '?', '\n'].map((stop) => before.lastIndexOf(stop))) + 1
  const rest = text.slice(hit.index + hit[0].length).search(/[.!?\n]/)
  const to = rest < 0 ? text.length : hit.index + hit[0].length + rest
  const start = from + (text.slice(from, to).match(/^\s*/)?.[0].length ?? 0)
  const quote = text.slice(start, to).trimEnd()
  return { kind: 'span', start, end: start + quote.length, quote }
}
