import { delivery } from '@warmstart/grader'
import type { Assessment, CriterionResult, Role, SpokenWord } from '@warmstart/schema'
import { angleOf } from './angles.ts'
import { stageLeftMs } from './desk.ts'
import {
  allText,
  answerText,
  askedItem,
  gradeAsked,
  type MockWorld,
  termsOf,
  weakest,
} from './grading.ts'
import { wordCount } from './intent.ts'
import { focusOf, leaks } from './probes.ts'
import { type StarPart, starMissing } from './star.ts'
import type { MockState, StageState } from './state.ts'

/** What the coach shows at this moment. */
export interface CoachView {
  /** One for each key point, in the order of the rubric; never named. */
  readonly dots: readonly ('open' | 'half' | 'full')[]
  readonly cue: string | null
  readonly starMissing: readonly StarPart[] | null
  readonly habit: string | null
  readonly words: number
  readonly wordsPerMinute: number | null
  readonly fillers: number
  readonly leftMs: number
}

/** The view, and the cue in it if it is a new one, to be kept in the log. */
export interface Coaching {
  readonly view: CoachView
  readonly newCue: { readonly text: string; readonly target: string } | null
}

/** The answer as it stands in the box. */
export interface CoachedDraft {
  readonly text: string
  readonly words: readonly SpokenWord[]
}

/** Below so many words nothing is missing yet: somebody has only begun. Chosen. */
const CUE_FROM_WORDS = 20
/** A cue stays at least so long before another takes its place. Chosen. */
const CUE_STAYS_MS = 20_000

/**
 * What the coach shows while somebody answers: progress in dots without names, at most one cue and
 * at most one habit. It never says an answer, and a cue that the grader would credit is not shown.
 *
 * Cost: one grading and one delivery, a few milliseconds.
 *
 * @returns null where the coach is off or hidden, or no stage is open
 */
export function coachOn(world: MockWorld, state: MockState, draft: CoachedDraft): Coaching | null {
  const { open, coachShown } = state
  if (!coachShown || open === null) return null
  const asked = askedItem(world, open.stage)
  const text = [answerText(open), draft.text].filter((one) => one.trim() !== '').join('\n\n')
  const assessment = asked === null ? null : gradeAsked(asked, text)
  const known = [allText(open), draft.text].join('\n\n')
  const cue = assessment === null ? null : cueOn(world, state, open, known, assessment)
  const missing = open.stage.star ? starMissing(text) : null
  const spoken = delivery({ text: draft.text, words: [...draft.words], jargon: [] })
  return {
    newCue: cue?.isNew ? { text: cue.text, target: cue.target } : null,
    view: {
      dots: (assessment?.criteria ?? []).map(dotOf),
      cue: cue?.text ?? null,
      starMissing: missing,
      habit: cue === null ? habitOf(open, text, spoken.structure.example !== null) : null,
      words: wordCount(draft.text),
      wordsPerMinute: spoken.pace === null ? null : Math.round(spoken.pace.speaking),
      fillers: spoken.fillers.length,
      leftMs: stageLeftMs(state, open),
    },
  }
}

const dotOf = ({ status }: CriterionResult) =>
  status === 'met' ? 'full' : status === 'partly' ? 'half' : 'open'

interface Cue {
  readonly text: string
  readonly target: string
  readonly isNew: boolean
}

function cueOn(
  world: MockWorld,
  state: MockState,
  open: StageState,
  text: string,
  assessment: Assessment,
): Cue | null {
  const missing = weakest(assessment)
  const last = open.coached.findLast(({ what }) => what === 'cue')
  const stands = last !== undefined && missing.some(({ id }) => id === last.target)
  if (last !== undefined && stands && state.clockMs - last.clockMs < CUE_STAYS_MS) {
    return { text: last.text, target: last.target ?? '', isNew: false }
  }
  if (wordCount(text) < CUE_FROM_WORDS) return null
  return nextCue(world, state, open, text, missing)
}

/** A cue on the point that is most worth saying for the role, among those without one so far. */
function nextCue(
  world: MockWorld,
  state: MockState,
  open: StageState,
  text: string,
  missing: readonly CriterionResult[],
): Cue | null {
  const shown = new Set(open.coached.map(({ target }) => target))
  const said = new Set(open.coached.map((one) => one.text))
  const wanted = missing
    .filter(({ id }) => !shown.has(id))
    .map((point, place) => ({ point, place, gain: point.weight * liking(state.plan.role, point) }))
    .sort((a, b) => b.gain - a.gain || a.place - b.place)
  for (const { point } of wanted) {
    const line = cueText(world, open, text, point)
    if (line !== null && !said.has(line)) return { text: line, target: point.id, isNew: true }
  }
  return null
}

/** What a role's interviewer listens for more than others do. Chosen. */
const LIKED: Readonly<Partial<Record<Role, readonly string[]>>> = {
  'data-scientist': ['measure', 'cause', 'formula', 'contrast'],
  'ml-engineer': ['limit', 'remedy', 'measure', 'process'],
  'ai-engineer': ['limit', 'remedy', 'choice', 'process'],
  research: ['formula', 'cause', 'contrast'],
  'cv-engineer': ['process', 'limit', 'measure'],
  'nlp-engineer': ['process', 'limit', 'measure'],
  'ai-product-manager': ['choice', 'contrast', 'example', 'result'],
  'ai-lead': ['choice', 'contrast', 'remedy', 'lesson'],
}

const liking = (role: Role | null, point: CriterionResult): number =>
  role !== null && LIKED[role]?.includes(angleOf(point).id) ? 1.25 : 1

/** The words of a cue; null where they would tell the point. */
export function cueText(
  world: MockWorld,
  { stage }: StageState,
  answer: string,
  point: CriterionResult,
): string | null {
  const asked = askedItem(world, stage)
  if (asked === null) return null
  const { cue } = angleOf(point)
  const question = asked.wordings.join('\n')
  const terms = termsOf(world, asked.item)
  const focus = focusOf(point.text, question, terms) ?? focusOf(point.text, answer, terms)
  const line = focus === null ? cue : `${cue.replace(/\.$/, '')}: ${focus}.`
  const context = { rubric: asked.rubric, question, answer, lead: null }
  return [line, cue].find((one) => !leaks(one, context)) ?? null
}

const HABITS = {
  understand: 'Understand first: say in your own words what is asked, and what you assume.',
  aloud: 'Think aloud: say why, not only what.',
  example: 'Use an example: one concrete case makes it clear.',
  honest: 'Be honest: say what you are unsure of, and how you would find out.',
} as const

const REASONS = /\b(because|since|so that|therefore|the reason|that is why|which means|hence)\b/i
const UNSURE = /\b(maybe|probably|i think|i guess|perhaps|not sure|possibly)\b/gi

/** One of the four habits, where it fits the moment. */
function habitOf({ answers }: StageState, text: string, hasExample: boolean): string | null {
  const words = wordCount(text)
  if (words === 0) return answers.length === 0 ? HABITS.understand : null
  if ((text.match(UNSURE)?.length ?? 0) >= 3) return HABITS.honest
  if (words >= 40 && !REASONS.test(text)) return HABITS.aloud
  return words >= 80 && !hasExample ? HABITS.example : null
}
