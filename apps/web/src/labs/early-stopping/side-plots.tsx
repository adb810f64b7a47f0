import { Axes, extent, linear, linePath, Plot, Spot } from '../frame/plot.tsx'
import type { StopView } from './model.ts'
import type { StopParams } from './params.ts'

const AREA = { left: 46, right: 328, top: 46, bottom: 216 }

/** Expected loss against the size of the weights: epochs and ridge penalties go the same way. */
export function SizePlot({ view }: { readonly view: StopView }) {
  const { states, state, result, asking } = view
  const largest = Math.max(...states.map(({ size }) => size))
  const ridge = result.ridge.filter(({ size }) => size <= largest * 1.05)
  const x = linear([0, largest * 1.05], [AREA.left, AREA.right])
  const all = [...states.map(({ expected }) => expected), ...ridge.map(({ loss }) => loss)]
  const y = linear(extent(all), [AREA.bottom, AREA.top])
  const kept = states[result.restoredEpoch - 1]
  return (
    <Plot width={340} height={266} label="Expected loss against the size of the weights">
      <text x={8} y={18}>
        <tspan className="es-held-name">━ by epochs</tspan>
        <tspan className="es-train-name" dx="0.8em">
          ┅ by ridge penalty (L2)
        </tspan>
      </text>
      <path
        className="es-train"
        d={linePath(
          ridge.map(({ size, loss }) => [size, loss] as const),
          x,
          y,
        )}
      />
      <path
        className="es-held"
        d={linePath(
          states.map(({ size, expected }) => [size, expected] as const),
          x,
          y,
        )}
      />
      {kept && !asking && (
        <circle className="es-best" cx={x(kept.size)} cy={y(kept.expected)} r={7} />
      )}
      <circle className="es-now" cx={x(state.size)} cy={y(state.expected)} r={5} />
      <Axes {...{ x, y, area: AREA, xLabel: '‖w‖; upwards: expected loss', ticks: 5 }} />
    </Plot>
  )
}

interface PatienceProps {
  readonly view: StopView
  readonly set: (changes: Partial<StopParams>) => void
}

/** What other patience would have kept, and how long it would have trained. */
export function PatiencePlot({ view, set }: PatienceProps) {
  const { result, params, table, asking } = view
  const losses = result.byPatience.map(({ loss }) => loss)
  const x = linear([1, losses.length], [AREA.left, AREA.right])
  const y = linear(extent(losses, 0.2), [AREA.bottom, AREA.top])
  const most = Math.max(...result.byPatience.map(({ epochs }) => epochs))
  const width = (AREA.right - AREA.left) / losses.length
  return (
    <Plot width={340} height={266} label="What other patience would have kept and cost">
      <text x={8} y={18}>
        <tspan className="es-held-name">
          ━ {table === null ? 'expected' : 'validation'} loss kept
        </tspan>
        <tspan className="es-epochs-name" dx="0.8em">
          ▮ epochs trained
        </tspan>
      </text>
      {!asking &&
        result.byPatience.map(({ epochs }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a patience is its number
          <Spot key={i} x={x(i + 1)} y={0} onPick={() => set({ patience: i + 1 })}>
            <rect fill="transparent" x={-width / 2} width={width} y={AREA.top} height={170} />
            <rect
              className="es-epochs"
              x={-width / 2 + 0.5}
              width={width - 1}
              y={AREA.bottom - (130 * epochs) / most}
              height={(130 * epochs) / most}
            />
          </Spot>
        ))}
      {!asking && (
        <path
          className="es-held"
          d={linePath(
            losses.map((loss, i) => [i + 1, loss] as const),
            x,
            y,
          )}
        />
      )}
      <circle
        className="es-now"
        cx={x(params.patience)}
        cy={asking ? AREA.bottom : y(losses[params.patience - 1] ?? 0)}
        r={5}
      />
      <Axes {...{ x, y, area: AREA, xLabel: 'patience', ticks: 5 }} />
    </Plot>
  )
}
