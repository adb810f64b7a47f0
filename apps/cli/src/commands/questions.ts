import { QuestionFilter } from '@warmstart/contract'
import { filterQuestions, ownQuestion, progressOf } from '@warmstart/core'
import type { CompiledQuestion, ItemId } from '@warmstart/schema'
import { isOwnId, WarmstartError } from '@warmstart/schema'
import type { Command } from 'commander'
import { ownId } from '../asked.ts'
import type { Output } from '../output.ts'
import { style, wrap } from '../style.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Act } from './index.ts'
import { wholeNumber } from './numbers.ts'
import { showOwnQuestion } from './own-question.ts'

/** `questions`, `show`, `search`: what there is. */
export function registerQuestions(program: Command, act: Act): void {
  program
    .command('questions')
    .description('list questions; values of one filter are joined by commas')
    .option('--topic <ids>', 'topics, with everything under them')
    .option('--level <levels>', 'junior, mid, senior')
    .option('--role <roles>', 'such as data-scientist')
    .option('--category <categories>', 'such as theory')
    .option('--pillar <pillars>', 'such as evaluation-metrics')
    .option('--round <rounds>', 'such as ml-concepts')
    .option('--progress <states>', 'untried, weak, shaky, solid')
    .option('--everywhere', 'only what is asked nearly everywhere')
    .action((options: Record<string, string | boolean>) =>
      act((surroundings) => listQuestions(surroundings, options)),
    )
  program
    .command('show <item>')
    .description('a question as it is asked')
    .option('--answer', 'with the model answer, tip and follow-ups')
    .action((id: string, { answer }: { answer?: boolean }) =>
      act(async ({ output, question, store, learner }) => {
        if (isOwnId(id)) {
          const own = await ownQuestion({ store: await store(), learner }, ownId(id))
          return showOwnQuestion(output, own, answer ?? false)
        }
        const found = await question(id)
        output.json(shown(found, answer ?? false))
        showQuestion(output, found, answer ?? false)
      }),
    )
  program
    .command('search <words...>')
    .description('questions and topics, forgiving typing errors')
    .option('--limit <n>', 'at most so many', wholeNumber('--limit', 1, 50), 12)
    .action((words: string[], { limit }: { limit: number }) =>
      act(async ({ output, search }) => {
        const hits = (await search()).search(words.join(' '), limit)
        output.json({ hits })
        for (const { kind, id, title, where } of hits) {
          output.line(`${style(output, 'cyan', id)}  ${title} (${kind}, ${where})`)
        }
        if (hits.length === 0) output.line('Nothing found.')
      }),
    )
}

async function listQuestions(
  { output, bundle, store, learner }: Surroundings,
  options: Record<string, string | boolean>,
): Promise<void> {
  const { json: _json, data: _data, everywhere, ...rest } = options
  const parsed = QuestionFilter.safeParse({
    ...rest,
    ...(everywhere ? { everywhere: 'true' } : {}),
  })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new WarmstartError('invalid-input', `--${issue?.path.join('.')}: ${issue?.message}`)
  }
  const { items, topics } = await bundle()
  const questions = items.filter((item) => item.kind === 'question')
  const cards = await (await store()).memoryOf(learner).cards()
  const byId = new Map(cards.map((card) => [card.itemId, card]))
  const progress = (id: ItemId) => progressOf(byId.get(id) ?? null)
  const found = filterQuestions(questions, parsed.data, progress, topics)
  output.json({
    total: found.total,
    counts: found.counts,
    questions: found.items.map(({ id, title, topic, category, level, roles, minutes }) => ({
      id,
      title,
      topic,
      category,
      level,
      roles,
      minutes,
      progress: progress(id),
    })),
  })
  for (const { id, title, level, minutes } of found.items) {
    const state = progress(id).padEnd(8)
    output.line(
      `${state} ${level.padEnd(7)}${String(minutes).padStart(3)} min  ${style(output, 'cyan', id)}  ${title}`,
    )
  }
  output.line(`\n${found.total} questions`)
}

function shown(question: CompiledQuestion, withAnswer: boolean) {
  const { answer, rubric, ...open } = question
  if (!withAnswer) return open
  return {
    ...open,
    answer,
    points: rubric.points.map(({ id, text, weight }) => ({ id, text, weight })),
  }
}

function showQuestion(output: Output, question: CompiledQuestion, withAnswer: boolean): void {
  const { title, level, minutes, prompt, answer } = question
  output.line(style(output, 'bold', title))
  output.line(`${level} · ${minutes} minutes\n`)
  output.line(wrap(prompt.asked.text))
  if (!withAnswer) return
  const sections: [string, string][] = [
    ['In one breath', answer.oneBreath.text],
    ['In three minutes', answer.threeMinutes.text],
    ['Tip', answer.tip.text],
    ['Common mistakes', answer.mistakes.text],
    ...answer.followUps.map((one): [string, string] => [
      `${one.level}: ${one.prompt.text}`,
      one.answer.text,
    ]),
  ]
  for (const [heading, text] of sections) {
    output.line(`\n${style(output, 'bold', heading)}`)
    output.line(wrap(text))
  }
}
