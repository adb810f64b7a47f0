import { memo, useMemo } from 'react'
import { ClassLegend, ClassMarks } from '../frame/marks.tsx'
import { Axes, colourOf, linear, Plot, type Scale } from '../frame/plot.tsx'
import { percent } from './describe.ts'
import { type PcaView, planeOf } from './model.ts'
import type { Points } from './points.ts'

const AREA = { left: 62, right: 664, top: 40, bottom: 336 }
/** Most points that are drawn; of more every second, third … is. */
const MOST = 600

interface ScoresProps {
  readonly view: PcaView
  readonly points: Points
  readonly hidden: boolean
}

/** The rows along two components in the same scale, with an axis that can be turned. */
export function ScoresPlot({ view, points, hidden }: ScoresProps) {
  const { first, second, angle, along } = planeOf(view)
  const { mean } = view.result
  const { scores, classes, x, y } = useMemo(() => {
    const every = Math.ceil(points.rows.length / MOST)
    const shown = Array.from(points.rows.keys()).filter((i) => i % every === 0)
    const score = (row: readonly number[], direction: readonly number[]) =>
      row.reduce((sum, value, j) => sum + (value - (mean[j] ?? 0)) * (direction[j] ?? 0), 0)
    const scores = shown.map((i) => {
      const row = points.rows[i] ?? []
      return [score(row, first.component), second ? score(row, second.component) : 0]
    })
    return { scores, classes: shown.map((i) => points.y?.[i] ?? 0), ...scalesOf(scores) }
  }, [points, first, second, mean])
  const reach = 1.05 * Math.max(...x.ticks(2).map(Math.abs), x.invert(AREA.right))
  const [dx, dy] = [reach * Math.cos(angle), reach * Math.sin(angle)]
  const [a, b] = [first.index + 1, second ? second.index + 1 : null]
  return (
    <Plot width={680} height={380} label={`Rows along PC${a}${b ? ` and PC${b}` : ''}`}>
      <clipPath id="pc-area">
        <rect
          {...{ x: AREA.left, y: AREA.top }}
          width={AREA.right - AREA.left}
          height={AREA.bottom - AREA.top}
        />
      </clipPath>
      {points.classes.length > 4 ? (
        <Names {...{ scores, classes, x, y }} names={points.classes} />
      ) : (
        <ClassMarks points={scores} classes={classes} x={x} y={y} />
      )}
      <g clipPath="url(#pc-area)">
        <path className="pc-axis" d={`M${x(-dx)} ${y(-dy)}L${x(dx)} ${y(dy)}`} />
      </g>
      <Axes
        {...{ x, y, area: AREA, xLabel: `PC${a}: ${hidden ? '' : percent(first.ratio)}` }}
        yLabel={b === null ? '' : `PC${b}`}
      />
      {points.classes.length <= 4 && points.y && (
        <ClassLegend names={points.classes} x={110} y={16} pitch={100} />
      )}
      {!hidden && (
        <text className="pc-axis-name" x={AREA.right} y={20} textAnchor="end">
          this axis: {percent(along)}
        </text>
      )}
    </Plot>
  )
}

/** The same scale on both axes, so that a turn is a turn. */
function scalesOf(scores: readonly (readonly number[])[]) {
  const size = (j: number) => Math.max(...scores.map((row) => Math.abs(row[j] ?? 0)), 1e-9)
  const [width, height] = [AREA.right - AREA.left, AREA.bottom - AREA.top]
  const unit = Math.max((2.1 * size(0)) / width, (2.1 * size(1)) / height)
  return {
    x: linear([(-unit * width) / 2, (unit * width) / 2], [AREA.left, AREA.right]),
    y: linear([(-unit * height) / 2, (unit * height) / 2], [AREA.bottom, AREA.top]),
  }
}

interface NamesProps {
  readonly scores: readonly (readonly number[])[]
  readonly classes: readonly number[]
  readonly names: readonly string[]
  readonly x: Scale
  readonly y: Scale
}

/** Many classes are told apart by their names. */
const Names = memo(function Names({ scores, classes, names, x, y }: NamesProps) {
  return scores.map(([a = 0, b = 0], i) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number
      key={i}
      className="pc-name"
      x={x(a)}
      y={y(b)}
      dy="0.35em"
      style={{ fill: colourOf(classes[i] ?? 0) }}
    >
      {names[classes[i] ?? 0]}
    </text>
  ))
})
