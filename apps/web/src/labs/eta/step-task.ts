import { leaveMinute, type Road } from '@warmstart/algorithms'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import { type EtaView, nameOf, since } from './model.ts'

/** Which node is settled next, or when the better way arrives. */
export function stepTask(view: EtaView): Task | null {
  const { next } = view
  if (next === null) return null
  return next.phase === 'settle' ? settleTask(view, next) : relaxTask(view, next)
}

type Next = NonNullable<EtaView['next']>

function settleTask({ state, params }: EtaView, next: Next): Task {
  const open = state.arrivals.flatMap((arrival, node) =>
    arrival === null || state.settled.includes(node) ? [] : [{ node, arrival }],
  )
  const words = open.map(
    ({ node, arrival }) => `${nameOf(node)} ${since(arrival, params.departure)}`,
  )
  return {
    prompt: `Reached but not settled, in minutes from departure: ${words.join(', ')}. All roads from ${nameOf(state.settled.at(-1) ?? 0)} have been tried.`,
    fields: [
      choiceField(
        'node',
        'Which node is settled next?',
        String(next.node),
        open.map(({ node }) => [String(node), nameOf(node)] as const),
      ),
    ],
    explain:
      'The earliest of those that wait: any other way to it would have to go through one that is reached later.',
  }
}

function relaxTask({ state, params, result }: EtaView, next: Next): Task | null {
  const road = result.town.roads[next.road ?? -1]
  if (!road) return null
  const from = state.arrivals[road.from] ?? 0
  const takes = leaveMinute(road as Road, from) - from
  const known = state.arrivals[road.to] ?? null
  return {
    prompt: `From ${nameOf(road.from)}, reached after ${since(from, params.departure)} minutes, the road to ${nameOf(road.to)} takes ${takes.toFixed(2)} minutes at this time. ${known === null ? 'It was not reached before.' : `So far ${since(known, params.departure)} minutes were known.`}`,
    fields: [
      numberField(
        'arrival',
        `Minutes from departure to ${nameOf(road.to)} this way`,
        (next.arrivals[road.to] ?? 0) - 60 * params.departure,
        0.06,
      ),
    ],
    explain: `${since(from, params.departure)} + ${takes.toFixed(2)}. It goes into the heap; an older entry stays there and is skipped.`,
  }
}
