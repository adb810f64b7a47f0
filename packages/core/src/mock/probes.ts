import { gradeAnswer } from '@warmstart/grader'
import type { CriterionResult, MisconceptionResult, Rubric } from '@warmstart/schema'
import { type Angle, anglesFor } from './angles.ts'

/** A question for a point, with its angle. */
export interface Probe {
  readonly text: string
  readonly target: string
}

/** What a probe may draw on. */
export interface ProbeContext {
  readonly rubric: Rubric
  readonly question: string
  /** Everything that the candidate has said in this stage. */
  readonly answer: string
  /** True where a story is told rather than a claim made. */
  readonly isStory: boolean
  /** Technical terms of the field: only these are taken up. */
  readonly terms: readonly string[]
  /** What is said before the question, in the same line. */
  readonly lead: string | null
  /** Says whether a text was said before. */
  readonly isSaid: (text: string) => boolean
  /** The same for this stage alone: a plain question may come again in another one. */
  readonly isSaidHere: (text: string) => boolean
}

/**
 * A question that aims at one point without giving it away: its only technical words are those
 * that the question or the candidate used already, and it is thrown away where the grader would
 * credit it with anything.
 *
 * @returns null where every wording was said before
 */
export function probeFor(result: CriterionResult, context: ProbeContext): Probe | null {
  const quotes = quoting(result, context)
  // Whoever was asked about this very sentence here is not asked about it again.
  if (result.status === 'contradicted' && isHeldUpHere(result, context)) return null
  const lines = [...quotes, ...aiming(result, context)]
  const isFresh = (line: string) => !context.isSaid(line) && !leaks(line, context)
  const isFreshHere = (line: string) =>
    !context.isSaidHere(line) &&
    !context.isSaid(`${context.lead ?? ''} ${line}`.trim()) &&
    !leaks(line, context)
  const text = lines.find(isFresh) ?? lines.find(isFreshHere)
  return text === undefined ? null : { text, target: result.id }
}

/** True where the words that contradict the point were held up in this stage already. */
function isHeldUpHere({ evidence }: CriterionResult, { isSaidHere }: ProbeContext): boolean {
  const quote = plainQuote(evidence)
  return quote !== undefined && isSaidHere(`“${quote}”`)
}

const plainQuote = (evidence: CriterionResult['evidence']): string | undefined =>
  evidence[0]?.quote.trim().replace(/[.,;:!?]+$/, '')

/** True where the grader would credit a line with a point that the candidate has not made. */
export function leaks(
  line: string,
  { rubric, question, answer, lead }: Pick<ProbeContext, 'rubric' | 'question' | 'answer' | 'lead'>,
): boolean {
  const known = `${question}\n${answer}`
  const whole = lead === null ? line : `${lead} ${line}`
  return gradeAnswer({ rubric, question: known, answer: whole }).criteria.some(
    ({ status }) => status === 'met' || status === 'partly' || status === 'contradicted',
  )
}

/** A question on a wrong belief, in the words that showed it; null where it cannot be quoted. */
export function probeOnBelief(belief: MisconceptionResult, context: ProbeContext): Probe | null {
  const lines = quoting({ status: 'contradicted', evidence: belief.evidence }, context)
  const text = lines.find((line) => !context.isSaid(line))
  return text === undefined ? null : { text, target: belief.id }
}

/** Lines that hold up the candidate's own words, neither agreeing nor disagreeing. */
function quoting(
  { status, evidence }: Pick<CriterionResult, 'status' | 'evidence'>,
  { isSaid, isStory }: Pick<ProbeContext, 'isSaid' | 'isStory'>,
): string[] {
  const quote = plainQuote(evidence)
  const isLong = quote !== undefined && (quote.length > 160 || quote.includes('\n'))
  if (quote === undefined || isLong || isSaid(`“${quote}”`)) return []
  const ends =
    status === 'contradicted'
      ? isStory
        ? STORY_ENDS
        : DOUBT_ENDS
      : status === 'partly'
        ? MORE_ENDS
        : []
  return ends.map((end, i) => `${OPENINGS[i]?.replace('{quote}', quote)} ${end}`)
}

const OPENINGS = ['You said “{quote}”.', 'Let me pick up “{quote}”.', 'About “{quote}”:'] as const
const DOUBT_ENDS = [
  'What makes you think so?',
  'How would you back that up?',
  'how could you check that?',
]
const STORY_ENDS = [
  'Tell me more about that.',
  'What was your own part in it?',
  'what did you do about it?',
]
const MORE_ENDS = [
  'Can you be more precise there?',
  'What exactly do you mean by it?',
  'can you take that one step further?',
]

function aiming(result: CriterionResult, context: ProbeContext): string[] {
  const { question, answer, terms, isStory } = context
  const focus = focusOf(result.text, question, terms) ?? focusOf(result.text, answer, terms)
  const of = ({ lines, plain }: Angle) => [
    ...(focus === null ? [] : lines.map((line) => line.replace('{focus}', focus))),
    ...plain,
  ]
  return anglesFor(result, isStory).flatMap(of)
}

/** The longest term of the field that stands in a point and in a text as well; null without one. */
export function focusOf(point: string, text: string, terms: readonly string[]): string | null {
  const inPoint = spaced(point)
  const inText = spaced(text)
  let best: string | null = null
  for (const term of terms) {
    const plain = spaced(term.replace(/\s*\([^)]*\)/g, ''))
    if (plain.trim().length < 3 || !inPoint.includes(plain) || !inText.includes(plain)) continue
    if (plain.length > (best?.length ?? 0)) best = plain
  }
  return best === null ? null : wordsAsWritten(text, best.trim())
}

/** Lower-case words with single spaces around each, so that whole words can be looked for. */
const spaced = (text: string): string =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `

/** The words as they stand in a text, with its capitals and hyphens. */
function wordsAsWritten(text: string, words: string): string {
  const pattern = words.split(' ').join('[^\\p{L}\\p{N}]+')
  return (
    new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(text)?.[0] ?? words
  )
}
