import type { MisconceptionId, PointId, Rubric } from '@warmstart/schema'
import { instructions, task } from './prompt.ts'
import { type JsonSchema, replySchema } from './reply-schema.ts'
import { randomOf, shuffled } from './seed.ts'

/** What a model is asked about. */
export interface ModelQuestion {
  readonly rubric: Rubric
  /** The prompt as plain text. */
  readonly question: string
  /** The answer as it was typed or transcribed. */
  readonly answer: string
  /** Decides the order of the statements and the mark around the answer; see `seedOf`. */
  readonly seed: number
}

/** A statement under the id that is sent. */
export interface SentStatement<Id extends string> {
  /** Such as `P3`: ids of the rubric give hints and are not sent. */
  readonly sentId: string
  readonly id: Id
  readonly text: string
}

/** Everything that is sent to a model, and how to read its reply. */
export interface ModelRequest {
  readonly system: string
  readonly user: string
  readonly schema: JsonSchema
  readonly points: readonly SentStatement<PointId>[]
  readonly misconceptions: readonly SentStatement<MisconceptionId>[]
}

/**
 * Makes the request for one answer: the question, the statements of the rubric in an order drawn
 * from the seed, and the answer, fenced as data. Slots, phrasings, weights, samples, corrections
 * and the verdict of the rules are not in it.
 *
 * The same input gives the same request.
 */
export function modelRequest({ rubric, question, answer, seed }: ModelQuestion): ModelRequest {
  const random = randomOf(seed)
  const points = numbered('P', shuffled(rubric.points, random))
  const misconceptions = numbered('M', shuffled(rubric.misconceptions, random))
  const mark = freeMark(`${question}\n${answer}`, random)
  const ids = (list: readonly { readonly sentId: string }[]) => list.map(({ sentId }) => sentId)
  return {
    system: instructions(mark),
    user: task({ question, points, misconceptions, answer, mark }),
    schema: replySchema(ids(points), ids(misconceptions)),
    points,
    misconceptions,
  }
}

function numbered<Id extends string>(
  letter: string,
  statements: readonly { readonly id: Id; readonly text: string }[],
): SentStatement<Id>[] {
  return statements.map(({ id, text }, i) => ({ sentId: `${letter}${i + 1}`, id, text }))
}

/** A mark that the text does not contain, whatever somebody has written into it. */
function freeMark(text: string, random: () => number): string {
  for (;;) {
    const mark = `ANSWER-${Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')}`
    if (!text.includes(mark)) return mark
  }
}
