import { Plot } from '../frame/plot.tsx'
import type { AttentionView } from './model.ts'
import { rowOf } from './vectors.ts'

const COLUMNS = [64, 140, 214, 296]
const NAMES = ['q · k', 'divided', 'masked', 'weight']

/** The row that looks, stage by stage. */
export function RowPlot({ view }: { readonly view: AttentionView }) {
  const { state, params } = view
  const row = rowOf(params, state.scores.length)
  const stages = [state.scores, state.scaled, state.masked, state.weights]
  const keys = state.scores[row] ?? []
  const pitch = Math.min(56, 230 / keys.length)
  const now = { scores: 0, scaled: 1, masked: 2, softmax: 3, mix: 3 }[state.phase]
  return (
    <Plot width={340} height={356} label="The row that looks, stage by stage">
      <text x={8} y={20}>
        token {row + 1} looks
      </text>
      {NAMES.map((name, i) => (
        <text
          key={name}
          className={i === now ? 'at-chosen' : 'at-quiet'}
          x={COLUMNS[i]}
          y={50}
          textAnchor="middle"
        >
          {name}
        </text>
      ))}
      {keys.map((_, j) => {
        const weight = state.weights?.[row]?.[j] ?? 0
        const y = 66 + j * pitch
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a key is its place
          <g key={j} transform={`translate(0 ${y})`}>
            <rect className="at-bar" x={8} y={2} width={324 * weight} height={pitch - 4} rx={3} />
            <text x={12} y={pitch / 2} dy="0.35em">
              k{j + 1}
            </text>
            {stages.map((rows, i) => (
              <text
                key={NAMES[i]}
                className={i === now ? 'at-chosen' : ''}
                x={COLUMNS[i]}
                y={pitch / 2}
                dy="0.35em"
                textAnchor="middle"
              >
                {cellOf(rows?.[row]?.[j], rows !== null)}
              </text>
            ))}
          </g>
        )
      })}
      <text x={8} y={326}>
        {state.mix
          ? `output: ${(state.mix[row] ?? [])
              .slice(0, 4)
              .map((value) => (value ?? 0).toFixed(2).replace('-', '−'))
              .join(', ')}${(state.mix[row]?.length ?? 0) > 4 ? ' …' : ''}`
          : ''}
      </text>
    </Plot>
  )
}

function cellOf(value: number | null | undefined, known: boolean): string {
  if (!known) return '·'
  return value === null || value === undefined ? '−∞' : value.toFixed(2).replace('-', '−')
}
