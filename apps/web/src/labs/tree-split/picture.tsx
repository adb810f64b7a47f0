import type { DecisionTreeClassifier, TreeState } from '@warmstart/algorithms'
import { useMemo } from 'react'
import type { PictureProps } from '../frame/lab.ts'
import { extent } from '../frame/plot.tsx'
import { GainPlot } from './gain-plot.tsx'
import { grownTree } from './grown.ts'
import type { params } from './params.ts'
import { Plane } from './plane.tsx'
import { pointsOf } from './points.ts'
import { TreePlot } from './tree-plot.tsx'

export type TreePicture = PictureProps<typeof params, TreeState, DecisionTreeClassifier>

/** The plane cut into boxes, the gain of every split of the node, and the tree so far. */
export function Picture({ view, task }: TreePicture) {
  const { data, n, noise, seed } = view.params
  // biome-ignore lint/correctness/useExhaustiveDependencies: the points depend on these alone
  const points = useMemo(() => pointsOf(view), [data, n, noise, seed, view.table])
  const whole = useMemo(
    () => ({
      x: extent(points.x.map(([value = 0]) => value)),
      y: extent(points.x.map(([, value = 0]) => value)),
    }),
    [points],
  )
  const passed = view.states.slice(0, view.step + 1)
  const nodes = grownTree(view.result, passed, whole)
  return (
    <>
      <Plane {...{ view, task, points, whole, nodes }} />
      <div className="ts-below">
        <GainPlot view={view} points={points} hidden={task !== null && task.checked === null} />
        <TreePlot view={view} points={points} nodes={nodes} />
      </div>
    </>
  )
}
