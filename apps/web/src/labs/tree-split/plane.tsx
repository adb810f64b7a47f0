import { useMemo, useState } from 'react'
import { ClassLegend, ClassMarks } from '../frame/marks.tsx'
import { Axes, colourOf, Handle, linear, Plot, type Scale } from '../frame/plot.tsx'
import { type GrownNode, majority } from './grown.ts'
import type { TreeView } from './model.ts'
import type { TreePicture } from './picture.tsx'
import type { Points } from './points.ts'
import { nearestSplit } from './searches.ts'

const AREA = { left: 44, right: 668, top: 40, bottom: 372 }

interface PlaneProps {
  readonly view: TreeView
  readonly task: TreePicture['task']
  readonly points: Points
  readonly whole: GrownNode['box']
  readonly nodes: readonly GrownNode[]
}

/** The samples, the boxes of the nodes, and the node that is at work. */
export function Plane({ view, task, points, whole, nodes }: PlaneProps) {
  const scales = useMemo(
    () => ({
      x: linear(whole.x, [AREA.left, AREA.right]),
      y: linear(whole.y, [AREA.bottom, AREA.top]),
    }),
    [whole],
  )
  const { x, y } = scales
  const own = nodes.find(({ node }) => node === view.state.node)
  const searching = task !== null && view.state.phase === 'search'
  return (
    <Plot width={680} height={418} label="Samples and the boxes that the tree cuts">
      {nodes
        .filter(({ split }) => split === null)
        .map(({ node, box, value }) => (
          <rect
            key={node}
            className="ts-box"
            fill={colourOf(majority(value))}
            {...rectOf(box, x, y)}
          />
        ))}
      <ClassMarks points={points.x} classes={points.y} x={x} y={y} />
      {own && <rect className="ts-own" {...rectOf(own.box, x, y)} />}
      {own?.split && <Cut box={own.box} {...own.split} x={x} y={y} />}
      <Axes x={x} y={y} area={AREA} xLabel={points.features[0]} yLabel={points.features[1]} />
      <ClassLegend
        names={points.classes}
        x={AREA.left + 190}
        y={14}
        pitch={Math.min(150, 450 / points.classes.length)}
      />
      {searching && own && (
        <Tries key={view.step} state={view.state} box={own.box} points={points} x={x} y={y} />
      )}
    </Plot>
  )
}

type Box = GrownNode['box']
interface InPlane {
  readonly x: Scale
  readonly y: Scale
}

function rectOf(box: Box, x: Scale, y: Scale) {
  const [left, right] = box.x.map(x) as [number, number]
  const [bottom, top] = box.y.map(y) as [number, number]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

interface CutProps extends InPlane {
  readonly box: Box
  readonly feature: number
  readonly threshold: number
}

function Cut({ box, feature, threshold, x, y }: CutProps) {
  const d =
    feature === 0
      ? `M${x(threshold)} ${y(box.y[0])}V${y(box.y[1])}`
      : `M${x(box.x[0])} ${y(threshold)}H${x(box.x[1])}`
  return <path className="ts-cut" d={d} />
}

interface TriesProps extends InPlane {
  readonly state: TreeView['state']
  readonly box: Box
  readonly points: Points
}

/** A line for each feature that can be dragged, with the gain of the split that it stands for. */
function Tries({ state, box, points, x, y }: TriesProps) {
  const [at, setAt] = useState<readonly [number, number]>([
    (box.x[0] + box.x[1]) / 2,
    (box.y[0] + box.y[1]) / 2,
  ])
  return [0, 1].map((feature) => {
    const split = nearestSplit(state, feature, at[feature] ?? 0)
    if (split === null) return null
    const { threshold, gain } = split
    const place =
      feature === 0
        ? { x: x(threshold), y: y(box.y[1]) - 1 }
        : { x: x(box.x[1]) - 1, y: y(threshold) }
    return (
      <g key={feature}>
        <Cut box={box} feature={feature} threshold={threshold} x={x} y={y} />
        <text
          className="ts-gain"
          x={feature === 0 ? place.x + 8 : place.x - 18}
          y={feature === 0 ? y(box.y[0]) - 10 : place.y - 8}
          textAnchor={feature === 0 ? 'start' : 'end'}
        >
          {points.features[feature]} ≤ {threshold.toFixed(2)}: gain {gain.toFixed(4)}
        </text>
        <Handle
          {...place}
          onMove={(px, py) => setAt(feature === 0 ? [x.invert(px), at[1]] : [at[0], y.invert(py)])}
        >
          <circle className="ts-knob" r={9} />
        </Handle>
      </g>
    )
  })
}
