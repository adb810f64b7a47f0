/** The four habits of an interview, as a list before a mock and as ticks after it. */
export const HABITS = [
  {
    id: 'understand',
    before: 'Understand first: say the question in your own words, and what you assume.',
    after: 'I said the question in my own words first',
  },
  {
    id: 'aloud',
    before: 'Think aloud: a plan in one sentence, then go.',
    after: 'I thought aloud',
  },
  {
    id: 'example',
    before: 'Use an example: small numbers, or a case that you have seen.',
    after: 'I gave an example',
  },
  {
    id: 'honest',
    before: 'Be honest: say what you do not know, and how you would find out.',
    after: 'I said where I did not know',
  },
] as const
export type Habit = (typeof HABITS)[number]['id']

/** Where ticks are kept: they are the person's own notes and stay in this browser. */
type Shelf = Pick<Storage, 'getItem' | 'setItem'>

const keyOf = (mockId: string): string => `warmstart.habits.${mockId}`

/** The habits that were ticked after a mock; none where nothing (or nothing readable) is kept. */
export function readHabits(shelf: Shelf, mockId: string): ReadonlySet<Habit> {
  const kept = new Set(shelf.getItem(keyOf(mockId))?.split(',') ?? [])
  return new Set(HABITS.flatMap(({ id }) => (kept.has(id) ? [id] : [])))
}

/** Ticks a habit, or takes the tick away. @returns what is ticked now */
export function toggleHabit(shelf: Shelf, mockId: string, habit: Habit): ReadonlySet<Habit> {
  const ticked = new Set(readHabits(shelf, mockId))
  if (!ticked.delete(habit)) ticked.add(habit)
  try {
    shelf.setItem(keyOf(mockId), [...ticked].join(','))
  } catch {
    // A full or forbidden storage keeps nothing; the tick still shows until the page is left.
  }
  return ticked
}
