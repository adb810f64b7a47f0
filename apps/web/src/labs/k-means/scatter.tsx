import { memo } from 'react'
import { Axes, colourOf, Handle, Plot, type Scale, Spot } from '../frame/plot.tsx'
import { nameOf } from './names.ts'
import type { KMeansPicture } from './picture.tsx'
import { doubtfulPoint, movingCenter } from './step-task.ts'
import type { Frame } from './use-frame-of.ts'
import { cellOf } from './voronoi.ts'

interface ScatterProps extends KMeansPicture {
  readonly frame: Frame
  readonly x: Scale
  readonly y: Scale
}

/** Points in the colour of their centre, the cells of the centres, and what can be dragged. */
export function Scatter({ view, set, task, frame, x, y }: ScatterProps) {
  const { state, params, next } = view
  const { points, area } = frame
  const [j, l] = points.plane
  const centers = state.centers.map((at) => [at[j] ?? 0, at[l] ?? 0] as const)
  const flat = points.columns.length === 2
  const draggable = params.init === 'placed' && view.step === 0 && task === null
  const move = (c: number, px: number, py: number) => {
    const places = centers.flatMap(([cx, cy], i) =>
      i === c ? [x.invert(px), y.invert(py)] : [cx, cy],
    )
    set({ places: places.map((value) => Number(value.toFixed(2))) })
  }
  return (
    <Plot width={680} height={422} label="Points and the centres of their clusters">
      {flat && <Cells centers={centers} frame={frame} x={x} y={y} />}
      <Axes
        x={x}
        y={y}
        area={area}
        xLabel={points.columns[j] ?? ''}
        yLabel={points.columns[l] ?? ''}
      />
      <Dots frame={frame} labels={state.labels} x={x} y={y} />
      {task && next?.phase === 'assign' && <MarkedPoint view={view} frame={frame} x={x} y={y} />}
      {centers.map(([cx, cy], c) => {
        const mark = <Centre c={c} />
        const place = { x: x(cx), y: y(cy) }
        if (draggable) {
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a centre is its number
            <Handle key={c} {...place} onMove={(px, py) => move(c, px, py)}>
              {mark}
            </Handle>
          )
        }
        return (
          <Spot
            // biome-ignore lint/suspicious/noArrayIndexKey: a centre is its number
            key={c}
            className="km-centre"
            {...place}
            onPick={() => task?.set({ joins: String(c) })}
          >
            {mark}
          </Spot>
        )
      })}
      {task && next?.phase === 'update' && <Guess {...{ view, task, frame, x, y }} />}
    </Plot>
  )
}

type InFrame = Pick<ScatterProps, 'frame' | 'x' | 'y'>

function Cells({
  centers,
  frame,
  x,
  y,
}: InFrame & { readonly centers: readonly (readonly [number, number])[] }) {
  const box = { x: frame.xDomain, y: frame.yDomain }
  return (
    <g className="km-cells">
      {centers.map((_, c) => (
        <polygon
          // biome-ignore lint/suspicious/noArrayIndexKey: a centre is its number
          key={c}
          fill={colourOf(c)}
          points={cellOf(centers, c, box)
            .map(([px, py]) => `${x(px).toFixed(1)},${y(py).toFixed(1)}`)
            .join(' ')}
        />
      ))}
    </g>
  )
}

const Dots = memo(function Dots({
  frame,
  labels,
  x,
  y,
}: InFrame & { readonly labels: readonly number[] }) {
  const { x: rows, plane } = frame.points
  const r = rows.length > 600 ? 2.2 : 3.6
  return (
    <g className="km-dots">
      {rows.map((row, i) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its row
          key={i}
          cx={x(row[plane[0]] ?? 0)}
          cy={y(row[plane[1]] ?? 0)}
          r={r}
          fill={labels.length > 0 ? colourOf(labels[i] ?? 0) : 'var(--ink-quiet)'}
        />
      ))}
    </g>
  )
})

function Centre({ c }: { readonly c: number }) {
  return (
    <>
      <circle r={11} fill={colourOf(c)} stroke="var(--paper-raised)" strokeWidth={2.5} />
      <text className="km-name" y={4.2} textAnchor="middle">
        {nameOf(c)}
      </text>
    </>
  )
}

function MarkedPoint({ view, frame, x, y }: InFrame & Pick<ScatterProps, 'view'>) {
  if (view.next === null) return null
  const row = frame.points.x[doubtfulPoint(view, view.next)] ?? []
  const [j, l] = frame.points.plane
  return <circle className="km-ring" cx={x(row[j] ?? 0)} cy={y(row[l] ?? 0)} r={9} />
}

interface GuessProps extends InFrame {
  readonly view: ScatterProps['view']
  readonly task: NonNullable<ScatterProps['task']>
}

/** The ring that is dragged to where the centre is thought to go. */
function Guess({ view, task, frame, x, y }: GuessProps) {
  if (view.next === null) return null
  const [j, l] = frame.points.plane
  const from = view.state.centers[movingCenter(view.state, view.next)] ?? []
  const read = (id: string, otherwise: number) => {
    const value = Number(task.entries[id]?.replace(',', '.'))
    return task.entries[id] && Number.isFinite(value) ? value : otherwise
  }
  const [gx, gy] = [read('centre-x', from[j] ?? 0), read('centre-y', from[l] ?? 0)]
  const place = { x: x(gx), y: y(gy) }
  return (
    <>
      <line
        className="km-way"
        x1={x(from[j] ?? 0)}
        y1={y(from[l] ?? 0)}
        x2={place.x}
        y2={place.y}
      />
      <Handle
        {...place}
        onMove={(px, py) =>
          task.set({ 'centre-x': x.invert(px).toFixed(2), 'centre-y': y.invert(py).toFixed(2) })
        }
      >
        <circle className="km-ring" r={13} />
      </Handle>
    </>
  )
}
