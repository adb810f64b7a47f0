import { guessOf, type TasteView, userOf } from './model.ts'
import { ratingsOf } from './ratings.ts'

/** What the picture shows now. */
export function describe(view: TasteView): string {
  const { state, result, params, table, extras, asking } = view
  const side = {
    start: 'Random factors',
    users: 'Users solved, items held',
    items: 'Items solved, users held',
  }
  const so = `${side[state.phase]} (iteration ${state.iteration}): the error on known ratings is ${state.rmse.toFixed(3)}`
  if (asking) return `${so}.`
  const hidden =
    state.hidden === null
      ? ''
      : `, on hidden ones ${state.hidden.toFixed(3)}, where the mean of each item has ${(result.popular ?? 0).toFixed(3)}`
  const who = userOf(view)
  const { known, all } = ratingsOf(params, table)
  const next = (all[who] ?? []).flatMap((_, j) =>
    known[who]?.[j] ? [] : [{ j, guess: guessOf(state, result.mean, who, j) }],
  )
  const best = next.reduce<(typeof next)[number] | null>(
    (top, one) => (top && top.guess >= one.guess ? top : one),
    null,
  )
  const offer = best
    ? ` User ${who + 1} would be offered item ${best.j + 1} (expected ${best.guess.toFixed(1)}, really ${all[who]?.[best.j]}).`
    : ''
  const ranks = extras?.byRank.filter((one) => one.hidden !== null) ?? []
  const least = ranks.reduce(
    (top, one) => ((one.hidden ?? 9) < (top?.hidden ?? 9) ? one : top),
    ranks[0],
  )
  const rank = least
    ? ` With more factors known ratings fit ever better; hidden ones are guessed best with k = ${least.rank}.`
    : ''
  return `${so}${hidden}.${offer}${rank}`
}
