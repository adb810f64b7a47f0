import { randomInt } from 'node:crypto'
import {
  deleteOwnQuestion,
  type OwnQuestionInput,
  ownQuestion,
  progressOf,
  saveOwnQuestion,
} from '@warmstart/core'
import {
  Category,
  ItemId,
  Level,
  OWN_PREFIX,
  type OwnQuestion,
  WarmstartError,
} from '@warmstart/schema'
import type { Command } from 'commander'
import { ownId } from '../asked.ts'
import type { Output } from '../output.ts'
import { readText } from '../read-answer.ts'
import { style, wrap } from '../style.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Act } from './index.ts'
import { wholeNumber } from './numbers.ts'

interface Fields {
  readonly prompt?: string
  readonly answerFile?: readonly string[]
  readonly title?: string
  readonly level?: string
  readonly category?: string
  readonly minutes?: number
}

/** `question`: questions of your own, with model answers instead of a rubric. */
export function registerOwnQuestion(program: Command, act: Act): void {
  const own = program
    .command('question')
    .description('questions of your own: a prompt and model answers; "answer" takes their ids')
  withFields(own.command('add').description('add a question of your own')).action(
    (fields: Fields) => act((surroundings) => add(surroundings, fields)),
  )
  withFields(own.command('edit <id>').description('change what is given; the rest stays')).action(
    (id: string, fields: Fields) => act((surroundings) => edit(surroundings, id, fields)),
  )
  own
    .command('list')
    .description('your questions, oldest first')
    .action(() => act(list))
  own
    .command('show <id>')
    .description('a question of yours')
    .option('--answer', 'with its model answers')
    .action((id: string, { answer }: { answer?: boolean }) =>
      act(async ({ output, store, learner }) => {
        const question = await ownQuestion({ store: await store(), learner }, ownId(id))
        showOwnQuestion(output, question, answer ?? false)
      }),
    )
  own
    .command('delete <id>')
    .description('delete a question of yours; your attempts on it stay')
    .action((id: string) =>
      act(async ({ output, store, learner }) => {
        await deleteOwnQuestion({ store: await store(), learner }, ownId(id))
        output.json({ deleted: id })
        output.line(`Deleted: ${id}. Your attempts on it stay in the history.`)
      }),
    )
}

function withFields(command: Command): Command {
  return command
    .option('--prompt <text>', 'the question as one would be asked')
    .option('--answer-file <files...>', 'a file for each model answer, at most five')
    .option('--title <text>', 'how lists call it (default: the beginning of the prompt)')
    .option('--level <level>', 'junior, mid or senior (default: mid)')
    .option('--category <category>', 'such as theory (the default)')
    .option('--minutes <n>', 'how long a good answer takes', wholeNumber('--minutes', 1, 60))
}

async function add(surroundings: Surroundings, fields: Fields): Promise<void> {
  const { prompt, answerFile } = fields
  if (prompt === undefined || answerFile === undefined) {
    throw new WarmstartError(
      'invalid-input',
      'question add: it needs --prompt "…" and --answer-file FILE with a model answer',
    )
  }
  await save(surroundings, newId(fields.title ?? prompt), fields, {
    prompt,
    references: [],
    category: 'theory',
    level: 'mid',
    minutes: 4,
  })
}

async function edit(surroundings: Surroundings, id: string, fields: Fields): Promise<void> {
  const { store, learner } = surroundings
  const before = await ownQuestion({ store: await store(), learner }, ownId(id))
  await save(surroundings, before.id, fields, before)
}

async function save(
  { output, store, learner, now }: Surroundings,
  id: ItemId,
  { prompt, answerFile, title, level, category, minutes }: Fields,
  before: OwnQuestionInput,
): Promise<void> {
  const input: OwnQuestionInput = {
    title: title ?? before.title,
    prompt: prompt ?? before.prompt,
    references: answerFile ? await Promise.all(answerFile.map(readText)) : before.references,
    level: level === undefined ? before.level : chosen('--level', Level, level),
    category: category === undefined ? before.category : chosen('--category', Category, category),
    minutes: minutes ?? before.minutes,
  }
  const question = await saveOwnQuestion({ store: await store(), learner }, id, input, now())
  output.json(question)
  output.line(`${style(output, 'cyan', question.id)}  ${question.title}`)
  output.line(`"warmstart answer ${question.id}" answers it.`)
}

function chosen<T extends string>(
  option: string,
  values: { readonly options: readonly T[] },
  given: string,
): T {
  const found = values.options.find((value) => value === given)
  if (found !== undefined) return found
  throw new WarmstartError(
    'invalid-input',
    `${option}: "${given}" is none; give one of ${values.options.join(', ')}`,
  )
}

async function list({ output, store, learner }: Surroundings): Promise<void> {
  const memory = (await store()).memoryOf(learner)
  const [questions, cards] = await Promise.all([memory.ownQuestions(), memory.cards()])
  const byId = new Map(cards.map((card) => [card.itemId, card]))
  const progress = (id: ItemId) => progressOf(byId.get(id) ?? null)
  output.json({
    questions: questions.map(({ references: _, ...rest }) => ({
      ...rest,
      progress: progress(rest.id),
    })),
  })
  for (const { id, title, level, minutes } of questions) {
    const state = `${progress(id).padEnd(8)} ${level.padEnd(7)}${String(minutes).padStart(3)} min`
    output.line(`${state}  ${style(output, 'cyan', id)}  ${title}`)
  }
  if (questions.length === 0)
    output.line('None yet. "warmstart question add" takes a prompt and a model answer.')
}

/** Prints a question of the learner's own, with `--json` as one document. */
export function showOwnQuestion(output: Output, question: OwnQuestion, withAnswer: boolean): void {
  const { references, ...open } = question
  output.json(withAnswer ? question : open)
  output.line(style(output, 'bold', question.title))
  output.line(`${question.level} · ${question.minutes} minutes · your question\n`)
  output.line(wrap(question.prompt))
  if (!withAnswer) return
  for (const [i, reference] of references.entries()) {
    output.line(`\n${style(output, 'bold', `Model answer ${i + 1}`)}`)
    output.line(wrap(reference))
  }
}

/** `own-`, a few words of the text, and four signs that keep equal titles apart. */
function newId(text: string): ItemId {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? ['question']
  const slug = words.join('-').slice(0, 40).replace(/-+$/, '')
  const tail = randomInt(36 ** 4)
    .toString(36)
    .padStart(4, '0')
  return ItemId.parse(`${OWN_PREFIX}${slug}-${tail}`)
}
