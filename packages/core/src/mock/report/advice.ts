import type {
  CompiledItem,
  ItemId,
  NextStep,
  ScorecardRow,
  ShownStrength,
  StageReport,
} from '@warmstart/schema'
import type { MockWorld } from '../grading.ts'

/** Most of each kind. */
const MOST = 3

/** Points that were made without help, in the candidate's own words, the weightiest first. */
export function strengthsOf(
  stages: readonly StageReport[],
  scorecard: readonly ScorecardRow[],
): ShownStrength[] {
  const points = stages.flatMap(({ id, assessment, coachedPoints, score }) =>
    (assessment?.criteria ?? []).flatMap(({ id: point, status, weight, text, evidence }) => {
      const quote = evidence[0]?.quote
      const counts = status === 'met' && quote !== undefined && !coachedPoints.includes(point)
      return counts
        ? [{ text: `You made the point: ${text}`, stage: id, quote, weight, score }]
        : []
    }),
  )
  const solved = stages.flatMap(({ id, verdict, itemTitle }) =>
    verdict?.status === 'accepted'
      ? [
          {
            text: `Your code for “${itemTitle}” passes every case.`,
            evidence: { stage: id, quote: `${verdict.passed} of ${verdict.total} cases` },
          },
        ]
      : [],
  )
  const best = points
    .map((one, place) => ({ ...one, place }))
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || b.weight - a.weight || a.place - b.place)
  const oneAStage = best.filter(
    (one, i) => best.findIndex(({ stage }) => stage === one.stage) === i,
  )
  const habits = scorecard.flatMap(({ mark, text, evidence, id }) => {
    const [first] = evidence
    const isHabit = id !== 'correct' && id !== 'understood'
    return mark === 'yes' && isHabit && first !== undefined ? [{ text, evidence: first }] : []
  })
  const shown = oneAStage.map(({ text, stage, quote }) => ({ text, evidence: { stage, quote } }))
  return [...solved, ...shown.slice(0, 2), ...habits, ...shown.slice(2)].slice(0, MOST)
}

/** What to practise: the items that went worst, then what they build on and what lies near. */
export function nextStepsOf(world: MockWorld, stages: readonly StageReport[]): NextStep[] {
  const weak = stages
    .filter(({ score }) => score !== null && score < 0.8)
    .map((stage, place) => ({ stage, place }))
    .sort((a, b) => (a.stage.score ?? 0) - (b.stage.score ?? 0) || a.place - b.place)
    .map(({ stage }) => stage)
  const steps: NextStep[] = []
  const add = (id: ItemId, text: string, why: string) => {
    const item = world.item(id)
    if (item === null || steps.some(({ itemId }) => itemId === id)) return
    steps.push({ text, why, itemId: id, itemKind: item.kind, itemTitle: item.title })
  }
  for (const stage of weak) add(stage.itemId, practiceOf(stage), whyOf(stage))
  for (const { itemId, itemTitle } of [...weak, ...stages]) {
    const item: CompiledItem | null = world.item(itemId)
    for (const id of [...(item?.prerequisites ?? []), ...(item?.related ?? [])]) {
      const near = world.item(id)
      if (near !== null) add(id, `Practise “${near.title}”`, `It lies next to “${itemTitle}”.`)
    }
  }
  return steps.slice(0, MOST)
}

const practiceOf = ({ itemTitle, kind }: StageReport): string =>
  kind === 'question' ? `Answer “${itemTitle}” again` : `Work through “${itemTitle}” again`

function whyOf({ assessment, text, verdict, kind }: StageReport): string {
  if (verdict !== null && verdict.status !== 'accepted') {
    return `${verdict.passed} of ${verdict.total} cases passed.`
  }
  if (assessment === null) return `The step “${kind}” went worst here.`
  if (text.trim() === '') return 'It stayed unanswered.'
  const open = assessment.criteria.filter(({ status }) => status !== 'met').length
  const wrong = assessment.misconceptions.length
  const beliefs =
    wrong === 0 ? '' : `, and ${wrong === 1 ? 'a wrong belief' : `${wrong} wrong beliefs`} showed`
  return `${open} of ${assessment.criteria.length} key points stayed open${beliefs}.`
}
