import type { ModelVerdict } from '@warmstart/core'
import type { CriterionResult } from '@warmstart/schema'
import type { Output } from './output.ts'
import { headlineOf } from './show-assessment.ts'
import { percent, style, wrap } from './style.ts'

type Point = ModelVerdict['comparison']['points'][number]

/** Word, and whether it is worth a second look, for each agreement. */
const SIGNS: Readonly<
  Record<Point['agreement'], { readonly mark: string; readonly odd: boolean }>
> = {
  agree: { mark: '=', odd: false },
  near: { mark: '~', odd: false },
  differ: { mark: '≠', odd: true },
  open: { mark: '?', odd: false },
  'one-sided': { mark: '·', odd: false },
}

const INDENT = ' '.repeat(32)

/** Prints what a model said beside what the rules said, point by point. */
export function showComparison(output: Output, verdict: ModelVerdict): void {
  const { assessment, comparison, model, endpoint, voided, unanswered } = verdict
  output.line(style(output, 'bold', `\nSecond opinion: ${model} at ${endpoint}`))
  output.line(headlineOf(assessment))
  output.line(style(output, 'dim', `    ${'rules'.padEnd(14)}${'model'.padEnd(14)}`))
  for (const point of comparison.points) showPoint(output, point)
  for (const { text, rules, model: seen } of comparison.misconceptions) {
    const who = rules && seen ? 'both see' : rules ? 'only the rules see' : 'only the model sees'
    output.line(wrap(`${who} the misconception: ${text}`, 88, '    '))
  }
  output.line(wrap(summaryOf(verdict), 88))
  if (voided > 0) {
    output.line(
      `${voided} of the model’s verdicts ${voided === 1 ? 'is' : 'are'} void: the quoted words do not show it.`,
    )
  }
  if (unanswered > 0) output.line(`The model left ${unanswered} points without a verdict.`)
}

function showPoint(output: Output, { agreement, text, rules, model }: Point): void {
  const { mark, odd } = SIGNS[agreement]
  const words = `${statusOf(rules).padEnd(14)}${statusOf(model).padEnd(14)}`
  const line = `${mark}   ${odd ? style(output, 'yellow', words) : words}`
  output.line(`${line}${wrap(text, 88, INDENT).trimStart()}`)
  if (agreement === 'agree') return
  for (const { quote } of model?.evidence ?? [])
    output.line(style(output, 'dim', `${INDENT}model: «${quote}»`))
  if (model?.note) output.line(style(output, 'dim', wrap(model.note, 88, INDENT)))
}

const statusOf = (one: CriterionResult | null): string => one?.status ?? '–'

/** What the comparison does to the confidence; the score itself stays that of the rules. */
function summaryOf({ comparison }: ModelVerdict): string {
  const { counts, interval } = comparison
  const [low, high] = interval
  return (
    `They agree on ${counts.agree} points and differ on ${counts.differ}. The score stays that of ` +
    `the rules; with both, it lies between ${percent(low)} and ${percent(high)}.`
  )
}
