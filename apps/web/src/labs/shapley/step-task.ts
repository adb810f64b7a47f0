import { numberField, type Task } from '../frame/task.ts'
import { type ShapleyView, signed } from './model.ts'
import { FEATURES } from './params.ts'
import { bitsOf } from './run.ts'

/** The next coalition's worth where one row can be worked out, or what each adds in the next order. */
export function stepTask({ next, params }: ShapleyView): Task | null {
  if (next === null) return null
  if (next.phase === 'order') return orderTask(next)
  if (params.background !== 'one') return null
  const known = next.members.map((j) => FEATURES[j])
  const row = FEATURES.map((name, j) => `${name} ${next.members.includes(j) ? params[name] : -1}`)
  const worth = next.worth[bitsOf(next.members)] ?? 0
  return {
    prompt: `The next coalition is ${known.length === 0 ? 'empty' : known.join(' and ')}: these features are those of the applicant, the others are −1.`,
    fields: [numberField('worth', `What does the model say of ${row.join(', ')}?`, worth, 0.01)],
    explain: `${formula(params.model)} With ${row.join(', ')} that is ${worth.toFixed(3)}.`,
  }
}

function orderTask({ members, orders, worth }: NonNullable<ShapleyView['next']>): Task {
  const added = orders.at(-1) ?? []
  const way = members.map((_, i) => (worth[bitsOf(members.slice(0, i + 1))] ?? 0).toFixed(3))
  return {
    prompt: `Now they join in the order ${members.map((j) => FEATURES[j]).join(', ')}. Read the worths along the way in the lattice: what does each add?`,
    fields: members.map((j) =>
      numberField(`adds-${FEATURES[j]}`, `${FEATURES[j]} adds`, added[j] ?? 0, 0.002),
    ),
    explain: `The worth goes from ${(worth[0] ?? 0).toFixed(3)} to ${way.join(', ')}; the differences are ${members.map((j) => signed(added[j] ?? 0)).join(', ')}.`,
  }
}

/** The model in words. */
function formula(model: ShapleyView['params']['model']): string {
  switch (model) {
    case 'both':
      return '1 where income and savings are both above 0, else 0.'
    case 'either':
      return '1 where income or savings is above 0, else 0.'
    case 'sum':
      return '0.5 + 0.2 · income + 0.1 · savings − 0.15 · debt.'
    case 'wave':
      return '0.5 + 0.25 · sin(3 · income) + 0.15 · income − 0.1 · savings · debt.'
  }
}
