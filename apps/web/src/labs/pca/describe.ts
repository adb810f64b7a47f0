import { neededFor, type PcaView, planeOf, strongest } from './model.ts'
import { pointsOf } from './points.ts'

/** What the picture shows now. */
export function describe(view: PcaView): string {
  const { state, states, params, asking } = view
  const { columns } = pointsOf(view)
  const [most = 0, next = 0] = strongest(state)
  const name = `PC${state.index + 1}`
  const loading = Math.abs(state.component[most] ?? 0)
  const share = `${name} holds ${percent(state.ratio)} of the variance, all up to it ${percent(state.cumulative)}.`
  const alone = loading ** 2 > 0.9
  const digits = params.data === 'digits'
  const made = digits
    ? `Its weights are a picture of 64 pixels; with ${state.index + 1} of them the digit beside it is rebuilt.`
    : alone
      ? `It is one column, ${columns[most]} (weight ${loading.toFixed(3)}).`
      : `It mixes columns, most of all ${columns[most]} (${signed(state.component[most])}) and ${columns[next]} (${signed(state.component[next])}).`
  if (asking) return `${share} ${made}`
  const why =
    alone && !params.scaled && state.index === 0
      ? ' It found the column with the largest numbers, a matter of its unit: standardise, and the share is spread.'
      : params.scaled && state.index === 0
        ? ' Every column now has variance 1, so it found what the columns share.'
        : ''
  const { first, along } = planeOf(view)
  const turned =
    params.turn === 0
      ? ''
      : ` The axis turned by ${params.turn}° holds ${percent(along)}, PC${first.index + 1} itself ${percent(first.ratio)}: no direction in the plot holds more.`
  return `${share} ${made}${why} For 90 % it takes ${neededFor(states, 0.9)}, for 95 % ${neededFor(states, 0.95)} of ${states.length}.${turned}`
}

export const percent = (share: number) =>
  share > 0 && share < 0.0005
    ? 'less than 0.05 %'
    : `${Number((100 * share).toFixed(share > 0.99 ? 2 : 1))} %`
const signed = (value = 0) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
