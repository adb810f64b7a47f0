import { OPPOSITE_WINDOW } from './constants.ts'
import { fault, type LintRequest, type RubricFault } from './fault.ts'
import { type Judgement, judge } from './grade.ts'
import { findSlots, findSpans, tightest } from './match.ts'
import { denialOf } from './negation.ts'
import type { SlotPatterns } from './patterns.ts'
import type { Reading } from './reading.ts'

/** Checks that every misconception's sample is recognised and earns nothing that it cancels. */
export function lintSamples({ rubric, question }: LintRequest): RubricFault[] {
  return rubric.misconceptions.flatMap(({ id, cancels, sample }, index) => {
    const where = `misconceptions[${id}].sample`
    const judgement = judge({ rubric, question, answer: sample })
    const flagged = judgement.misconceptions.some(({ pattern }) => pattern.misconception.id === id)
    const missed = flagged ? [] : [fault(where, ...whyNotShown(judgement, index))]
    const credited = judgement.verdicts
      .map(({ result }) => result)
      .filter((one) => cancels.includes(one.id) && ['met', 'partly'].includes(one.status))
      .map((one) =>
        fault(
          where,
          `the sample still earns point ${one.id} (${one.status}) with "${one.evidence[0]?.quote}"`,
          `take that sentence out of the sample, or make points[${one.id}].slots ask for more`,
        ),
      )
    return [...missed, ...credited]
  })
}

/** How far a pattern got, what stopped it, and what to do about it. */
type Obstacle = readonly [progress: number, reason: string, fix: string]

/** Fault and fix of a sample that is not recognised: the pattern that comes closest, and why not. */
function whyNotShown({ compiled, reading }: Judgement, index: number): [string, string] {
  const patterns = compiled.misconceptions[index]?.patterns ?? []
  const obstacles = patterns.map((slots) => obstacleOf(reading, slots))
  const furthest = Math.max(...obstacles.map(([progress]) => progress))
  const at = obstacles.findIndex(([progress]) => progress === furthest)
  const [, reason, fix] = obstacles[at] ?? [0, 'there is no pattern', 'write one']
  return [`the sample is not recognised as this misconception: in patterns[${at}] ${reason}`, fix]
}

function obstacleOf(reading: Reading, slots: SlotPatterns): Obstacle {
  const { tokens } = reading.text
  const hits = findSlots(reading.lexicon, slots)
  const empty = hits.flatMap((row, slot) => (row.length > 0 ? [] : [`slot ${slot}`]))
  if (empty.length > 0)
    return [0, `${empty.join(' and ')} is not hit`, 'add the words that the sample uses']
  const span = tightest(findSpans(tokens, hits, { window: 99, sentenceBreaks: 99 }))
  if (!span) return [1, 'one word fills two slots', 'give each slot words of its own']
  if (span.breaks > 0)
    return [2, 'the slots fall into two sentences', 'say it in one sentence of the sample']
  if (span.words > OPPOSITE_WINDOW)
    return [
      3,
      `the slots spread over ${span.words} words, and ${OPPOSITE_WINDOW} are allowed`,
      'use words that stand closer together; an alternative of several words counts as one',
    ]
  const { denial, by } = denialOf(reading.text, reading.negators, span, {
    side: 'rival',
  })
  if (denial !== 'none')
    return [4, `it is read as denied by "${by}"`, `put "${by}" into the alternative`]
  return [
    5,
    'the same words are better read as a point that it cancels, as a list, or as the question',
    'let the pattern use more of the words, or make the slots of the point stricter',
  ]
}
