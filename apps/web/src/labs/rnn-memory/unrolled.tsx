import { linear, Plot, Spot } from '../frame/plot.tsx'
import type { MemoryView } from './model.ts'

const AREA = { left: 46, right: 664, top: 46, bottom: 250 }

interface UnrolledProps {
  readonly view: MemoryView
  readonly goTo: (step: number) => void
}

/** Input and what is kept, step by step. */
export function Unrolled({ view, goTo }: UnrolledProps) {
  const { states, step, params, asking } = view
  const reach = Math.max(
    1.1,
    ...states.flatMap(({ kept, input }) => [kept, input[0] ?? 0]).map(Math.abs),
  )
  const y = linear([-reach, reach], [AREA.bottom, AREA.top])
  const pitch = (AREA.right - AREA.left) / params.length
  return (
    <Plot width={680} height={300} label="Input and what the unit keeps, step by step">
      <text x={AREA.left} y={20}>
        <tspan className="rm-input-name">▮ input</tspan>
        <tspan className="rm-kept-name" dx="0.8em">
          ▮ {params.kind === 'lstm' ? 'cell c' : 'state h'}
        </tspan>
        <tspan dx="0.8em">the signal is the first input; then noise</tspan>
      </text>
      {states.map(({ t, kept, input }, i) => {
        const seen = i <= step
        const value = input[0] ?? 0
        return (
          <Spot key={t} x={AREA.left + i * pitch} y={0} onPick={() => goTo(i)}>
            <rect
              className={i === step ? 'rm-col-now' : 'rm-col'}
              width={pitch}
              y={AREA.top - 8}
              height={AREA.bottom - AREA.top + 16}
            />
            <rect
              className="rm-input"
              x={pitch * 0.12}
              width={pitch * 0.28}
              y={Math.min(y(0), y(value))}
              height={Math.max(1, Math.abs(y(value) - y(0)))}
            />
            {(seen || !asking) && (
              <rect
                className="rm-kept"
                fillOpacity={seen ? 1 : 0.3}
                x={pitch * 0.44}
                width={pitch * 0.44}
                y={Math.min(y(0), y(kept))}
                height={Math.max(1, Math.abs(y(kept) - y(0)))}
              />
            )}
          </Spot>
        )
      })}
      <g className="lab-axes">
        <path d={`M${AREA.left} ${AREA.top}V${AREA.bottom}M${AREA.left} ${y(0)}H${AREA.right}`} />
        {[-1, 0, 1].map((tick) => (
          <text key={tick} x={AREA.left - 8} y={y(tick)} dy="0.33em" textAnchor="end">
            {String(tick).replace('-', '−')}
          </text>
        ))}
        {states
          .filter(({ t }) => t === 1 || t % 10 === 0)
          .map(({ t }) => (
            <text
              key={t}
              x={AREA.left + (t - 0.5) * pitch}
              y={AREA.bottom + 22}
              textAnchor="middle"
            >
              {t}
            </text>
          ))}
        <text className="lab-axis-name" x={AREA.right} y={AREA.bottom + 42} textAnchor="end">
          step
        </text>
      </g>
    </Plot>
  )
}
