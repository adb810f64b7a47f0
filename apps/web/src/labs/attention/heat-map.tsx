import { Plot, Spot } from '../frame/plot.tsx'
import { type AttentionView, STAGES, shownOf } from './model.ts'
import { rowOf } from './vectors.ts'

const [LEFT, TOP, SIZE] = [58, 74, 268]

interface MapProps {
  readonly view: AttentionView
  readonly onRow: (row: number) => void
}

/** Every query against every key, at this stage. */
export function HeatMap({ view, onRow }: MapProps) {
  const { state, params, result } = view
  const shown = shownOf(state)
  const n = shown.length
  const cell = SIZE / n
  const chosen = rowOf(params, n)
  const most = Math.max(1e-9, ...shown.flat().map((value) => Math.abs(value ?? 0)))
  const head = result.heads.length > 1 ? `, head ${state.head + 1}` : ''
  return (
    <Plot width={340} height={356} label="Every query against every key">
      <text x={8} y={20}>
        {STAGES[state.phase]}
        {head}
      </text>
      <text x={LEFT + SIZE / 2} y={46} textAnchor="middle" className="at-quiet">
        keys
      </text>
      {shown.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place
        <Spot key={i} x={LEFT} y={TOP + i * cell} onPick={() => onRow(i + 1)}>
          <text
            className={i === chosen ? 'at-chosen' : ''}
            x={-12}
            y={cell / 2}
            dy="0.35em"
            textAnchor="end"
          >
            q{i + 1}
          </text>
          {row.map((value, j) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a key is its place
            <g key={j} transform={`translate(${j * cell} 0)`}>
              <rect
                className={value === null ? 'at-hidden' : value < 0 ? 'at-low' : 'at-high'}
                width={cell - 2}
                height={cell - 2}
                fillOpacity={value === null ? 1 : (0.75 * Math.abs(value)) / most}
              />
              <text x={cell / 2 - 1} y={cell / 2 - 1} dy="0.35em" textAnchor="middle">
                {value === null ? '−∞' : short(value)}
              </text>
            </g>
          ))}
        </Spot>
      ))}
      {shown.map((_, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a key is its place
        <text key={j} x={LEFT + (j + 0.5) * cell} y={TOP - 10} textAnchor="middle">
          k{j + 1}
        </text>
      ))}
      <rect
        className="at-row"
        x={LEFT - 2}
        y={TOP + chosen * cell - 2}
        width={SIZE + 2}
        height={cell + 2}
      />
    </Plot>
  )
}

const short = (value: number) => value.toFixed(Math.abs(value) >= 10 ? 1 : 2).replace('-', '−')
