import { assessSimilarity, gradeAnswer } from '@warmstart/grader'
import type {
  Assessment,
  CompiledCase,
  CompiledItem,
  CompiledProblem,
  CriterionResult,
  FollowUp,
  ItemId,
  MockStage,
  Rubric,
} from '@warmstart/schema'
import { intentOf } from './intent.ts'
import type { StageState } from './state.ts'

/** The content that a mock is played with. */
export interface MockWorld {
  item(id: ItemId): CompiledItem | null
  /** Technical terms of the field, for the delivery notes. */
  readonly terms: readonly string[]
}

/** What an item asks and what it is graded by; the wording that was chosen in the plan. */
export interface AskedItem {
  readonly item: Exclude<CompiledItem, CompiledProblem>
  readonly rubric: Rubric
  /** Every wording: the one that is asked first, then the others. */
  readonly wordings: readonly string[]
  readonly followUps: readonly FollowUp[]
}

/** The item of a stage that is graded by a rubric, or null for code and where it has left. */
export function askedItem(world: MockWorld, stage: MockStage): AskedItem | null {
  const item = world.item(stage.itemId)
  if (item === null || item.kind === 'problem') return null
  if (item.kind === 'case') {
    const part = item.stages.find(({ id }) => id === stage.part)
    const wordings = part === undefined ? [] : [part.ask.text]
    return { item, rubric: stageRubric(item, stage), wordings, followUps: [] }
  }
  const all = [item.prompt.asked.text, ...item.prompt.alsoAskedAs]
  const first = Math.min(stage.phrasing, all.length - 1)
  const wordings = [all[first] as string, ...all.filter((_, i) => i !== first)]
  const followUps = item.kind === 'question' ? item.answer.followUps : []
  return { item, rubric: item.rubric, wordings, followUps }
}

const stageRubrics = new WeakMap<CompiledCase, ReadonlyMap<string, Rubric>>()

/**
 * The points of a case that belong to one of its stages: those that share the most words with what
 * a strong answer covers there. Made once for a case, since the grader keeps patterns by rubric.
 */
function stageRubric(item: CompiledCase, { part }: MockStage): Rubric {
  const known = stageRubrics.get(item) ?? rubricsByStage(item)
  stageRubrics.set(item, known)
  return known.get(part ?? '') ?? item.rubric
}

function rubricsByStage({ rubric, stages }: CompiledCase): ReadonlyMap<string, Rubric> {
  const words = stages.map(({ title, ask, strong }) =>
    contentWords(`${title} ${ask.text} ${strong.text}`),
  )
  const homes = rubric.points.map(({ text, id }) => {
    const own = [...contentWords(`${text} ${id}`)]
    const shared = words.map((set) => own.filter((word) => set.has(word)).length)
    return shared.indexOf(Math.max(...shared))
  })
  return new Map(
    stages.map(({ id }, i) => [
      id,
      { ...rubric, points: rubric.points.filter((_, at) => homes[at] === i) },
    ]),
  )
}

const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) =>
      word.replace(/(es|s|ing|ed)$/, ''),
    ),
  )

/** What the candidate said in a stage, without answers to deeper questions and what is no answer. */
export function answerText(state: StageState): string {
  const parts = state.answers
    .filter(
      ({ to, isAside, text }) =>
        to?.act !== 'deeper' && !isAside && intentOf(text, true) === 'answer',
    )
    .map(({ text }) => text)
  const rest = state.status === 'closed' && state.why !== 'answered' ? state.draft : ''
  return [...parts, rest].filter((one) => one.trim() !== '').join('\n\n')
}

/** Everything that the candidate said in a stage. */
export function allText(state: StageState): string {
  const rest = state.status === 'closed' && state.why !== 'answered' ? state.draft : ''
  return [...state.answers.map(({ text }) => text), rest]
    .filter((one) => one.trim() !== '')
    .join('\n\n')
}

/** Grades a text against the rubric of an item, with every wording of the question as known. */
export function gradeAsked({ item, rubric, wordings }: AskedItem, answer: string): Assessment {
  const shown =
    item.kind === 'question'
      ? [item.answer.oneBreath.text, item.answer.threeMinutes.text]
      : undefined
  const question = wordings.join('\n')
  return gradeAnswer({ rubric, question, answer, ...(shown ? { shown } : {}) })
}

/** Compares a text with the author's own answer, where there is no rubric. */
export function compareWith(question: string, reference: string, answer: string): Assessment {
  return assessSimilarity({ question, references: [reference], answer })
}

/** True where the grader finds something of the answer in a text. */
export function knowsSomething(assessment: Assessment): boolean {
  return (
    assessment.misconceptions.length > 0 ||
    assessment.criteria.some(({ status }) => status !== 'missing' && status !== 'unclear')
  )
}

const URGENCY: Readonly<Record<CriterionResult['status'], number>> = {
  contradicted: 3,
  partly: 1.4,
  missing: 1,
  unclear: 0.6,
  met: 0,
}

/** Points that are not met, the one that most wants a question first. */
export function weakest(assessment: Assessment): CriterionResult[] {
  const urgency = ({ weight, status }: CriterionResult) => weight * URGENCY[status]
  return assessment.criteria
    .filter((one) => urgency(one) > 0)
    .map((one, place) => ({ one, place }))
    .sort((a, b) => urgency(b.one) - urgency(a.one) || a.place - b.place)
    .map(({ one }) => one)
}

/** From this score on, and without a contradiction, an answer counts as strong. Chosen. */
const STRONG_FROM = 0.75

/** True where an answer is strong enough to go deeper. */
export function isStrong({ outcome, score, criteria, misconceptions }: Assessment): boolean {
  const clean =
    misconceptions.length === 0 && criteria.every((one) => one.status !== 'contradicted')
  return outcome === 'graded' && score >= STRONG_FROM && clean
}

/** Technical words that a line may take up: terms of the field and the topics of the item. */
export function termsOf(
  { terms }: MockWorld,
  { topic, topics }: Pick<CompiledItem, 'topic' | 'topics'>,
): string[] {
  const own = [topic, ...topics].map((one) => one.replaceAll('-', ' '))
  return [...terms.filter((term) => !ORDINARY.has(term.toLowerCase())), ...own]
}

/** Terms that are everyday words as well. */
const ORDINARY = new Set(['mean', 'median', 'loss', 'precision', 'recall', 'data', 'model', 'code'])

/** Share of content words below which a text is about something else. Chosen. */
const LOST_BELOW = 0.12

/** True where a text shares next to no content word with what was asked and is looked for. */
export function isElsewhere({ rubric, wordings }: AskedItem, text: string): boolean {
  const known = contentWords(
    [...wordings, ...rubric.points.flatMap((one) => [one.text, ...one.phrasings])].join(' '),
  )
  const words = [...contentWords(text)]
  const shared = words.filter((word) => known.has(word)).length
  return words.length >= 5 && shared / words.length < LOST_BELOW
}
