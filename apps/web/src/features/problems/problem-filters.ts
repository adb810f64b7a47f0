import type { ProblemSummary } from '@warmstart/contract'

/** What the address of the problem list can say. Several values of one filter are joined by commas. */
export interface ProblemsSearch {
  readonly q?: string | undefined
  readonly level?: string | undefined
  readonly topic?: string | undefined
  readonly progress?: string | undefined
  readonly imports?: string | undefined
  readonly sort?: 'title' | 'level' | 'progress' | 'strength' | undefined
}

const LEVEL_ORDER = ['junior', 'mid', 'senior']
const PROGRESS_ORDER = ['weak', 'shaky', 'untried', 'solid']

/** Problems that pass, in the order that the address asks for (by level, then title). */
export function problemsFor(
  problems: readonly ProblemSummary[],
  search: ProblemsSearch,
): readonly ProblemSummary[] {
  const words = (search.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const passes = (chosen: string | undefined, values: readonly string[]) =>
    chosen === undefined || chosen.split(',').some((one) => values.includes(one))
  return problems
    .filter(
      (one) =>
        words.every((word) => `${one.title} ${one.id} ${one.topic}`.toLowerCase().includes(word)) &&
        passes(search.level, [one.level]) &&
        passes(search.topic, [one.topic, ...one.topics]) &&
        passes(search.progress, [one.progress]) &&
        passes(search.imports, [one.imports]),
    )
    .sort(ordering(search.sort ?? 'level'))
}

type Ordering = (a: ProblemSummary, b: ProblemSummary) => number

function ordering(sort: NonNullable<ProblemsSearch['sort']>): Ordering {
  const byTitle: Ordering = (a, b) => a.title.localeCompare(b.title, 'en')
  const rank = (order: readonly string[], value: string) => order.indexOf(value)
  const first: Record<typeof sort, Ordering> = {
    title: byTitle,
    level: (a, b) => rank(LEVEL_ORDER, a.level) - rank(LEVEL_ORDER, b.level),
    progress: (a, b) => rank(PROGRESS_ORDER, a.progress) - rank(PROGRESS_ORDER, b.progress),
    strength: (a, b) => (b.strength?.share ?? -1) - (a.strength?.share ?? -1),
  }
  return (a, b) => first[sort](a, b) || byTitle(a, b)
}

/** Difficulty as the coding round calls it. */
export const DIFFICULTY: Readonly<Record<ProblemSummary['level'], string>> = {
  junior: 'easy',
  mid: 'medium',
  senior: 'hard',
}

/** Topics that problems have, with how many, the most frequent first. */
export function topicCounts(
  problems: readonly ProblemSummary[],
): readonly { readonly id: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { topic } of problems) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id))
}
