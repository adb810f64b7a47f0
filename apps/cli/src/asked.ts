import { ownQuestion } from '@warmstart/core'
import { assessSimilarity, gradeAnswer } from '@warmstart/grader'
import { type Assessment, ItemId, isOwnId, type Rubric, WarmstartError } from '@warmstart/schema'
import type { Surroundings } from './surroundings.ts'

/** A question that can be answered in words: one of the content, or one of the learner's own. */
export interface Asked {
  readonly id: ItemId
  readonly title: string
  readonly prompt: string
  /** Null for an own question: it has model answers instead. */
  readonly rubric: Rubric | null
  /** Grades an answer and keeps nothing. */
  grade(answer: string): Assessment
}

/**
 * Finds a question by its id.
 *
 * @throws {WarmstartError} `not-found` where there is none
 */
export async function askedQuestion(surroundings: Surroundings, id: string): Promise<Asked> {
  if (isOwnId(id)) return askedOwn(surroundings, ownId(id))
  const { id: itemId, title, prompt, rubric } = await surroundings.question(id)
  const question = prompt.asked.text
  return {
    id: itemId,
    title,
    prompt: question,
    rubric,
    grade: (answer) => gradeAnswer({ rubric, question, answer }),
  }
}

async function askedOwn({ store, learner }: Surroundings, itemId: ItemId): Promise<Asked> {
  const { id, title, prompt, references } = await ownQuestion(
    { store: await store(), learner },
    itemId,
  )
  return {
    id,
    title,
    prompt,
    rubric: null,
    grade: (answer) => assessSimilarity({ question: prompt, references, answer }),
  }
}

/** @throws {WarmstartError} `not-found` for what cannot be an id */
export function ownId(id: string): ItemId {
  const parsed = ItemId.safeParse(id)
  if (parsed.success && isOwnId(id)) return parsed.data
  throw new WarmstartError(
    'not-found',
    `question: you have no "${id}"; "warmstart question list" lists yours`,
    { itemId: id },
  )
}
