import type { MockContext } from '@warmstart/core'
import type { AuthoringJudge } from '@warmstart/judge'
import { judgeOfClone } from '../judge.ts'
import type { Surroundings } from '../surroundings.ts'

/** What mocks work with here; the judge is opened by the first code that is run. */
export interface MockRoomContext extends MockContext {
  close(): Promise<void>
}

/** Puts the use cases of mocks together. */
export async function mockContextOf(surroundings: Surroundings): Promise<MockRoomContext> {
  const { bundle, store, learner, timeZone } = surroundings
  const { items, taxonomy, terms, contentVersion } = await bundle()
  const byId = new Map(items.map((item) => [item.id, item]))
  let judge: Promise<AuthoringJudge> | null = null
  return {
    context: { store: await store(), learner, timeZone, catalog: { items, taxonomy } },
    content: { items, contentVersion },
    world: { item: (id) => byId.get(id) ?? null, terms },
    judge: () => {
      judge ??= judgeOfClone()
      return judge
    },
    close: async () => {
      if (judge !== null) await (await judge).close()
    },
  }
}
