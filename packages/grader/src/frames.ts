import { isSupposed, isVerb } from './clauses.ts'
import type { SlotSpan } from './match.ts'
import { claimEnd } from './negators.ts'
import type { Token, TokenisedText } from './tokens.ts'

/** A stretch of tokens, both ends inclusive, that its speaker does not claim. */
export interface Frame {
  readonly first: number
  readonly last: number
  readonly asked: boolean
}

const set = (words: string) => new Set(words.trim().split(/\s+/))
const SPEAKING = set(
  'think thinks thought believe believes believed assume assumes assumed say says said claim claims claimed argue argues expect expects suppose imagine suspect hope hopes fear fears conclude concludes',
)
const OTHERS = set(
  'people many some most others beginners students candidates newcomers they everybody everyone somebody someone who juniors colleagues managers engineers folks',
)
/** Subjects that report only behind "might" and the like: "you might think". */
const ANYONE = set('one 1 you')
const MAYBE = set('might may could would')
const BETWEEN = set(
  'often usually sometimes wrongly mistakenly commonly still also just first people who might may could would will can tend to even falsely incorrectly of them do',
)
const PASSIVE = set('said believed assumed claimed thought argued supposed')
const MISTAKES = set(
  'mistake misconception error belief misunderstanding confusion trap pitfall myth fallacy temptation',
)
const USUAL = set('common typical frequent classic popular usual widespread')
const BELIEFS = set(
  'idea belief claim notion hope intuition rumour rumor impression misconception myth',
)
/** Words of a clause behind that make the reported claim one's own again. */
const CONFIRMING = set('right true correct rightly correctly indeed')

/** Longest way back from a verb of speaking to who speaks, in tokens. */
const SPEAKER_REACH = 5
const CLAIM_REACH = 30

/** Stretches of a text that report what others believe, or ask. */
export function findFrames({ source, tokens }: TokenisedText): Frame[] {
  const found: Frame[] = []
  tokens.forEach((_, i) => {
    const opening = reportAt(tokens, i)
    // A text may end with the opening itself: "… is a common misconception".
    if (opening === undefined || tokens[opening]?.sentence !== tokens[i]?.sentence) return
    const last = withReasons(tokens, claimEnd(tokens, opening, CLAIM_REACH))
    if (!isConfirmed(tokens, last)) found.push({ first: opening + 1, last, asked: false })
  })
  return [...found, ...questionsOf(source, tokens)]
}

const REASONS = set('because since as')

/** The reason that comes with a reported claim is reported as well: "…, because it tries all". */
function withReasons(tokens: readonly Token[], last: number): number {
  let end = last
  for (;;) {
    const next = tokens[end + 1]
    const goesOn = next && next.sentence === tokens[last]?.sentence && REASONS.has(next.surface)
    if (!goesOn) return end
    do end++
    while (tokens[end + 1] && tokens[end + 1]?.clause === next.clause)
  }
}

/** Last token of an opening such as "many people think that" whose verb stands at `at`. */
function reportAt(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.surface ?? ''
  const before = tokens[at - 1]?.surface ?? ''
  const next = tokens[at + 1]?.surface ?? ''
  if (word === 'tempting' && next === 'to') return at + 2
  if (THINKING.has(word) && before === 'to' && isFaulted(tokens, at))
    return next === 'that' ? at + 1 : at
  if (word === 'seem' && MAYBE.has(before)) return at
  if (PASSIVE.has(word) && next === 'that' && isImpersonal(tokens, at)) return at + 1
  if (SPEAKING.has(word) && isOfOthers(tokens, at)) return next === 'that' ? at + 1 : at
  if (MISTAKES.has(word) && USUAL.has(before)) return at + 1
  if (BELIEFS.has(word) && next === 'that' && opensSentence(tokens, at)) return at + 1
  return undefined
}

const THINKING = set('think say believe assume claim conclude suppose expect argue')
const FAULTS = set(
  'wrong false incorrect mistake mistaken error misleading dangerous naive trap fallacy',
)

/** "It is wrong to say that …", "it would be a mistake to think that …". */
function isFaulted(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - 3)
  return tokens
    .slice(from, at - 1)
    .some(
      ({ surface, clause }, i) =>
        FAULTS.has(surface) &&
        clause === tokens[at]?.clause &&
        !DENYING.has(tokens[from + i - 1]?.surface ?? ''),
    )
}

const DENYING = set('not never no hardly')

/** "It is often said that …", but not "it is well known that …". */
function isImpersonal(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 4), at).map(({ surface }) => surface)
  return words.includes('it') && words.some((word) => word === 'is' || word === 'be')
}

function isOfOthers(tokens: readonly Token[], at: number): boolean {
  let maybe = false
  const next = tokens[at + 1]
  if (!next || next.sentence !== tokens[at]?.sentence || /^(about|of|so)$/.test(next.surface))
    return false
  for (let i = at - 1; i >= Math.max(0, at - SPEAKER_REACH); i--) {
    const word = tokens[i]?.surface ?? ''
    if (tokens[i]?.clause !== tokens[at]?.clause) return false
    if (MAYBE.has(word)) maybe = true
    if (ANYONE.has(word)) return maybe
    if (OTHERS.has(word)) return true
    if (!BETWEEN.has(word)) return false
  }
  return false
}

/** "The idea that …" at the head of a sentence, or behind "contrary to the". */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const start = tokens.slice(Math.max(0, at - 4), at)
  const here = start.filter(({ sentence }) => sentence === tokens[at]?.sentence)
  return here.length <= 2 || here.some(({ surface }) => surface === 'contrary')
}

function isConfirmed(tokens: readonly Token[], last: number): boolean {
  for (let i = last + 1; i <= last + 8 && tokens[i]?.sentence === tokens[last]?.sentence; i++)
    if (CONFIRMING.has(tokens[i]?.surface ?? '') && tokens[i - 1]?.surface !== 'not') return true
  return false
}

const ASKING = set(
  'do does did is are was were can could will would should has have must may might',
)
const LEADS = set('so and but then now well')
const YES = set('yes yeah exactly right correct sure indeed definitely absolutely')

/** Sentences that ask "does it …?" and are not answered with yes. */
function questionsOf(source: string, tokens: readonly Token[]): Frame[] {
  const found: Frame[] = []
  for (let first = 0; first < tokens.length; ) {
    let last = first
    while (tokens[last + 1]?.sentence === tokens[first]?.sentence) last++
    const lead = LEADS.has(tokens[first]?.surface ?? '') ? first + 1 : first
    const asks = ASKING.has(tokens[lead]?.surface ?? '')
    const marked = /^[\s"')\]]*\?/.test(
      source.slice(tokens[last]?.end ?? 0, (tokens[last]?.end ?? 0) + 4),
    )
    if (asks && marked && !YES.has(tokens[last + 1]?.surface ?? ''))
      found.push({ first, last, asked: true })
    first = last + 1
  }
  return found
}

/**
 * True if all parts of the span stand in one stretch that is only reported or asked.
 *
 * @param maybeAsked  true where the claim itself may be a question
 */
export const isFramed = (
  frames: readonly Frame[],
  { hits }: SlotSpan,
  maybeAsked = false,
): boolean =>
  frames.some(
    ({ first, last, asked }) =>
      !(asked && maybeAsked) && hits.every((hit) => hit.first >= first && hit.last <= last),
  )

const BAD = set(
  'leak leaks leaking leakage wrong bad worse lie lies lying optimistic biased mislead misleads misleading problem mistake useless cheat cheats cheating invalid overestimate overestimates dangerous risky suffers fails harm harms',
)
const DOUBTS = /^too$/
const ACTORS = set('you one 1 we i they somebody someone people')

/**
 * True if the span is only supposed, and what follows speaks against it: "if you tune on the test
 * set, the estimate is too good", or "unless you …".
 */
export function isWarnedOf(tokens: readonly Token[], { first, last, hits }: SlotSpan): boolean {
  if (hits.length < 2) return false
  let opening = first
  while (opening > 0 && tokens[opening - 1]?.clause === tokens[first]?.clause) opening--
  const word = tokens[opening]?.surface ?? ''
  const supposed =
    isSupposed(tokens, first, last) ||
    ((word === 'suppose' || word === 'imagine' || word === 'unless') &&
      tokens[last]?.clause === tokens[first]?.clause)
  const actor = tokens[opening + 1]?.surface ?? ''
  if (!supposed || !ACTORS.has(actor)) return false
  if (word === 'unless') return true
  const rest = tokens.slice(last + 1).filter(({ sentence }) => sentence === tokens[last]?.sentence)
  const before = tokens
    .slice(0, opening)
    .filter(({ sentence }) => sentence === tokens[last]?.sentence)
  const around = [...before, ...rest]
  return (
    around.some(({ surface }) => BAD.has(surface) || DOUBTS.test(surface)) && around.some(isVerb)
  )
}
