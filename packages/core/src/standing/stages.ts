import type { Card, CompiledTopic, ItemId, Practised, ReadinessPoint } from '@warmstart/schema'
import { exact, meanOf } from '../mock/report/estimate.ts'
import { progressOf } from '../questions/progress.ts'
import type { StandingItem } from './abilities.ts'

/**
 * How far each stage of a project, or point of the readiness list, is practised: items whose topic
 * lies under its topics, how many of them were tried and how many are solid, and the mean of their
 * newest scores. A topic belongs to the stage that names it or the nearest one above it.
 *
 * @param by  `main`: an item counts once, by its main topic; `any`: for each of its topics
 */
export function stagesOf<Stage extends ReadinessPoint>(
  stages: readonly Stage[],
  topics: readonly CompiledTopic[],
  items: readonly StandingItem[],
  cards: ReadonlyMap<ItemId, Card>,
  by: 'main' | 'any' = 'main',
): (Stage & Practised)[] {
  const parentOf = new Map(topics.map(({ id, parent }) => [id as string, parent as string | null]))
  const stageOf = new Map(
    stages.flatMap(({ id, topics: own }) => own.map((topic) => [topic as string, id] as const)),
  )
  const stageAbove = (topic: string): string | null => {
    for (let at: string | null = topic; at !== null; at = parentOf.get(at) ?? null) {
      const stage = stageOf.get(at)
      if (stage !== undefined) return stage
    }
    return null
  }
  const stagesOfItem = ({ topic, topics: further }: StandingItem) =>
    new Set([topic, ...(by === 'any' ? further : [])].map(stageAbove))
  const byStage = new Map<string, StandingItem[]>(stages.map(({ id }) => [id, []]))
  for (const item of items)
    for (const stage of stagesOfItem(item)) byStage.get(stage ?? '')?.push(item)
  return stages.map((stage) => {
    const inside = byStage.get(stage.id) ?? []
    const tried = inside.flatMap((item) => cards.get(item.id) ?? [])
    const scores = tried.flatMap(({ lastScore }) => lastScore ?? [])
    return {
      ...stage,
      items: inside.length,
      tried: tried.filter((card) => progressOf(card) !== 'untried').length,
      solid: tried.filter((card) => progressOf(card) === 'solid').length,
      score: meanOf(scores.map((score) => ({ estimate: exact(score), weight: 1 })))?.value ?? null,
    }
  })
}
