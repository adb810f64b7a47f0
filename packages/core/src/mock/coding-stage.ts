import { assessSimilarity } from '@warmstart/grader'
import { type CompiledProblem, LEVELS, type MockEvent, type MockStage } from '@warmstart/schema'
import { clarify } from '../problems/clarify.ts'
import { type Desk, type Handled, joined, stageLeftMs } from './desk.ts'
import { closeAndGoOn } from './flow.ts'
import { intentOf } from './intent.ts'
import { LINES, type LineKind } from './lines.ts'
import { sideStep } from './question-stage.ts'
import type { GivenAnswer, StageState } from './state.ts'

/** The problem of a stage, or null where it has left the content. */
export function problemOf(desk: Desk, stage: MockStage): CompiledProblem | null {
  const item = desk.world.item(stage.itemId)
  return item?.kind === 'problem' ? item : null
}

/** What the interviewer says when a stage of a coding round opens. */
export function codingOpening(desk: Desk, stage: MockStage): string | null {
  const problem = problemOf(desk, stage)
  if (problem === null) return null
  switch (stage.kind) {
    case 'clarify':
      return `${problem.statement.text}\n\n${desk.pick('clarify') ?? LINES.clarify[0]}`
    case 'outline':
      return desk.pick('outline') ?? LINES.outline[0]
    case 'code':
      return desk.pick('startCode') ?? LINES.startCode[0]
    case 'tests':
      return desk.pick('tests') ?? LINES.tests[0]
    case 'complexity':
      return desk.pick('complexity') ?? LINES.complexity[0]
    default:
      return nextFollowUp(desk, problem)
  }
}

/** The author's follow-ups, from the level of the mock upwards, then the easier ones. */
function nextFollowUp(desk: Desk, { interview }: CompiledProblem): string | null {
  const wanted = LEVELS.indexOf(desk.state.plan.level)
  const far = (level: (typeof LEVELS)[number]) => {
    const above = LEVELS.indexOf(level) - wanted
    return above >= 0 ? above : 3 - above
  }
  const open = interview.followUps
    .map(({ level, prompt }, place) => ({ prompt, far: far(level), place }))
    .filter(({ prompt }) => !desk.isSaid(prompt))
    .sort((a, b) => a.far - b.far || a.place - b.place)
  return open[0]?.prompt ?? null
}

/** Answers a question from the facts of the problem, and from nothing else. */
export function answerFromFacts(desk: Desk, stage: MockStage, text: string): Handled {
  const item = desk.world.item(stage.itemId)
  const facts =
    item?.kind === 'problem'
      ? clarify(item.interview, text).map(({ answer }) => answer)
      : item?.kind === 'case'
        ? clarify({ clarify: item.facts.map((one) => ({ ...one, question: '' })) }, text).map(
            ({ answer }) => answer,
          )
        : []
  const fresh = [...new Set(facts)].filter((fact) => !desk.isSaid(fact))
  if (fresh.length > 0) return desk.say('clarified', fresh.join(' '))
  if (facts.length > 0) return desk.say('clarified', `As I said: ${facts.join(' ')}`)
  return desk.say('no-fact', desk.pick('noFact') ?? LINES.noFact[0])
}

/** After so many remarks without a question, clarifying is over. Chosen. */
const MOST_REMARKS = 3

/** What the interviewer does after words in a coding stage. */
export function afterWords(desk: Desk, state: StageState, given: GivenAnswer): Handled {
  const { stage } = state
  const problem = problemOf(desk, stage)
  if (problem === null) return closeAndGoOn(desk, 'answered')
  const intent = intentOf(given.text, false)
  if (intent === 'question') return answerFromFacts(desk, stage, given.text)
  if (intent === 'repeat' && stage.kind === 'clarify') {
    return desk.say('restated', problem.statement.text)
  }
  if (sideStep(desk, state, null, intent)) return true
  switch (stage.kind) {
    case 'clarify':
      return intent === 'ready' || state.answers.length >= MOST_REMARKS
        ? closeAndGoOn(desk, 'answered')
        : thankOrGoOn(desk)
    case 'outline':
      return afterOutline(desk, state, problem)
    case 'code':
      return thank(desk)
    case 'tests':
      return once(desk, state, 'What about inputs at the edge of what is allowed?')
    case 'complexity':
      return afterComplexity(desk, state)
    default:
      return afterFollowUp(desk, state, problem)
  }
}

/** Share of the author's steps that an outline must share words with before it is agreed to. */
const AGREED_FROM = 0.5
/** Similarity from which a step counts as named. Chosen. */
const STEP_FROM = 0.45

/** Share of the steps of the author's outline that an answer names, 0..1. */
export function outlineCoverage(problem: CompiledProblem, text: string): number {
  const named = problem.interview.outline.filter((step) => {
    const { outcome, score } = assessSimilarity({
      ...{ question: '', references: [step], answer: text },
    })
    return outcome === 'graded' && score >= STEP_FROM
  })
  return named.length / problem.interview.outline.length
}

function afterOutline(desk: Desk, state: StageState, problem: CompiledProblem): Handled {
  const text = state.answers.map((one) => one.text).join('\n')
  if (outlineCoverage(problem, text) >= AGREED_FROM) {
    const line = desk.pick('agreed')
    if (line !== null) desk.say('agreed', line)
    return closeAndGoOn(desk, 'answered')
  }
  const line = desk.pick('unsettled')
  const isFirst = !state.said.some(({ act }) => act === 'probe')
  if (!isFirst || line === null) return closeAndGoOn(desk, 'answered')
  return desk.say('probe', line)
}

/** Notations such as `O(n log n)` in a text. */
export const orders = (text: string): string[] =>
  (text.match(/\bO\s*\([^()]*(?:\([^()]*\)[^()]*)*\)/gi) ?? []).map((one) =>
    one.toLowerCase().replace(/[\s*·×]/g, ''),
  )

function afterComplexity(desk: Desk, state: StageState): Handled {
  const text = state.answers.map((one) => one.text).join('\n')
  const line =
    orders(text).length === 0
      ? 'Can you write that with a big O?'
      : 'Which line of your code makes it so?'
  return once(desk, state, line)
}

/** Asks one more thing, then goes on. */
function once(desk: Desk, state: StageState, line: string): Handled {
  const asked = state.said.filter(({ act }) => act === 'probe').length
  const isOver = asked >= state.stage.followUps || stageLeftMs(desk.state, state) < 20_000
  if (isOver || desk.isSaid(line)) {
    thank(desk)
    return closeAndGoOn(desk, 'answered')
  }
  return desk.say('probe', joined(desk.pick('acknowledged'), line))
}

function afterFollowUp(desk: Desk, state: StageState, problem: CompiledProblem): Handled {
  const asked = state.said.filter(({ act }) => act === 'deeper').length + 1
  const next = asked < state.stage.followUps ? nextFollowUp(desk, problem) : null
  if (next === null) {
    thank(desk)
    return closeAndGoOn(desk, 'answered')
  }
  return desk.say('deeper', joined(desk.pick('acknowledged'), next))
}

/** What the interviewer says to a verdict: how many cases pass, and never which. */
export function afterSubmission(
  desk: Desk,
  event: Extract<MockEvent, { type: 'submitted' }>,
): Handled {
  const { status, passed, total } = event.verdict
  if (status === 'internal-error') return true
  const kind: LineKind = status === 'accepted' ? 'accepted' : 'rejected'
  const text = desk.pick(kind, { passed, total })
  if (text !== null) desk.say('verdict', text)
  return status === 'accepted' ? closeAndGoOn(desk, 'answered') : true
}

/** A remark is taken in; with no word left for it, the stage is over. */
function thankOrGoOn(desk: Desk): Handled {
  const text = desk.pick('acknowledged')
  return text === null ? closeAndGoOn(desk, 'answered') : desk.say('acknowledged', text)
}

function thank(desk: Desk): Handled {
  const text = desk.pick('acknowledged')
  if (text !== null) desk.say('acknowledged', text)
  return true
}
