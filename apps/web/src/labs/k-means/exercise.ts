import { collect, type KMeansState, kMeansSteps, RandomState } from '@warmstart/algorithms'
import type { Task } from '../frame/task.ts'
import type { KMeansView } from './model.ts'

/** Six points on a line and two centres, by seed. */
export interface LineProblem {
  readonly points: readonly number[]
  readonly starts: readonly [number, number]
  /** After one assign and one update. */
  readonly after: KMeansState
  /** At the end. */
  readonly end: KMeansState
}

/** Draws a small problem without a point half-way between the centres; the engine solves it. */
export function lineProblem(seed: number): LineProblem {
  const random = new RandomState(seed + 1000)
  for (;;) {
    const drawn = Array.from(random.choice(19, 6, { replace: false }), Number)
    const points = drawn.sort((a, b) => a - b)
    const starts = [points[0] ?? 0, points[1] ?? 0] as const
    const x = points.map((value) => [value])
    const states = collect(kMeansSteps(x, { nClusters: 2, init: starts.map((at) => [at]), tol: 0 }))
    const [after, end] = [states[2], states.at(-1)]
    const tied = states.some(({ centers }) => points.some((at) => isHalfway(at, centers)))
    if (after && end && !tied) return { points, starts, after, end }
  }
}

function isHalfway(at: number, centers: KMeansState['centers']): boolean {
  const [left = 0, right = 0] = centers.map(([center]) => Math.abs((center ?? 0) - at))
  return Math.abs(left - right) < 1e-9
}

/** One iteration by hand on six points, and where the run ends. */
export function exercise({ params }: Pick<KMeansView, 'params'>): Task {
  const { points, starts, after, end } = lineProblem(params.seed)
  const [left, right] = after.centers.map(([at]) => at ?? 0)
  return {
    prompt: `Six points lie on a line at ${points.join(', ')}. The centres start on the first two of them, at ${starts.join(' and ')}. Do one iteration (assign, then update), then think on to the end.`,
    fields: [
      {
        ...{ kind: 'number', id: 'left-centre', label: 'Left centre after one iteration' },
        ...{ answer: left ?? 0, tolerance: 0.01, hint: 'a fraction is fine' },
      },
      {
        ...{ kind: 'number', id: 'right-centre', label: 'Right centre after one iteration' },
        ...{ answer: right ?? 0, tolerance: 0.01 },
      },
      {
        kind: 'choice',
        id: 'iterate-again',
        label: 'Would another iteration change anything?',
        options: [
          { value: 'yes', label: 'yes, a point changes its cluster' },
          { value: 'no', label: 'no, it has ended' },
        ],
        // Iteration 2 only finds out that nothing changes, where that is so.
        answer: end.iteration > 2 ? 'yes' : 'no',
      },
      {
        ...{ kind: 'number', id: 'final-inertia', label: 'Inertia at the end' },
        ...{ answer: end.inertia ?? 0, tolerance: 0.01, hint: 'the sum of squared distances' },
      },
    ],
    explain: `At the end the centres stand at ${end.centers.map(([at]) => at?.toFixed(2)).join(' and ')}. Neither half-step can raise the inertia, so the run must end, but nothing says that it ends at the lowest.`,
  }
}
