import type {
  Assessment,
  CriterionResult,
  CriterionStatus,
  SimilarityResult,
} from '@warmstart/schema'
import type { Output } from './output.ts'
import { percent, style, wrap } from './style.ts'

const MARKS: Readonly<
  Record<CriterionStatus, { mark: string; colour: 'green' | 'yellow' | 'red' | 'dim' }>
> = {
  met: { mark: '●', colour: 'green' },
  partly: { mark: '◐', colour: 'yellow' },
  missing: { mark: '○', colour: 'dim' },
  contradicted: { mark: '✕', colour: 'red' },
  unclear: { mark: '?', colour: 'yellow' },
}

/** Prints what an answer showed: points with their quotes, misconceptions, flags, score. */
export function showAssessment(output: Output, assessment: Assessment): void {
  output.line(style(output, 'bold', headlineOf(assessment)))
  for (const criterion of assessment.criteria) showCriterion(output, criterion)
  for (const { text, fix, evidence } of assessment.misconceptions) {
    output.line(`${style(output, 'red', '✕')} ${wrap(text, 88, '  ').trimStart()}`)
    for (const { quote } of evidence) output.line(style(output, 'dim', `    «${quote}»`))
    output.line(wrap(`Instead: ${fix}`, 88, '    '))
  }
  showSelfCheck(output, assessment)
  if (assessment.similarity) showSimilarity(output, assessment.similarity)
  for (const { message } of assessment.flags) {
    output.line(`${style(output, 'yellow', '!')} ${wrap(message, 88, '  ').trimStart()}`)
  }
}

/** The points on which the rules are not sure and the person has to decide. */
function showSelfCheck(output: Output, { criteria, selfCheck = [] }: Assessment): void {
  if (selfCheck.length === 0) return
  output.line(style(output, 'bold', 'Check these yourself: did you say it?'))
  for (const id of selfCheck) {
    const text = criteria.find((one) => one.id === id)?.text ?? id
    output.line(`${style(output, 'yellow', '?')} ${wrap(text, 88, '  ').trimStart()}`)
  }
}

/** What was found of the model answer, what was not, and what that means. */
function showSimilarity(output: Output, { shared, missing, note }: SimilarityResult): void {
  const said = (reversed: boolean) =>
    shared
      .filter(({ words }) => words.some((word) => word.reversed) === reversed)
      .map(({ answer }) => `«${answer.quote}»`)
  const rows: [string, 'green' | 'red' | 'dim', string[]][] = [
    ['● shared', 'green', said(false)],
    ['✕ turned round', 'red', said(true)],
    ['○ not found', 'dim', missing.map(({ quote }) => quote)],
  ]
  for (const [label, colour, words] of rows) {
    if (words.length === 0) continue
    const text = wrap(words.join(colour === 'dim' ? ', ' : ' '), 88, '               ')
    output.line(`${style(output, colour, label.padEnd(14))} ${text.trimStart()}`)
  }
  output.line(wrap(note, 88))
}

/** "4 of 6 points · 67 % (55–78 %) · rules" */
export function headlineOf(assessment: Assessment): string {
  const { criteria, score, interval, assessor, outcome } = assessment
  if (outcome === 'cannot-judge') return `cannot judge this answer · ${assessor}`
  const met = criteria.filter(({ status }) => status === 'met').length
  const [low, high] = interval
  const range = `${percent(score)} (${percent(low)} to ${percent(high)})`
  if (assessment.similarity) return `${range} like the model answer · ${assessor}, by similarity`
  return `${met} of ${criteria.length} points · ${range} · ${assessor}`
}

function showCriterion(output: Output, { status, text, evidence, note }: CriterionResult): void {
  const { mark, colour } = MARKS[status]
  const label = style(output, colour, `${mark} ${status.padEnd(12)}`)
  output.line(`${label} ${wrap(text, 88, '               ').trimStart()}`)
  for (const { quote } of evidence) output.line(style(output, 'dim', `               «${quote}»`))
  if (note) output.line(style(output, 'dim', wrap(note, 88, '               ')))
}
