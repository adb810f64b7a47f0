import { askedItem, foldMock, type MockState, type StageState } from '@warmstart/core'
import { gradeAnswer } from '@warmstart/grader'
import type { Assessment, CompiledItem, MockEvent, Rubric } from '@warmstart/schema'
import type { Played } from './play.ts'

/** A line of the interviewer with everything that was known when it was said. */
export interface ReadLine {
  readonly event: Extract<MockEvent, { type: 'said' }>
  readonly stage: StageState | null
  readonly item: CompiledItem | null
  /** What it is graded by in this stage; null for code. */
  readonly rubric: Rubric | null
  /** What the candidate had said in the stage until then. */
  readonly answered: string
  /** The same, graded; null where there is no rubric. */
  readonly assessment: Assessment | null
  /** The question and every wording of it. */
  readonly question: string
}

const readings = new WeakMap<Played, readonly ReadLine[]>()

/** Every line of the interviewer, read in its place. Kept, since many criteria read the same. */
export function linesOf(played: Played): readonly ReadLine[] {
  const known = readings.get(played)
  if (known !== undefined) return known
  const lines = played.events.flatMap((event) =>
    event.type === 'said' ? [read(played, event)] : [],
  )
  readings.set(played, lines)
  return lines
}

function read(played: Played, event: Extract<MockEvent, { type: 'said' }>): ReadLine {
  const stage = played.state.stages.find((one) => one.stage.id === event.stage) ?? null
  const item = stage === null ? null : played.world.item(stage.stage.itemId)
  const answers = stage?.answers.filter(({ seq }) => seq < event.seq) ?? []
  const counted = answers
    .filter(({ to, isAside }) => to?.act !== 'deeper' && !isAside)
    .map(({ text }) => text)
  const answered = answers.map(({ text }) => text).join('\n\n')
  const question = item === null ? '' : questionOf(item)
  const rubric = stage === null ? null : (askedItem(played.world, stage.stage)?.rubric ?? null)
  const assessment =
    rubric === null ? null : gradeAnswer({ rubric, question, answer: counted.join('\n\n') })
  return { event, stage, item, rubric, answered, assessment, question }
}

/** Everything that an item asks. */
export function questionOf(item: CompiledItem): string {
  switch (item.kind) {
    case 'question':
    case 'story':
      return [item.prompt.asked.text, ...item.prompt.alsoAskedAs].join('\n')
    case 'case':
      return [item.brief.text, ...item.stages.map(({ ask }) => ask.text)].join('\n')
    case 'problem':
      return item.statement.text
  }
}

/** Texts of the author that nobody may hear before the end. */
export function secretsOf(item: CompiledItem): string[] {
  switch (item.kind) {
    case 'question':
      return [
        ...[item.answer.oneBreath.text, item.answer.threeMinutes.text],
        ...item.answer.followUps.map(({ answer }) => answer.text),
        ...rubricTexts(item),
      ]
    case 'story':
      return rubricTexts(item)
    case 'case':
      return [...item.stages.map(({ strong }) => strong.text), ...rubricTexts(item)]
    case 'problem':
      return [
        ...item.interview.outline,
        ...item.interview.followUps.map(({ answer }) => answer),
        ...[item.interview.complexity.why, item.solution, item.explanation.text],
      ]
  }
}

const rubricTexts = ({ rubric }: Exclude<CompiledItem, { kind: 'problem' }>): string[] => [
  ...rubric.points.map(({ text }) => text),
  ...rubric.misconceptions.flatMap(({ text, fix }) => [text, fix]),
]

/** The state after the first events of a log. */
export const stateAfter = ({ plan, events }: Played, count: number): MockState =>
  foldMock(plan, events.slice(0, count))

/** Runs of so many words of one text that stand in another, where the third text has them not. */
export function sharedRun(text: string, other: string, known: string, length = 7): string | null {
  const words = wordsOf(text)
  const inOther = ` ${wordsOf(other).join(' ')} `
  const inKnown = ` ${wordsOf(known).join(' ')} `
  for (let i = 0; i + length <= words.length; i++) {
    const run = ` ${words.slice(i, i + length).join(' ')} `
    if (inOther.includes(run) && !inKnown.includes(run)) return run.trim()
  }
  return null
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
