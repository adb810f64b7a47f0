import type { CompiledTopic, MockReport, Standing } from '@warmstart/schema'
import { PROFILES } from '../mock/report/report.ts'
import { listMocks, type MockContext, reportOnMock } from '../mock/use-cases.ts'
import { abilitiesOf } from './abilities.ts'
import { stagesOf } from './stages.ts'

/** Where the learner stands: abilities beside the reference shapes, and stages of a project. */
export async function getStanding(
  mocks: MockContext,
  topics: readonly CompiledTopic[],
): Promise<Standing> {
  const { catalog, store, learner } = mocks.context
  const cards = new Map((await store.memoryOf(learner).cards()).map((card) => [card.itemId, card]))
  const newest = await newestReport(mocks)
  return {
    abilities: abilitiesOf(catalog.items, cards, newest?.report ?? null),
    profiles: PROFILES,
    stages: stagesOf(catalog.taxonomy.stages, topics, catalog.items, cards),
    readiness: stagesOf(catalog.taxonomy.readiness, topics, catalog.items, cards, 'any'),
    mock: newest === null ? null : { id: newest.report.id, title: newest.title },
  }
}

async function newestReport(
  mocks: MockContext,
): Promise<{ readonly report: MockReport; readonly title: string } | null> {
  const finished = (await listMocks(mocks)).find(({ state }) => state.phase === 'completed')
  if (finished === undefined) return null
  return { report: await reportOnMock(mocks, finished.plan.id), title: finished.plan.title }
}
