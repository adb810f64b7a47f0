import { RARE_WEIGHT, RARITY_ROWS } from './rarity-table.ts'

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  RARITY_ROWS.flatMap(([weight, stems]) =>
    stems
      .trim()
      .split(/\s+/)
      .map((stem): [string, number] => [stem, weight]),
  ),
)

/**
 * How much a stem tells, about 0.3 for "data" to 1 for a word that texts on machine learning
 * hardly use: a rescaled inverse document frequency over this project's own pages.
 */
export const rarityOf = (stem: string): number => WEIGHTS.get(stem) ?? RARE_WEIGHT

/** True for a stem in the table: one that texts on machine learning use again and again. */
export const isCommonStem = (stem: string): boolean => WEIGHTS.has(stem)
