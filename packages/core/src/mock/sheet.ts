import {
  type CompiledProblem,
  type HumanScore,
  type MockPlan,
  type MockSheet,
  type MockStage,
  SCORECARD_ROWS,
  SCORECARD_TITLES,
} from '@warmstart/schema'
import { askedItem, type MockWorld } from './grading.ts'

type SheetStage = MockSheet['rounds'][number]['stages'][number]

/**
 * What a human interviewer needs to hold this mock: every question with its answers. It is not for
 * the candidate.
 *
 * A part whose item has left the content keeps its title and says nothing more.
 */
export function mockSheet(
  world: MockWorld,
  plan: MockPlan,
  scores: ReadonlyMap<string, HumanScore> = new Map(),
): MockSheet {
  const { id, title, level, role, minutes, seed } = plan
  return {
    ...{ id, title, level, role, minutes, seed },
    rounds: plan.rounds.map((round) => ({
      ...{ id: round.id, title: round.title, minutes: round.minutes },
      stages: round.stages.map((stage) => stageSheet(world, stage)),
    })),
    rows: SCORECARD_ROWS.map((row) => ({ id: row, title: SCORECARD_TITLES[row] })),
    scores: [...scores.values()],
  }
}

const NOTHING = {
  ...{ question: '', clarifications: [], points: [], mistakes: [], short: null },
  ...{ followUps: [], tests: [] },
} as const satisfies Partial<SheetStage>

function stageSheet(world: MockWorld, stage: MockStage): SheetStage {
  const { id, kind, title, minutes, itemId } = stage
  const head = { ...NOTHING, id, kind, title, minutes, itemId }
  const item = world.item(itemId)
  if (item?.kind === 'problem') return { ...head, ...codeSheet(item, kind) }
  const asked = askedItem(world, stage)
  if (asked === null) return head
  return {
    ...head,
    question: asked.wordings[0] ?? title,
    points: asked.rubric.points.map(({ id: point, text, weight }) => ({ id: point, text, weight })),
    mistakes: asked.rubric.misconceptions.map(({ text, fix }) => ({ text, fix })),
    short: asked.item.kind === 'question' ? asked.item.answer.oneBreath.text : null,
    followUps: asked.followUps.map(({ level, prompt, answer }) => ({
      ...{ level, prompt: prompt.text, answer: answer.text },
    })),
  }
}

/** Of a coding round each part has what it needs: the task first, the cases where code is judged. */
function codeSheet(problem: CompiledProblem, kind: MockStage['kind']): Partial<SheetStage> {
  const { clarify, outline, complexity, followUps } = problem.interview
  switch (kind) {
    case 'clarify':
      return {
        question: problem.statement.text,
        clarifications: clarify.map(({ question, answer }) => ({ question, answer })),
      }
    case 'outline':
      return { points: outline.map((text, i) => ({ id: `outline-${i + 1}`, text, weight: 1 })) }
    case 'code':
    case 'tests':
      return { tests: problem.cases.map(({ id, kind: sort, why }) => ({ id, kind: sort, why })) }
    case 'complexity':
      return {
        points: [
          { id: 'time', text: `time ${complexity.time}`, weight: 1 },
          { id: 'memory', text: `memory ${complexity.memory}`, weight: 1 },
        ],
        short: complexity.why,
      }
    default:
      return { followUps: [...followUps] }
  }
}
