import { Plot } from '../frame/plot.tsx'
import type { PcaView } from './model.ts'
import type { Points } from './points.ts'

const CELL = 12

interface PixelsProps {
  readonly view: PcaView
  readonly points: Points
}

/** The component as a picture, and a digit rebuilt from as many components. */
export function PixelsPlot({ view, points }: PixelsProps) {
  const { state, states, params, result, step } = view
  const row = points.rows[params.row] ?? []
  const rebuilt = rebuild(row, result.mean, states.slice(0, step + 1))
  const spread = Math.max(...state.component.map(Math.abs), 1e-9)
  const [low, high] = [Math.min(...row), Math.max(...row)]
  const ink = (value: number) => Math.min(1, Math.max(0, (value - low) / (high - low || 1)))
  return (
    <Plot width={340} height={246} label="The component, a digit, and the digit rebuilt">
      <text x={6} y={18}>
        PC{state.index + 1} (− / +)
      </text>
      <g transform="translate(6 30)">
        {state.component.map((weight, i) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a pixel is its number
            key={i}
            className={weight < 0 ? 'pc-minus' : 'pc-plus'}
            {...cellAt(i)}
            fillOpacity={Math.abs(weight) / spread}
          />
        ))}
        <rect className="pc-frame" width={8 * CELL} height={8 * CELL} />
      </g>
      <Digit x={122} title="the digit" values={row.map(ink)} />
      <Digit x={236} title={`from ${step + 1}`} values={rebuilt.map(ink)} />
      <text x={6} y={160}>
        {Math.round(100 * state.cumulative)} % of the variance in {step + 1} of 64 numbers
      </text>
    </Plot>
  )
}

/** Mean plus the parts along the components. */
export function rebuild(
  row: readonly number[],
  mean: readonly number[],
  kept: readonly Pick<PcaView['state'], 'component'>[],
): number[] {
  const out = [...mean]
  for (const { component } of kept) {
    const score = row.reduce(
      (sum, value, j) => sum + (value - (mean[j] ?? 0)) * (component[j] ?? 0),
      0,
    )
    component.forEach((weight, j) => {
      out[j] = (out[j] ?? 0) + score * weight
    })
  }
  return out
}

const cellAt = (i: number) => ({
  ...{ x: (i % 8) * CELL, y: Math.floor(i / 8) * CELL },
  ...{ width: CELL, height: CELL },
})

interface DigitProps {
  readonly x: number
  readonly title: string
  /** 0 … 1 each. */
  readonly values: readonly number[]
}

function Digit({ x, title, values }: DigitProps) {
  return (
    <g transform={`translate(${x} 30)`}>
      <text y={-12}>{title}</text>
      {values.map((value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pixel is its number
        <rect key={i} className="pc-ink" {...cellAt(i)} fillOpacity={value} />
      ))}
      <rect className="pc-frame" width={8 * CELL} height={8 * CELL} />
    </g>
  )
}
