import {
  type HumanReport,
  type HumanScore,
  type MockPlan,
  SCORECARD_ROWS,
  SCORECARD_TITLES,
  type StageReport,
} from '@warmstart/schema'
import type { MockWorld } from '../grading.ts'
import { mockSheet } from '../sheet.ts'

/** The highest mark on the sheet. */
const HIGHEST = 4

/**
 * What a human interviewer gave, stage by stage beside what rules and judge found.
 *
 * @param scores  by stage or row of the scorecard
 * @returns null where nothing was filled in
 */
export function humanReport(
  world: MockWorld,
  plan: MockPlan,
  scores: ReadonlyMap<string, HumanScore>,
  reports: readonly StageReport[],
): HumanReport | null {
  const sheet = mockSheet(world, plan, scores).rounds.flatMap((round) => round.stages)
  const stages = sheet.flatMap(({ id, title, points }) => {
    const given = scores.get(id)
    if (given === undefined || isEmpty(given)) return []
    const ticked = points.filter((point) => given.ticked.includes(point.id))
    return [
      {
        ...{ stage: id, title, score: given.score, note: given.note },
        ticked: ticked.map(({ text }) => text),
        points: points.length,
        byRules: reports.find((one) => one.id === id)?.score ?? null,
      },
    ]
  })
  const rows = SCORECARD_ROWS.flatMap((id) => {
    const given = scores.get(id)
    if (given === undefined || isEmpty(given)) return []
    return [{ id, title: SCORECARD_TITLES[id], score: given.score, note: given.note }]
  })
  if (stages.length === 0 && rows.length === 0) return null
  const marks = stages.flatMap(({ score }) => score ?? [])
  const sum = marks.reduce((all, one) => all + one, 0)
  return { overall: marks.length === 0 ? null : sum / marks.length / HIGHEST, stages, rows }
}

const isEmpty = ({ score, ticked, note }: HumanScore): boolean =>
  score === null && ticked.length === 0 && note.trim() === ''
