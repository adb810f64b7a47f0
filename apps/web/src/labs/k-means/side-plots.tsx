import { Axes, extent, linear, linePath, Plot } from '../frame/plot.tsx'
import type { KMeansView } from './model.ts'

const [WIDTH, HEIGHT] = [300, 190]
const AREA = { left: 48, right: 288, top: 30, bottom: 150 }
const short = (value: number) =>
  Math.abs(value) >= 1000 ? `${Number((value / 1000).toPrecision(3))}k` : String(value)

/** Inertia after every half-step; it never rises. */
export function InertiaPlot({ view }: { readonly view: KMeansView }) {
  const values = view.states.map(({ inertia }, i) => [i * view.stride, inertia] as const)
  const known = values.flatMap(([, value]) => (value === null ? [] : [value]))
  const x = linear([0, Math.max(1, view.total - 1)], [AREA.left, AREA.right])
  const y = linear(extent(known), [AREA.bottom, AREA.top])
  const { inertia } = view.state
  return (
    <Plot width={WIDTH} height={HEIGHT} label="Inertia after every half-step">
      <Axes x={x} y={y} area={AREA} xLabel="half-step" yLabel="inertia" ticks={4} format={short} />
      <path className="km-line" d={linePath(values, x, y)} />
      {inertia !== null && <circle className="km-now" cx={x(view.step)} cy={y(inertia)} r={5} />}
    </Plot>
  )
}

/** Where twenty random starts and twenty of k-means++ end. */
export function StartsPlot({ view }: { readonly view: KMeansView }) {
  const { extras, result } = view
  const rows = extras ? [extras.starts.random, extras.starts.plusPlus] : []
  const x = linear(extent([...rows.flat(), result.inertia]), [AREA.left + 16, AREA.right - 4])
  const y = (row: number) => 66 + row * 48
  return (
    <Plot width={WIDTH} height={HEIGHT} label="Inertia at the end of forty other starts">
      <text className="lab-axis-name" x={4} y={21}>
        40 starts end at
      </text>
      {['random', 'k-means++'].map((name, row) => (
        <text key={name} x={4} y={y(row) - 14} className="km-row-name">
          {name}
        </text>
      ))}
      {rows.map((ends, row) =>
        ends.map((end, i) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a start is its seed
            key={`${row} ${i}`}
            className="km-end"
            cx={x(end)}
            cy={y(row) + ((i % 5) - 2) * 3.2}
            r={4}
          />
        )),
      )}
      <line className="km-this" x1={x(result.inertia)} x2={x(result.inertia)} y1={40} y2={150} />
      <path className="km-axis" d={`M${AREA.left} 150H${AREA.right}`} />
      {x.ticks(4).map((tick) => (
        <text key={tick} x={x(tick)} y={166} textAnchor="middle" className="km-tick">
          {short(tick)}
        </text>
      ))}
      <text className="lab-axis-name" x={AREA.right} y={181} textAnchor="end">
        inertia; the line: this run
      </text>
    </Plot>
  )
}

/** The best inertia for each k. */
export function ElbowPlot({ view }: { readonly view: KMeansView }) {
  const elbow = view.extras?.elbow ?? []
  const x = linear([1, 8], [AREA.left, AREA.right])
  const y = linear([0, Math.max(1, ...elbow) * 1.05], [AREA.bottom, AREA.top])
  return (
    <Plot width={WIDTH} height={HEIGHT} label="The best inertia for each number of clusters">
      <Axes x={x} y={y} area={AREA} xLabel="k" yLabel="best inertia" ticks={4} format={short} />
      <path
        className="km-line"
        d={linePath(
          elbow.map((v, i) => [i + 1, v] as const),
          x,
          y,
        )}
      />
      {elbow.map((value, i) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a value is that of its k
          key={i}
          className={i + 1 === view.params.k ? 'km-now' : 'km-end'}
          cx={x(i + 1)}
          cy={y(value)}
          r={i + 1 === view.params.k ? 5 : 3}
        />
      ))}
    </Plot>
  )
}
