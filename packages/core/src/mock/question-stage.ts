import { type Assessment, LEVELS } from '@warmstart/schema'
import { type Desk, type Handled, joined, stageLeftMs } from './desk.ts'
import { closeAndGoOn } from './flow.ts'
import {
  type AskedItem,
  allText,
  answerText,
  askedItem,
  gradeAsked,
  isElsewhere,
  isStrong,
  knowsSomething,
  termsOf,
  weakest,
} from './grading.ts'
import { type Intent, intentOf, isFiller, wordCount } from './intent.ts'
import type { LineKind } from './lines.ts'
import { leaks, type ProbeContext, probeFor, probeOnBelief } from './probes.ts'
import type { GivenAnswer, SaidLine, StageState } from './state.ts'

/** With less time than this the interviewer asks nothing more in a stage. Chosen. */
const LAST_MOMENT_MS = 25_000
/** Words a minute of somebody who speaks at an even pace; what is longer rambles. Chosen. */
const WORDS_A_MINUTE = 110
const LEAST_RAMBLE = 220

/** Words from which an answer to one question is too long for its time. */
export const rambleLimit = (minutes: number): number =>
  Math.max(LEAST_RAMBLE, Math.round(minutes * WORDS_A_MINUTE))

const count = (said: readonly SaidLine[], ...acts: readonly SaidLine['act'][]) =>
  said.filter(({ act }) => acts.includes(act)).length

/** Lines that use up a follow-up. */
const followUpsOf = ({ said }: StageState) =>
  count(said, 'probe', 'deeper', 'find-out', 'interrupted', 'redirected')

/** What the interviewer does after an answer to a question. */
export function afterAnswer(desk: Desk, state: StageState, given: GivenAnswer): Handled {
  const asked = askedItem(desk.world, state.stage)
  if (asked === null) return closeAndGoOn(desk, 'answered')
  const alone = gradeAsked(ofWhole(asked), given.text)
  const intent = intentOf(given.text, knowsSomething(alone))
  if (sideStep(desk, state, asked, intent)) return true
  if (intent === 'does-not-know') return afterGivingUp(desk, state)
  if (isLastMoment(desk, state)) return thankAndGoOn(desk)
  // A deeper question leads away from the first one by itself.
  const isDeeper = given.to?.act === 'deeper'
  if (!isDeeper && isLost(asked, alone, given.text) && redirect(desk, state, asked)) return true
  return followUp(desk, state, asked, given)
}

/** Whoever speaks of another part of a design is not off the subject. */
const ofWhole = (asked: AskedItem): AskedItem =>
  asked.item.kind === 'case' ? { ...asked, rubric: asked.item.rubric } : asked

/** What is no answer at all: true where the interviewer has dealt with it. */
export function sideStep(
  desk: Desk,
  state: StageState,
  asked: AskedItem | null,
  intent: Intent,
): boolean {
  switch (intent) {
    case 'instructs':
      return decline(desk, state, 'instructed')
    case 'asks-for-answer':
      return decline(desk, state, 'declined')
    case 'hostile':
      return decline(desk, state, 'hostile')
    case 'question':
      return clarifyOpenly(desk, asked)
    case 'repeat':
      return restate(desk, asked)
    default:
      return false
  }
}

/** So often the interviewer turns something down before it offers to move on, and then does. */
const PATIENCE = 2

function decline(desk: Desk, { said }: StageState, kind: LineKind): Handled {
  const before = count(said, 'declined')
  const text = before < PATIENCE ? (desk.pick(kind) ?? desk.pick('declined')) : null
  if (text !== null) return desk.say('declined', text)
  const offer = before === PATIENCE ? desk.pick('offerToMove') : null
  return offer === null ? leaveIt(desk) : desk.say('declined', offer)
}

/** Facts come from the item alone; what it does not say is left to the candidate. */
function clarifyOpenly(desk: Desk, asked: AskedItem | null): Handled {
  const line = desk.pick('noFact')
  return line === null ? restate(desk, asked) : desk.say('no-fact', line)
}

function restate(desk: Desk, asked: AskedItem | null): Handled {
  const other = asked?.wordings.find((wording) => !desk.isSaid(wording))
  const again = other ?? asked?.wordings[0] ?? null
  // Said in the same words only where somebody asks for it and there are no others.
  return desk.say('restated', joined(desk.pick('restated'), again) || 'Please go on.')
}

/** Turns back to the question once, in other words. */
function redirect(desk: Desk, { said, stage }: StageState, asked: AskedItem): boolean {
  if (count(said, 'redirected') > 0 || stage.followUps === 0) return false
  const other = asked.wordings.find((wording) => !desk.isSaid(wording))
  const back = desk.pick('offTopic')
  if (back === null) return false
  return desk.say('redirected', joined(back, other ?? null))
}

/** About something else: the grader says so, or no point is made and no content word is shared. */
function isLost(asked: AskedItem, { flags, criteria }: Assessment, text: string): boolean {
  const isFlagged = flags.some(({ code }) => code === 'off-topic' || code === 'echo-of-question')
  const isMade = criteria.some(({ status }) => status === 'met')
  return isFlagged || (!isMade && isElsewhere(ofWhole(asked), text))
}

/** Honesty about a gap is met with one question on how to find out. */
function afterGivingUp(desk: Desk, state: StageState): Handled {
  const line = desk.pick('findOut')
  const isFirst = count(state.said, 'find-out', 'probe', 'deeper') === 0
  if (!isFirst || line === null || isLastMoment(desk, state)) return leaveIt(desk)
  return desk.say('find-out', line)
}

function followUp(desk: Desk, state: StageState, asked: AskedItem, given: GivenAnswer): Handled {
  const whole = gradeAsked(asked, answerText(state))
  const rambles = wordCount(given.text) > rambleLimit(state.stage.minutes)
  const opening =
    rambles && count(state.said, 'interrupted') === 0 ? desk.pick('interrupted') : null
  const next = isStrong(whole)
    ? deeper(desk, state, asked)
    : given.to?.act === 'deeper' || isStuckAt(state, asked, given)
      ? null
      : probe(desk, state, asked, whole)
  if (next === null && opening === null) return thankAndGoOn(desk)
  if (opening !== null) {
    const text = joined(opening, next?.text ?? desk.pick('core'))
    return desk.say('interrupted', text, next?.target ?? null)
  }
  if (next === null) return thankAndGoOn(desk)
  return desk.say(next.act, joined(next.lead, next.text), next.target)
}

/** Nothing of the answer after a follow-up already: asking on would only be grilling. */
function isStuckAt(state: StageState, asked: AskedItem, given: GivenAnswer): boolean {
  return (
    followUpsOf(state) > 0 &&
    (isFiller(given.text) || !knowsSomething(gradeAsked(ofWhole(asked), given.text)))
  )
}

interface NextLine {
  readonly act: 'probe' | 'deeper'
  readonly lead: string | null
  readonly text: string
  readonly target: string | null
}

/** A question on a wrong belief, else on the weakest point, that no question was on yet. */
function probe(
  desk: Desk,
  state: StageState,
  asked: AskedItem,
  whole: Assessment,
): NextLine | null {
  const before = new Set(state.said.map(({ target }) => target))
  const lead = desk.pick('acknowledged')
  const context = contextOf(desk, state, asked, lead)
  const belief = whole.misconceptions.find(({ id }) => !before.has(id))
  const isTold = whole.criteria.some(({ status }) => status === 'contradicted')
  const onBelief = belief && !isTold ? probeOnBelief(belief, context) : null
  if (onBelief !== null) return { act: 'probe', lead, ...onBelief }
  for (const point of weakest(whole).filter(({ id }) => !before.has(id))) {
    const found = probeFor(point, context)
    if (found !== null) return { act: 'probe', lead, ...found }
  }
  return null
}

function contextOf(
  desk: Desk,
  state: StageState,
  asked: AskedItem,
  lead: string | null = null,
): ProbeContext {
  return {
    rubric: asked.rubric,
    question: asked.wordings.join('\n'),
    answer: allText(state),
    terms: termsOf(desk.world, asked.item),
    lead,
    isStory: state.stage.star,
    isSaid: (text) => desk.isSaid(text),
    isSaidHere: (text) => state.said.some((line) => line.text.includes(text)),
  }
}

/** The author's next question for the level, harder ones after it; none that tells a point. */
function deeper(desk: Desk, state: StageState, asked: AskedItem): NextLine | null {
  const lead = desk.pick('bridge')
  const context = contextOf(desk, state, asked, lead)
  const wanted = LEVELS.indexOf(desk.state.plan.level)
  const far = (level: (typeof LEVELS)[number]) => {
    const above = LEVELS.indexOf(level) - wanted
    return above >= 0 ? above : 3 - above
  }
  const open = asked.followUps
    .map((one, place) => ({ text: one.prompt.text, far: far(one.level), place }))
    .filter(({ text }) => !desk.isSaid(text) && !leaks(text, context))
    .sort((a, b) => a.far - b.far || a.place - b.place)
  const text = open[0]?.text
  return text === undefined ? null : { act: 'deeper', lead, text, target: null }
}

function isLastMoment(desk: Desk, state: StageState): boolean {
  const isSpent = followUpsOf(state) >= state.stage.followUps
  return isSpent || stageLeftMs(desk.state, state) < LAST_MOMENT_MS
}

function thankAndGoOn(desk: Desk): Handled {
  const text = desk.pick('acknowledged')
  if (text !== null) desk.say('acknowledged', text)
  return closeAndGoOn(desk, 'answered')
}

/** Leaves a question without a word about how it went. */
export function leaveIt(desk: Desk): Handled {
  const text = desk.pick('leave')
  if (text !== null) desk.say('moved-on', text)
  return closeAndGoOn(desk, 'answered')
}
