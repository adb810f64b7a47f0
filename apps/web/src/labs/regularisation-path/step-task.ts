import { choiceField, numberField, type Task } from '../frame/task.ts'
import { type PathView, short } from './model.ts'
import { bestOne, rhoOf } from './problem.ts'

/** The next weaker penalty: two coefficients from their ρ, and whether the number of features changes. */
export function stepTask({ state, next, result, params }: PathView): Task | null {
  if (next === null) return null
  const { problem } = result
  const rhos = problem.names.map((_, j) => rhoOf(problem, next.coef, j))
  const [a, b] = pickedOf(next.coef, rhos)
  const { mix } = params
  const change = Math.sign(next.active - state.active)
  const formula =
    mix === 1
      ? 'w = sign(ρ) · max(|ρ| − α, 0)'
      : mix === 0
        ? 'w = ρ / (1 + α)'
        : `w = sign(ρ) · max(|ρ| − ${mix} α, 0) / (1 + ${Number((1 - mix).toFixed(2))} α)`
  const field = (j: number) =>
    numberField(
      `weight-${j + 1}`,
      `Coefficient of ${problem.names[j]} (ρ = ${(rhos[j] ?? 0).toFixed(4)})`,
      next.coef[j] ?? 0,
      0.002,
    )
  return {
    prompt: `The penalty falls to α = ${next.alpha.toFixed(4)}. ρ is what a feature has to do with what the others leave over; ${formula}.`,
    fields: [
      field(a),
      field(b),
      choiceField('left', `${state.active} coefficients are not 0 now. Then?`, String(change), [
        ['-1', 'fewer'],
        ['0', 'as many'],
        ['1', 'more'],
      ]),
    ],
    explain: `${problem.names[a]}: ${short(bestOne(rhos[a] ?? 0, next.alpha, mix))}, ${problem.names[b]}: ${short(bestOne(rhos[b] ?? 0, next.alpha, mix))}. ${next.active} are left at this α.`,
  }
}

/** The largest coefficient, and the one that is nearest to the edge where it becomes 0. */
function pickedOf(coef: readonly number[], rhos: readonly number[]): [number, number] {
  const order = coef.map((_, j) => j)
  const first = order.reduce((best, j) => (size(coef, j) > size(coef, best) ? j : best), 0)
  const rest = order.filter((j) => j !== first)
  const second = rest.reduce(
    (best, j) =>
      size(coef, j) < size(coef, best) || (coef[j] === 0 && size(rhos, j) > size(rhos, best))
        ? j
        : best,
    rest[0] ?? first,
  )
  return [first, second]
}

const size = (values: readonly number[], j: number) => Math.abs(values[j] ?? 0)
