import type {
  Card,
  CivilDate,
  CompiledItem,
  ItemId,
  LearnerId,
  Millis,
  Settings,
  Taxonomy,
  TimeZone,
} from '@warmstart/schema'
import { newCard } from '../cards/card.ts'
import type { Memory, MemoryStore } from '../ports.ts'
import { comesBackOn } from '../schedule/due.ts'

/** What the use cases work with. */
export interface Context {
  readonly store: MemoryStore
  readonly learner: LearnerId
  /** The items that can be planned and answered, and the words of the content. */
  readonly catalog: {
    readonly items: readonly CompiledItem[]
    readonly taxonomy: Taxonomy
  }
  /** Zone that counts until the learner has saved settings, such as that of the machine. */
  readonly timeZone: TimeZone
}

/** The settings of a learner who has not chosen any. */
export function defaultSettings(timeZone: TimeZone): Settings {
  return {
    role: null,
    level: null,
    interviewDate: null,
    minutesPerDay: 30,
    theme: 'system',
    timeZone,
    welcomed: false,
  }
}

/** The learner's settings, or the default ones. */
export async function settingsOf(memory: Memory, timeZone: TimeZone): Promise<Settings> {
  return (await memory.settings()) ?? defaultSettings(timeZone)
}

/** The card of an item (a `new` one where there is none) and the day on which it comes back. */
export async function cardView(
  memory: Memory,
  itemId: ItemId,
  context: Pick<Context, 'timeZone'>,
  now: Millis,
): Promise<{ readonly card: Card; readonly comesBack: CivilDate }> {
  const card = await memory.card(itemId)
  const settings = await settingsOf(memory, context.timeZone)
  return { card: card ?? newCard(itemId, now), comesBack: comesBackOn(card, settings, now) }
}
