import type { QuestionSummary, TopicList } from '@warmstart/contract'
import type { Category, Role } from '@warmstart/schema'

/** What a role is asked of one category. */
export interface MixRow {
  readonly category: Category
  readonly title: string
  readonly weight: number
  /** Part of the whole, 0..1. */
  readonly share: number
  /** Questions for the role, and how many of them were tried. */
  readonly questions: number
  readonly tried: number
}

/** True where a question is for a role: it names the role, or all. */
export const isFor = ({ roles }: Pick<QuestionSummary, 'roles'>, role: Role): boolean =>
  roles.includes('all') || roles.includes(role)

/** The mix of a role, the heaviest category first. Empty for a role that there is not. */
export function mixRows(
  { taxonomy }: TopicList,
  role: Role,
  questions: readonly QuestionSummary[],
): MixRow[] {
  const mix = Object.entries(taxonomy.roles.find(({ id }) => id === role)?.mix ?? {})
  const total = mix.reduce((sum, [, weight]) => sum + weight, 0)
  return mix
    .map(([id, weight]) => {
      const own = questions.filter((one) => one.category === id && isFor(one, role))
      return {
        category: id as Category,
        title: taxonomy.categories.find((one) => one.id === id)?.title ?? id,
        weight,
        share: weight / total,
        questions: own.length,
        tried: own.filter(({ progress }) => progress !== 'untried').length,
      }
    })
    .sort((a, b) => b.weight - a.weight)
}

/**
 * Questions to begin with: from each category as many as its share of `n` says (at least one of
 * the heaviest), first those that are asked nearly everywhere, then those that name the role.
 */
export function firstQuestions(
  rows: readonly MixRow[],
  role: Role,
  questions: readonly QuestionSummary[],
  n: number,
): QuestionSummary[] {
  const rank = (one: QuestionSummary) =>
    (one.askedEverywhere === null ? 0 : 2) + (one.roles.includes(role) ? 1 : 0)
  return rows
    .flatMap(({ category, share }) =>
      questions
        .filter((one) => one.category === category && isFor(one, role))
        .sort((a, b) => rank(b) - rank(a))
        .slice(0, Math.ceil(share * n)),
    )
    .slice(0, n)
}
