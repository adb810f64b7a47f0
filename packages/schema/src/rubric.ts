import { z } from 'zod'
import { MisconceptionId, PointId } from './ids.ts'

/** Most spellings that the `<a|b>` groups of one alternative may stand for. */
const MOST_CHOICES = 64

const GROUP = /<([^<>]*\|[^<>]*)>/

const choiceCount = (alternative: string): number =>
  [...alternative.matchAll(new RegExp(GROUP, 'g'))].reduce(
    (product, group) => product * (group[1] ?? '').split('|').length,
    1,
  )

/**
 * Every spelling of an alternative with `<a|b>` groups: `<high|large> bias` stands for "high bias"
 * and "large bias"; an empty choice may be left out (`<the|> noise`). Without a group, itself.
 */
export function alternativeChoices(alternative: string): string[] {
  const group = GROUP.exec(alternative)
  if (!group) return [alternative]
  const before = alternative.slice(0, group.index)
  const rest = alternativeChoices(alternative.slice(group.index + group[0].length))
  return (group[1] ?? '').split('|').flatMap((one) => rest.map((end) => `${before}${one}${end}`))
}

/**
 * One alternative of a slot: a word, a stem with `*` at its end (`regular*`), a run of
 * neighbouring words (`weight decay`) or a formula token (`max(0`, `k-1`). A `#` by itself is any
 * number: digits (`12`, `0.3`, the 12 of `12%`) or a number word ("three", but not "one"). `%` and
 * `&` are "percent" and "and". A run is not found across a comma, semicolon or colon of the answer
 * unless it has one itself. `<a|b>` is a choice. `...` inside stands for up to eight words of the
 * same sentence, none of them a denial.
 */
const Alternative = z
  .string()
  .min(1)
  .max(160)
  .refine((text) => !/^\s*(\.{3}|…)|(\.{3}|…)\s*$/.test(text), {
    error: '"..." stands between two words; take it away from the beginning or end',
  })
  .refine((text) => choiceCount(text) <= MOST_CHOICES, {
    error: `the <a|b> groups of one alternative may stand for ${MOST_CHOICES} spellings; write two alternatives`,
  })

/** Alternatives of one concept; any of them fills the slot. */
const Slot = z.array(Alternative).min(1).max(64)

/** Concept groups that must all be filled within one window of the answer. */
const Slots = z.array(Slot).min(1).max(3)

/** A key point: what a good answer says, and how the grader recognises it. */
export const KeyPoint = z.strictObject({
  id: PointId,
  /** Share in the score, relative to the other points. */
  weight: z.number().positive().max(5).default(1),
  /** One claim in one sentence; shown to the learner. */
  text: z.string().min(10).max(240),
  slots: Slots,
  /** Whole sentences that say the same, with other grammar and other words. */
  phrasings: z.array(z.string().min(8).max(240)).min(4).max(8),
  /** Slot patterns that say the reverse; matched within 12 tokens of one sentence. */
  opposite: z.array(Slots).max(8).default([]),
  /** True where naming the terms is enough (an enumeration). */
  listOk: z.boolean().default(false),
  /** Tokens that the slots may spread over. */
  window: z.int().min(3).max(40).default(16),
  /**
   * True where the claim holds either way round, so that "lower" where the phrasings say "higher"
   * is no reversal.
   */
  eitherWay: z.boolean().default(false),
})
export type KeyPoint = z.infer<typeof KeyPoint>

/** A wrong belief that an answer can show. */
export const Misconception = z.strictObject({
  id: MisconceptionId,
  /** The wrong claim, in one sentence. */
  text: z.string().min(10).max(240),
  /** Slot patterns that recognise it; any one is enough. */
  patterns: z.array(Slots).min(1).max(16),
  /** Whole sentences that state it; an answer that says one of them shows it. */
  phrasings: z.array(z.string().min(8).max(240)).max(8).default([]),
  /** Key points that cannot count as met where the belief is shown in the same sentence. */
  cancels: z.array(PointId).default([]),
  severity: z.enum(['minor', 'major']),
  /** What is true instead; shown to the learner. */
  fix: z.string().min(10).max(400),
  /** A wrong but plausible answer; the check proves that it is flagged and credits nothing. */
  sample: z.string().min(20).max(800),
})
export type Misconception = z.infer<typeof Misconception>

/** `rubric.yaml` of a question. */
export const Rubric = z
  .strictObject({
    points: z.array(KeyPoint).min(3).max(7),
    misconceptions: z.array(Misconception).min(1).max(8),
  })
  .superRefine(({ points, misconceptions }, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    const pointIds = new Set<string>()
    points.forEach(({ id }, i) => {
      if (pointIds.has(id))
        fault(['points', i, 'id'], `"${id}" is used twice; give each point its own id`)
      pointIds.add(id)
    })
    const seen = new Set<string>()
    misconceptions.forEach(({ id, cancels }, i) => {
      if (seen.has(id) || pointIds.has(id))
        fault(
          ['misconceptions', i, 'id'],
          `"${id}" is used twice; give each misconception its own id`,
        )
      seen.add(id)
      cancels.forEach((point, j) => {
        if (!pointIds.has(point))
          fault(
            ['misconceptions', i, 'cancels', j],
            `no point "${point}"; name one of ${[...pointIds].join(', ')}`,
          )
      })
    })
  })
export type Rubric = z.infer<typeof Rubric>
/** The same as it is written, with defaults left out. */
export type RubricInput = z.input<typeof Rubric>
