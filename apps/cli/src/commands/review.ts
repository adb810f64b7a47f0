import { isCancel, select, text } from '@clack/prompts'
import { getToday, type PlanEntry } from '@warmstart/core'
import { type SelfRating, WarmstartError } from '@warmstart/schema'
import type { Command } from 'commander'
import { askedQuestion } from '../asked.ts'
import { style, wrap } from '../style.ts'
import { contextOf, type Surroundings } from '../surroundings.ts'
import { keepAnswer, showKept } from './answer.ts'
import type { Act } from './index.ts'

/** `review`: what is due, one after the other; with `--json` only the list. */
export function registerReview(program: Command, act: Act): void {
  program
    .command('review')
    .description('what is due today, one after the other')
    .action(() =>
      act(async (surroundings) => {
        const { output, now } = surroundings
        const { plan } = await getToday(await contextOf(surroundings), now())
        const due = plan.entries.filter(({ kind }) => kind !== 'new')
        output.json({ entries: due })
        if (output.wantsJson) return
        if (due.length === 0) output.line('Nothing is due. "warmstart today" shows what is new.')
        else await reviewAll(surroundings, due)
      }),
    )
}

async function reviewAll(surroundings: Surroundings, due: readonly PlanEntry[]): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new WarmstartError(
      'invalid-input',
      'review: it asks in a terminal; use "warmstart review --json" and "warmstart answer" in scripts',
    )
  }
  const { output, now } = surroundings
  for (const [index, entry] of due.entries()) {
    const question = await askedQuestion(surroundings, entry.itemId)
    output.line(style(output, 'bold', `\n${index + 1} of ${due.length} · ${question.title}`))
    output.line(wrap(question.prompt))
    const startedAt = now()
    const answer = await text({
      message: 'Your answer (Ctrl-C leaves; what you have answered is kept)',
    })
    if (isCancel(answer)) return
    const rating = await askRating()
    if (rating === null) return
    const given = { itemId: question.id, text: answer ?? '', startedAt, rating }
    showKept(output, await keepAnswer(surroundings, { ...given, context: 'review' }))
  }
}

async function askRating(): Promise<SelfRating | null> {
  const rating = await select<SelfRating>({
    message: 'How did that go?',
    options: [
      { value: 1, label: 'blank' },
      { value: 2, label: 'shaky' },
      { value: 3, label: 'fine' },
      { value: 4, label: 'sure' },
    ],
  })
  return isCancel(rating) ? null : rating
}
