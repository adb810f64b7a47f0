import { bestOf } from './extras.ts'
import type { NearView } from './model.ts'
import { pointsOf } from './points.ts'

/** What the picture shows now. */
export function describe(view: NearView): string {
  const { state, total, params, extras, result, asking } = view
  const points = pointsOf(view)
  const { classes, features, scale } = points
  const name = (label: number) => classes[label] ?? String(label)
  const votes = state.votes.map((vote, i) => `${short(vote)} for ${name(i)}`).join(', ')
  const so = `The ${state.rank === 1 ? 'nearest neighbour is' : `${state.rank} nearest neighbours are`} within ${short(state.distance)}${params.scaled ? ' deviations' : ''}: ${votes}, so ${name(state.leader)} leads.`
  if (asking) return so
  const end = ` All ${total} say ${name(result)}.`
  const width = (j: number) => {
    const [low, high] = j === 0 ? points.range.x : points.range.y
    return (high - low) / scale[j as 0 | 1]
  }
  const [wide, narrow] = width(0) > width(1) ? [0, 1] : [1, 0]
  const ratio = width(wide) / width(narrow)
  const units =
    ratio > 20
      ? ` The numbers of ${features[wide]} spread ${short(ratio)} times as far as those of ${features[narrow]}, so ${features[narrow]} counts for nothing: standardise.`
      : ''
  const now = extras?.curve.find(({ k }) => k === params.k || k === params.k + 1)
  const best = bestOf(extras)
  const rates =
    now && best
      ? ` With k = ${now.k} ${percent(now.train)} of the stored and ${percent(now.test)} of the new points are called rightly; best on new points is k = ${best.k} with ${percent(best.test)}.`
      : ''
  return `${so}${end}${units}${rates}`
}

const short = (value: number) => String(Number(value.toPrecision(3)))
const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`
