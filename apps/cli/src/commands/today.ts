import { getPlan, getToday, type PlanEntry, type Today } from '@warmstart/core'
import type { Command } from 'commander'
import type { Output } from '../output.ts'
import { percent, style, wrap } from '../style.ts'
import { contextOf } from '../surroundings.ts'
import type { Act } from './index.ts'
import { wholeNumber } from './numbers.ts'

/** `today` and `plan`: what to do, and why. */
export function registerToday(program: Command, act: Act): void {
  program
    .command('today')
    .description('what to do today, and why')
    .action(() =>
      act(async (surroundings) => {
        const today = await getToday(await contextOf(surroundings), surroundings.now())
        surroundings.output.json(today)
        showToday(surroundings.output, today)
      }),
    )
  program
    .command('plan')
    .description('the days ahead, at most until the interview')
    .option('--days <n>', 'how many days', wholeNumber('--days', 1, 90), 14)
    .action(({ days }: { days: number }) =>
      act(async (surroundings) => {
        const plan = await getPlan(await contextOf(surroundings), days, surroundings.now())
        const { output } = surroundings
        output.json({ days: plan })
        for (const { date, minutes, entries } of plan) {
          output.line(style(output, 'bold', `${date} · ${Math.round(minutes)} minutes`))
          for (const entry of entries) output.line(`  ${entry.kind.padEnd(10)} ${entry.title}`)
        }
      }),
    )
}

function showToday(output: Output, today: Today): void {
  output.line(style(output, 'bold', today.headline))
  output.line(
    `${today.date} · ${Math.round(today.minutesDone)} of ${today.minutesPerDay} minutes done` +
      (today.daysLeft === null ? '' : ` · ${today.daysLeft} days to the interview`),
  )
  output.line()
  for (const entry of today.plan.entries) showEntry(output, entry)
  if (today.plan.entries.length === 0) output.line('Nothing left for today.')
  const { tomorrow } = today
  output.line(
    `Tomorrow: ${tomorrow.entries.length} items, ${Math.round(tomorrow.minutes)} minutes.`,
  )
}

function showEntry(
  output: Output,
  { itemId, title, minutes, kind, reason, recall }: PlanEntry,
): void {
  const chance = recall === null ? '' : ` · recall ${percent(recall)}`
  output.line(`${style(output, 'cyan', itemId)}  ${title} (${minutes} min, ${kind}${chance})`)
  output.line(wrap(reason, 88, '    '))
}
