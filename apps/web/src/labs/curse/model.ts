import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type CurseParams, params } from './params.ts'
import { run, type SpaceState, sideFor } from './run.ts'
import { stepTask } from './step-task.ts'

export type CurseView = View<CurseParams, SpaceState, null>

/** Distances in ever more columns. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [2, 100], rows: [10, 1000], target: 'none' },
    example: 'a,b,c\n1.2,0.4,7\n0.9,0.1,5',
  },
  openAt: 'middle',
  holdStep: true,
  stepWord: 'space',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** What the picture shows now. */
function describe({ state, params, table, asking }: CurseView): string {
  const { d, distances, contrast } = state
  const columns = `${d} ${d === 1 ? 'column' : 'columns'}`
  const [low = 0, high = 0] = [distances[0], distances.at(-1)]
  const near = `With ${columns} the nearest of ${distances.length} points is ${short(low)} away and the farthest ${short(high)}`
  if (asking) return `${near}.`
  const verdict =
    table === null && params.spread === 'plane'
      ? 'The points lie on a plane, so the contrast does not vanish: what counts is how many numbers make the data, not how many columns there are'
      : contrast < 0.5
        ? 'Nearest and farthest are nearly alike: “near” means little here'
        : contrast < 3
          ? 'The nearest is no longer much nearer than the rest'
          : 'The nearest is far nearer than the rest'
  return `${near}, a contrast of ${short(contrast)}. ${verdict}. A cube that holds a tenth of the unit cube has side ${sideFor(0.1, d).toFixed(2)}.`
}

const short = (value: number) => String(Number(value.toPrecision(3)))
