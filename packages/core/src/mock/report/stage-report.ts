import { type Delivery, delivery } from '@warmstart/grader'
import type {
  Assessment,
  CompiledItem,
  DeliverySummary,
  Exchange,
  StageReport,
} from '@warmstart/schema'
import { orders, outlineCoverage } from '../coding-stage.ts'
import {
  allText,
  answerText,
  askedItem,
  compareWith,
  gradeAsked,
  type MockWorld,
} from '../grading.ts'
import { wordCount } from '../intent.ts'
import { starParts } from '../star.ts'
import type { MockState, StageState } from '../state.ts'
import { type Estimate, exact, share } from './estimate.ts'

/** Below so many words nothing is said about how somebody speaks. Chosen. */
export const ENOUGH_WORDS = 40

/** Everything that one stage showed; null where it was never opened. */
export function stageReport(
  world: MockWorld,
  mock: MockState,
  state: StageState,
): StageReport | null {
  const { stage, round, status, why, openedMs, closedMs, said } = state
  if (status !== 'closed' || why === null) return null
  const item = world.item(stage.itemId)
  const text = answerText(state)
  const assessment = assess(world, state, text)
  const coached = coachedPoints(assessment, state)
  const estimate = estimateOf(item, state, assessment, coached)
  return {
    id: stage.id,
    round: round.round,
    kind: stage.kind,
    title: stage.title,
    itemId: stage.itemId,
    itemTitle: item?.title ?? stage.itemId,
    itemKind: item?.kind ?? null,
    question: said.find(({ act }) => act === 'question')?.text ?? '',
    why,
    minutes: stage.minutes,
    usedMs: closedMs - openedMs,
    text,
    assessment,
    score: estimate === null ? null : share(estimate.value),
    interval: estimate === null ? null : [share(estimate.interval[0]), share(estimate.interval[1])],
    coachedPoints: coached,
    verdict: verdictOf(state),
    exchanges: exchangesOf(world, state),
    delivery: deliveryOf(state),
    star: stage.star && text !== '' ? starParts(text) : null,
    rating: state.rating ?? mock.overallRating,
    notes: notesOf(item, state, assessment),
  }
}

function assess(world: MockWorld, state: StageState, text: string): Assessment | null {
  const asked = askedItem(world, state.stage)
  if (asked !== null) {
    // A part of a design may have no point of its own: there is then nothing to grade.
    return asked.rubric.points.length === 0 ? null : gradeAsked(asked, text)
  }
  const item = world.item(state.stage.itemId)
  if (item?.kind !== 'problem' || state.stage.kind !== 'follow-ups') return null
  const line = state.said.find(({ act }) => act === 'question')
  const followUp = item.interview.followUps.find(({ prompt }) => line?.text.includes(prompt))
  const answer = state.answers.find(({ to }) => to?.act === 'question')?.text ?? ''
  return followUp === undefined ? null : compareWith(followUp.prompt, followUp.answer, answer)
}

/** Points that were made only after the coach had pointed at them. */
function coachedPoints(assessment: Assessment | null, { coached }: StageState): string[] {
  const targets = new Set(coached.map(({ target }) => target))
  return (assessment?.criteria ?? [])
    .filter(({ id, status }) => targets.has(id) && (status === 'met' || status === 'partly'))
    .map(({ id }) => id)
}

/** What a point that was coached counts for. */
const COACHED_CREDIT = 0.5

function estimateOf(
  item: CompiledItem | null,
  state: StageState,
  assessment: Assessment | null,
  coached: readonly string[],
): Estimate | null {
  if (assessment !== null) return discounted(assessment, coached)
  if (item?.kind !== 'problem') return null
  const text = allText(state)
  switch (state.stage.kind) {
    case 'clarify':
      return exact(state.said.some(({ act }) => act === 'clarified') ? 1 : 0)
    case 'outline':
      return text === '' ? exact(0) : wide(outlineCoverage(item, text))
    case 'code':
      return codeEstimate(state)
    case 'complexity':
      return complexityEstimate(item.interview.complexity, text)
    default:
      return null
  }
}

/** Comparing words says little, so the interval is wide. Chosen. */
const WIDE = 0.3
const wide = (value: number): Estimate => ({ value, interval: [value - WIDE, value + WIDE] })

function codeEstimate({ submission, coached }: StageState): Estimate {
  const verdict = submission?.verdict
  if (verdict === undefined || verdict.total === 0) return exact(0)
  const hints = coached.filter(({ what }) => what === 'hint').length
  const part = verdict.status === 'accepted' ? 1 : verdict.passed / verdict.total
  return exact(part * COACHED_CREDIT ** Math.min(hints, 1))
}

/** Right where the author's order is named; not judged where no order is written at all. */
function complexityEstimate({ time }: { readonly time: string }, text: string): Estimate | null {
  const [wanted] = orders(time)
  const named = orders(text)
  if (text === '') return exact(0)
  if (wanted === undefined || named.length === 0) return null
  return named.includes(wanted) ? exact(1) : { value: 0, interval: [0, 0.5] }
}

function discounted(assessment: Assessment, coached: readonly string[]): Estimate | null {
  if (assessment.outcome !== 'graded') return null
  const total = assessment.criteria.reduce((sum, { weight }) => sum + weight, 0)
  const lost = assessment.criteria
    .filter(({ id }) => coached.includes(id))
    .reduce((sum, { weight, status }) => sum + weight * (status === 'met' ? 1 : 0.5), 0)
  const off = total === 0 ? 0 : (COACHED_CREDIT * lost) / total
  const { score, interval } = assessment
  return {
    value: share(score - off),
    interval: [share(interval[0] - off), share(interval[1] - off)],
  }
}

function verdictOf({ submission }: StageState): StageReport['verdict'] {
  if (submission === null) return null
  const { status, passed, total } = submission.verdict
  return { status, passed, total }
}

const ASKED_AFTER = ['probe', 'deeper', 'find-out', 'interrupted', 'redirected']

/** What was asked after the first answer, with what was said to it. */
function exchangesOf(world: MockWorld, { said, answers, stage }: StageState): Exchange[] {
  return said
    .filter(({ act }) => ASKED_AFTER.includes(act))
    .map(({ seq, act, text, target }) => {
      const answer = answers
        .filter(({ to }) => to?.seq === seq)
        .map((one) => one.text)
        .join('\n\n')
      const known = act === 'deeper' ? authorsAnswer(world.item(stage.itemId), text) : null
      const assessment = known === null ? null : compareWith(text, known, answer)
      return { act, line: text, target, answer, assessment }
    })
}

function authorsAnswer(item: CompiledItem | null, line: string): string | null {
  if (item?.kind === 'question') {
    return (
      item.answer.followUps.find(({ prompt }) => line.includes(prompt.text))?.answer.text ?? null
    )
  }
  if (item?.kind !== 'problem') return null
  return item.interview.followUps.find(({ prompt }) => line.includes(prompt))?.answer ?? null
}

function deliveryOf(state: StageState): DeliverySummary | null {
  const text = allText(state)
  const words = state.answers.flatMap((one) => one.words)
  return wordCount(text) < ENOUGH_WORDS
    ? null
    : deliverySummary(delivery({ text, words, jargon: [] }))
}

/** The part of a delivery that a report keeps. */
export function deliverySummary(said: Delivery): DeliverySummary {
  const { words, pace, fillers, fillersPerHundred, structure } = said
  return {
    words,
    wordsPerMinute: pace === null ? null : Math.round(pace.speaking),
    fillers: fillers.length,
    fillersPerHundred: fillersPerHundred === null ? null : Math.round(fillersPerHundred * 10) / 10,
    example: structure.example,
    definitionFirst: structure.definitionFirst,
    contrast: structure.contrast,
    closing: structure.closing,
  }
}

function notesOf(
  item: CompiledItem | null,
  { stage, why, coached, submission, draft }: StageState,
  assessment: Assessment | null,
): string[] {
  const notes: (string | false)[] = [
    item === null && 'This item has left the content, so the answer could not be graded.',
    item !== null &&
      item.contentVersion !== stage.contentVersion &&
      'The item has changed since the interview; the grade is that of its present form.',
    why === 'time' && 'The time ran out; what stood in the box counts as said.',
    why === 'ended' && 'The interview ended here.',
    coached.some(({ what }) => what !== 'calm') &&
      'The coach helped; what it pointed at counts half.',
    item?.kind === 'case' && assessment === null && 'No point of the rubric belongs to this part.',
    stage.kind === 'tests' && 'Nothing judges test ideas here; read your own against the cases.',
    stage.kind === 'outline' && 'Judged by shared words with the author’s steps, so only roughly.',
    stage.kind === 'code' && submission === null && draft.trim() !== '' && 'No code was handed in.',
  ]
  const flags = (assessment?.flags ?? []).map(({ message }) => message)
  return [...notes.filter((one) => one !== false), ...flags]
}
