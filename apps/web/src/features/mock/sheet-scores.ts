import type { HumanScore } from '@warmstart/schema'

/** Marks of a human interviewer, by stage or row of the scorecard. */
export type Scores = ReadonlyMap<string, HumanScore>

/** Meaning of the marks, from 0 to 4. */
export const MARK_WORDS = ['nothing', 'little', 'half', 'most', 'all'] as const

/** The mark of a place; empty where nothing was given yet. */
export const scoreOf = (scores: Scores, about: string): HumanScore =>
  scores.get(about) ?? { about, score: null, ticked: [], note: '' }

/** Marks with a change to one place. */
export function withChange(
  scores: Scores,
  about: string,
  change: Partial<Omit<HumanScore, 'about'>>,
): Scores {
  return new Map(scores).set(about, { ...scoreOf(scores, about), ...change })
}

/** Ids with one put in or taken out, in their order. */
export function withTick(ticked: readonly string[], id: string, isOn: boolean): string[] {
  const others = ticked.filter((one) => one !== id)
  return isOn ? [...others, id] : others
}

/** Places whose marks are not those that the server has. */
export const unsavedOf = (scores: Scores, saved: Scores): HumanScore[] =>
  [...scores.values()].filter(
    (one) => JSON.stringify(one) !== JSON.stringify(scoreOf(saved, one.about)),
  )

/** Mean of the stages that have a mark, 0..4; null where none has. */
export function meanMark(scores: Scores, stages: readonly string[]): number | null {
  const marks = stages.flatMap((id) => scoreOf(scores, id).score ?? [])
  if (marks.length === 0) return null
  return marks.reduce((all, one) => all + one, 0) / marks.length
}
