import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { params, type SvmParams } from './params.ts'
import { kindOf, run, type SvmResult, type SvmState, weightsOf } from './run.ts'
import { stepTask } from './step-task.ts'

export type SvmView = View<SvmParams, SvmState, SvmResult>

/** One state for each pair of α that moved. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [2, 2], rows: [6, 300], target: 'class', classes: 2 },
    example: 'length,width,kind\n1.4,0.2,setosa\n4.7,1.4,versicolor',
  },
  openAt: 'middle',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** How many points stand where. */
export function countsOf({ state, params, result }: SvmView) {
  const kinds = result.kept.map((i) => kindOf(state.alpha[i] ?? 0, params.c))
  const wrong = result.points.y.filter((y, i) => (y === 1) !== (state.decision[i] ?? 0) > 0).length
  const of = (kind: 'free' | 'bound') => kinds.filter((one) => one === kind).length
  return { free: of('free'), bound: of('bound'), kept: kinds.length, wrong }
}

/** Width of the margin of the linear machine; null for another, and before the first step. */
export function marginOf({ state, params, result }: SvmView): number | null {
  if (params.kernel !== 'linear') return null
  const size = Math.hypot(...weightsOf(result.points, state.alpha))
  return size < 1e-12 ? null : 2 / size
}

/** What the picture shows now. */
function describe(view: SvmView): string {
  const { state, result, step, total, params } = view
  const { free, bound, kept, wrong } = countsOf(view)
  const margin = marginOf(view)
  const moved =
    state.pair === null
      ? 'All α are 0: nothing is decided yet.'
      : `Step ${state.iteration} moved the α of points ${state.pair[0]} and ${state.pair[1]} by ${state.step.toPrecision(3)}.`
  const wide = margin === null ? '' : ` The margin is ${margin.toFixed(3)} wide.`
  const who = ` ${free + bound} of ${kept} points are support vectors: ${free} on their margin, ${bound} at α = C, inside it or on the wrong side; ${wrong} of all are wrong.`
  if (step < total - 1) return moved + who + wide
  const end = result.converged
    ? ' The conditions hold: this is the optimum.'
    : ' It was stopped before the optimum.'
  const same =
    params.use === 'all'
      ? ' All other points could be deleted, and nothing would move.'
      : result.moved < 1e-3
        ? ` Nothing has moved against the fit to all ${result.points.y.length} points.`
        : ` Against the fit to all points f has moved by up to ${result.moved.toFixed(3)}.`
  return moved + who + wide + end + same
}
