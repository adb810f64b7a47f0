import type { ScorecardRow, StageReport } from '@warmstart/schema'
import { wordCount } from '../intent.ts'
import type { StageState } from '../state.ts'
import { ENOUGH_WORDS } from './stage-report.ts'

type Quote = ScorecardRow['evidence'][number]

/** Most quotes for one row. */
const MOST_QUOTES = 3

const ASSUMES =
  /\b(i('ll| will)? assum\w+|assuming|let us assume|let's assume|suppos(e|ing)|i take it that|under the assumption|given that we)\b/i
const REASONS =
  /\b(because|since|therefore|so that|the reason|that is why|which means|hence|it follows|as a result)\b/i
const HONEST =
  /\b(i (do not|don't) know|i am not (sure|certain)|i'm not (sure|certain)|i have (not|never) (used|done|seen|built)|i would have to look|i cannot recall|i can't recall)\b/i
const BLUFF = /\b(obviously|trivial|everybody knows|of course it is|always|never fails)\b/i

/**
 * How the answers were reached: seven rows, each with quotes. A row that nothing speaks to is not
 * judged; nothing is ever assumed in favour of somebody who said nothing.
 */
export function scorecardOf(
  stages: readonly StageReport[],
  states: readonly StageState[],
): ScorecardRow[] {
  const said = stages.filter(({ text }) => wordCount(text) > 0)
  const long = said.filter(({ text }) => wordCount(text) >= ENOUGH_WORDS / 2)
  return [
    understood(said, states),
    found('assumptions', 'Stated assumptions', long, ASSUMES, {
      yes: 'You said what you take as given.',
      no: 'You stated no assumption; say what you take as given before you build on it.',
    }),
    found('reasoned-aloud', 'Reasoned aloud', long, REASONS, {
      yes: 'You gave reasons, not only results.',
      no: 'Reasons stayed unsaid: add a “because” to each claim.',
    }),
    examples(long),
    honest(said),
    correct(stages),
    clear(stages),
  ]
}

function quoteAround(text: string, pattern: RegExp): string | null {
  const hit = pattern.exec(text)
  if (hit === null) return null
  const from = Math.max(...['.', '!', '?', '\n'].map((one) => text.lastIndexOf(one, hit.index))) + 1
  const end = text.slice(hit.index).search(/[.!?\n]/)
  return text
    .slice(from, end < 0 ? text.length : hit.index + end)
    .trim()
    .slice(0, 240)
}

const quotes = (stages: readonly StageReport[], pattern: RegExp): Quote[] =>
  stages.flatMap(({ id, text }) => {
    const quote = quoteAround(text, pattern)
    return quote === null || quote === '' ? [] : [{ stage: id, quote }]
  })

function row(
  id: ScorecardRow['id'],
  title: string,
  mark: ScorecardRow['mark'],
  text: string,
  evidence: readonly Quote[] = [],
): ScorecardRow {
  return { id, title, mark, text, evidence: evidence.slice(0, MOST_QUOTES) }
}

const TOO_LITTLE = 'Too little was said to tell.'

function found(
  id: ScorecardRow['id'],
  title: string,
  stages: readonly StageReport[],
  pattern: RegExp,
  words: { readonly yes: string; readonly no: string },
): ScorecardRow {
  if (stages.length === 0) return row(id, title, 'not-judged', TOO_LITTLE)
  const evidence = quotes(stages, pattern)
  const part = evidence.length / stages.length
  const mark = part >= 0.5 ? 'yes' : part > 0 ? 'partly' : 'no'
  const text = part > 0 ? `${words.yes} (${evidence.length} of ${stages.length} answers)` : words.no
  return row(id, title, mark, text, evidence)
}

/** Asked about what was open, or answered what was asked. */
function understood(said: readonly StageReport[], states: readonly StageState[]): ScorecardRow {
  const title = 'Understood the question'
  const asked = states.flatMap(({ asked: list, stage }) =>
    list.map(({ text }) => ({ stage: stage.id, quote: text.slice(0, 240) })),
  )
  const graded = said.filter(({ assessment }) => assessment?.outcome === 'graded')
  if (graded.length === 0 && asked.length === 0)
    return row('understood', title, 'not-judged', TOO_LITTLE)
  const onTopic = graded.filter(({ assessment }) =>
    assessment?.criteria.some(({ status }) => status === 'met' || status === 'partly'),
  )
  const part = graded.length === 0 ? 1 : onTopic.length / graded.length
  const mark = part >= 0.75 ? 'yes' : part > 0 ? 'partly' : 'no'
  const text = `${onTopic.length} of ${graded.length} answers were about what was asked; you asked ${asked.length} ${asked.length === 1 ? 'question' : 'questions'} back.`
  return row('understood', title, mark, text, asked)
}

function examples(stages: readonly StageReport[]): ScorecardRow {
  const title = 'Used an example'
  if (stages.length === 0) return row('example', title, 'not-judged', TOO_LITTLE)
  const evidence = stages.flatMap(({ id, delivery, star }) => {
    const span = delivery?.example ?? star?.action ?? null
    return span === null ? [] : [{ stage: id, quote: span.quote.slice(0, 240) }]
  })
  const mark = evidence.length >= stages.length / 2 ? 'yes' : evidence.length > 0 ? 'partly' : 'no'
  const text =
    evidence.length > 0
      ? `An example in ${evidence.length} of ${stages.length} answers.`
      : 'No example; one concrete case makes an answer clear.'
  return row('example', title, mark, text, evidence)
}

/** Only gaps that showed can be admitted: without any there is nothing to judge. */
function honest(said: readonly StageReport[]): ScorecardRow {
  const title = 'Honest about gaps'
  const evidence = quotes(said, HONEST)
  if (evidence.length > 0) {
    return row('honest-about-gaps', title, 'yes', 'You said what you did not know.', evidence)
  }
  const wrong = said.filter(({ assessment }) => (assessment?.misconceptions.length ?? 0) > 0)
  const bluffs = quotes(wrong, BLUFF)
  if (bluffs.length > 0) {
    const text = 'Something wrong was said with full certainty; say how sure you are.'
    return row('honest-about-gaps', title, 'no', text, bluffs)
  }
  return row('honest-about-gaps', title, 'not-judged', 'No gap was admitted, and none had to be.')
}

function correct(stages: readonly StageReport[]): ScorecardRow {
  const title = 'Correct'
  const judged = stages.filter(
    ({ score, text, verdict }) => score !== null && (text !== '' || verdict),
  )
  if (judged.length === 0) return row('correct', title, 'not-judged', TOO_LITTLE)
  const wrong = judged.flatMap(({ id, assessment }) =>
    (assessment?.misconceptions ?? []).flatMap(({ evidence }) =>
      evidence.slice(0, 1).map(({ quote }) => ({ stage: id, quote: quote.slice(0, 240) })),
    ),
  )
  const mean = judged.reduce((sum, { score }) => sum + (score ?? 0), 0) / judged.length
  const mark = mean >= 0.7 && wrong.length === 0 ? 'yes' : mean >= 0.35 ? 'partly' : 'no'
  const text = `${Math.round(100 * mean)} per cent of what was asked for, on average${wrong.length > 0 ? `; ${wrong.length} wrong ${wrong.length === 1 ? 'belief' : 'beliefs'} showed` : ''}.`
  return row('correct', title, mark, text, wrong)
}

function clear(stages: readonly StageReport[]): ScorecardRow {
  const title = 'Clear'
  const spoken = stages.filter(({ delivery }) => delivery !== null)
  if (spoken.length === 0) return row('clear', title, 'not-judged', TOO_LITTLE)
  const good = spoken.filter(
    ({ delivery, exchanges, why }) =>
      (delivery?.definitionFirst || delivery?.closing || delivery?.example) &&
      why !== 'time' &&
      !exchanges.some(({ act }) => act === 'interrupted'),
  )
  const mark = good.length >= spoken.length / 2 ? 'yes' : good.length > 0 ? 'partly' : 'no'
  const text = `${good.length} of ${spoken.length} longer answers had a visible structure and came to an end in time.`
  return row('clear', title, mark, text)
}
