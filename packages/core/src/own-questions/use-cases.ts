import {
  type ItemId,
  type Millis,
  OwnQuestion,
  type OwnQuestion as Question,
  WarmstartError,
} from '@warmstart/schema'
import type { Memory } from '../ports.ts'
import type { Context } from '../use-cases/context.ts'

/** What a learner writes about a question of their own. */
export interface OwnQuestionInput
  extends Pick<Question, 'prompt' | 'references' | 'category' | 'level' | 'minutes'> {
  /** Left out or blank: the beginning of the prompt. */
  readonly title?: string | undefined
}

type Place = Pick<Context, 'store' | 'learner'>

/** Most own questions of one learner: all of them are read for each plan. */
export const MAX_OWN_QUESTIONS = 500
const MAX_TITLE_CHARS = 90

/**
 * Adds a question, or changes the one with this id. Blanks around the texts and model answers that
 * are blank are left out.
 *
 * @throws {WarmstartError} `invalid-input`, naming the field; `too-large` where there are too many
 */
export async function saveOwnQuestion(
  { store, learner }: Place,
  id: ItemId,
  input: OwnQuestionInput,
  now: Millis,
): Promise<Question> {
  return store.transaction(learner, async (memory) => {
    const before = await memory.ownQuestion(id)
    if (before === null) await requireRoom(memory)
    const question = checked(id, input, before, now)
    await memory.putOwnQuestion(question)
    return question
  })
}

/**
 * A question of the learner's own.
 *
 * @throws {WarmstartError} `not-found` where there is none with this id
 */
export async function ownQuestion({ store, learner }: Place, id: ItemId): Promise<Question> {
  const question = await store.memoryOf(learner).ownQuestion(id)
  if (question === null) throw noSuchQuestion(id)
  return question
}

/**
 * Deletes a question and what was being written for it. Attempts on it stay in the history.
 *
 * @throws {WarmstartError} `not-found` where there is none with this id
 */
export async function deleteOwnQuestion({ store, learner }: Place, id: ItemId): Promise<void> {
  await store.transaction(learner, async (memory) => {
    if ((await memory.ownQuestion(id)) === null) throw noSuchQuestion(id)
    await memory.deleteOwnQuestion(id)
    await memory.deleteDraft(id)
  })
}

async function requireRoom(memory: Memory): Promise<void> {
  const { length } = await memory.ownQuestions()
  if (length < MAX_OWN_QUESTIONS) return
  throw new WarmstartError(
    'too-large',
    `questions: you have ${length} of your own, which is the most; delete one first`,
    { limit: MAX_OWN_QUESTIONS },
  )
}

function checked(
  id: ItemId,
  input: OwnQuestionInput,
  before: Question | null,
  now: Millis,
): Question {
  const prompt = input.prompt.trim()
  const question = OwnQuestion.safeParse({
    id,
    title: input.title?.trim() || titleOf(prompt),
    prompt,
    references: input.references.map((text) => text.trim()).filter(Boolean),
    category: input.category,
    level: input.level,
    minutes: input.minutes,
    createdAt: before?.createdAt ?? now,
    // Later than before even where the clock went back, so that an import keeps this one.
    updatedAt: Math.max(now, (before?.updatedAt ?? 0) + 1),
  })
  if (question.success) return question.data
  throw invalid(question.error.issues[0])
}

/** What each field needs, in words. */
const NEEDS: Readonly<Record<string, string>> = {
  id: 'an id such as "own-why-dropout-helps"',
  title: '3 to 90 characters',
  prompt: '10 to 2000 characters: the question as one would be asked',
  references: '1 to 5 model answers of 20 to 8000 characters each',
  minutes: 'a whole number from 1 to 60',
}

function invalid(issue: { path: PropertyKey[]; message: string } | undefined): WarmstartError {
  const [field = 'question', index] = (issue?.path ?? []).map(String)
  const where = index === undefined ? field : `${field}.${Number(index) + 1}`
  const needs = NEEDS[field] ?? issue?.message ?? 'something else'
  return new WarmstartError('invalid-input', `${where}: it is not as it must be; give ${needs}`, {
    field: where,
  })
}

/** The first sentence of the prompt, or as much of it as a title holds, cut after a word. */
function titleOf(prompt: string): string {
  const [first = prompt] = prompt.split(/(?<=[.?!])\s|\n/)
  if (first.length <= MAX_TITLE_CHARS) return first
  const cut = first.slice(0, MAX_TITLE_CHARS - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 60))}…`
}

function noSuchQuestion(id: ItemId): WarmstartError {
  return new WarmstartError('not-found', `itemId: you have no question "${id}"`, { itemId: id })
}
