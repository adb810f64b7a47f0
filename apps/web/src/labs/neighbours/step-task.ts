import type { Task } from '../frame/task.ts'
import type { NearView } from './model.ts'
import { pointsOf } from './points.ts'

/** The next neighbour: how far it is, and who leads with its vote. */
export function stepTask(view: NearView): Task | null {
  const { state, next, params } = view
  if (next === null) return null
  const points = pointsOf(view)
  const { classes, scale, query } = points
  const [a = 0, b = 0] = points.train.x[next.index] ?? []
  const apart = [(a - query[0]) / scale[0], (b - query[1]) / scale[1]]
  const votes = state.votes.map((vote, i) => `${short(vote)} for ${classes[i] ?? i}`).join(', ')
  const unit = params.scaled ? ' deviations' : ''
  return {
    prompt: `So far the votes are ${votes}. The next neighbour is ${classes[next.label] ?? next.label} and lies ${short(apart[0] ?? 0)}${unit} across and ${short(apart[1] ?? 0)}${unit} up from the query. ${params.weights === 'distance' ? 'It votes with 1 / distance.' : 'It has one vote.'}`,
    fields: [
      {
        ...{
          kind: 'number',
          id: 'distance',
          label: `Its ${params.metric === 'manhattan' ? 'Manhattan' : 'Euclidean'} distance`,
        },
        ...{
          answer: next.distance,
          tolerance: 0.01 * next.distance + 1e-6,
          hint: 'within one per cent',
        },
      },
      {
        ...{ kind: 'choice', id: 'leader', label: 'Which class leads then?' },
        options: classes.map((label, i) => ({ value: String(i), label })),
        answer: leadersOf(next.votes),
      },
    ],
    explain: `The distance is ${params.metric === 'manhattan' ? '|Δ₁| + |Δ₂|' : '√(Δ₁² + Δ₂²)'} = ${short(next.distance)}. Votes then: ${next.votes.map(short).join(' : ')}.`,
  }
}

/** Every class with the most votes. */
function leadersOf(votes: readonly number[]): string[] {
  const most = Math.max(...votes)
  return votes.flatMap((vote, i) => (vote >= most - 1e-12 ? [String(i)] : []))
}

const short = (value: number) => String(Number(value.toPrecision(4)))
