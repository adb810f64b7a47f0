import { linear, Plot, Spot } from '../frame/plot.tsx'
import type { LeakView } from './model.ts'

const [LEFT, MIDDLE, RIGHT, TOP] = [64, 350, 664, 52]

interface ScoresProps {
  readonly view: LeakView
  readonly goTo: (step: number) => void
}

/** A row for each fold: which rows are held out, and the accuracy in both ways. */
export function ScoresPlot({ view, goTo }: ScoresProps) {
  const { states, step, params, result } = view
  const pitch = Math.min(34, 270 / states.length)
  const bottom = TOP + pitch * states.length
  const cell = (MIDDLE - 24 - LEFT) / params.n
  const x = linear([0.2, 1], [MIDDLE, RIGHT])
  return (
    <Plot width={680} height={bottom + 62} label="Folds and their scores in both ways">
      <text className="lab-axis-name" x={12} y={20}>
        fold
      </text>
      <text className="lab-axis-name" x={LEFT + 8} y={20}>
        held-out rows
      </text>
      <text x={MIDDLE} y={20}>
        <tspan className="lk-before-name">● chosen before</tspan>{' '}
        <tspan className="lk-within-name" dx="0.5em">
          ▲ within
        </tspan>
      </text>
      <path className="lk-zero" d={`M${x(0.5)} ${TOP - 8}V${bottom}`} />
      <path className="lk-later" d={`M${x(result.later)} ${TOP - 8}V${bottom}`} />
      {states.map((one, i) => (
        <Spot key={one.fold} x={0} y={TOP + i * pitch} onPick={() => goTo(i)}>
          {i === step && <rect className="lk-now" x={4} width={672} height={pitch} rx={4} />}
          <rect fill="transparent" x={4} width={672} height={pitch} />
          <text x={12} y={pitch / 2} dy="0.34em">
            {one.fold + 1}
          </text>
          <rect
            className="lk-train"
            x={LEFT + 8}
            y={pitch * 0.2}
            width={cell * params.n}
            height={pitch * 0.6}
          />
          <path
            className="lk-test"
            d={one.test.map((row) => cellAt(LEFT + 8 + cell * row, cell, pitch)).join('')}
          />
          <g opacity={i <= step ? 1 : 0.35}>
            <circle
              className="lk-dot lk-before"
              cx={x(one.before.right / one.test.length)}
              cy={pitch / 2}
              r={5.5}
            />
            <path
              className="lk-dot lk-within"
              transform={`translate(${x(one.within.right / one.test.length)} ${pitch / 2})`}
              d="M0 -6.5L6 5.5H-6Z"
            />
          </g>
        </Spot>
      ))}
      <g className="lab-axes">
        <path d={`M${MIDDLE} ${bottom}H${RIGHT}`} />
        {[0.25, 0.5, 0.75, 1].map((tick) => (
          <text key={tick} x={x(tick)} y={bottom + 18} textAnchor="middle">
            {tick}
          </text>
        ))}
      </g>
      <text className="lab-axis-name" x={RIGHT} y={bottom + 44} textAnchor="end">
        accuracy; the line: later rows; dotted: chance
      </text>
    </Plot>
  )
}

const cellAt = (left: number, width: number, pitch: number) =>
  `M${left.toFixed(2)} ${pitch * 0.2}h${width.toFixed(2)}v${pitch * 0.6}h${(-width).toFixed(2)}z`
