import { memo } from 'react'
import { Handle, linear, Plot } from '../frame/plot.tsx'
import { type FairView, percent } from './model.ts'
import { CUTS, type People } from './run.ts'

const [LEFT, RIGHT, HIGH] = [46, 660, 120]
const BINS = 40
const x = linear([0, 1], [LEFT, RIGHT])
/** Middle line of each group. */
const MIDDLES = [98, 258] as const

interface ScoresProps {
  readonly view: FairView
  readonly onCut: (group: 0 | 1, cut: number) => void
}

/** Scores of both groups with their thresholds. */
export function ScoresPlot({ view, onCut }: ScoresProps) {
  const { state, result } = view
  return (
    <Plot width={680} height={358} label="Scores of both groups with their thresholds">
      <text x={LEFT} y={18}>
        <tspan className="fa-positive">▲ would pay back</tspan>
        <tspan className="fa-negative" dx="0.8em">
          ▼ would not
        </tspan>
      </text>
      <text x={RIGHT} y={18} textAnchor="end">
        selected →
      </text>
      {([0, 1] as const).map((group) => {
        const cut = state.thresholds[group]
        const middle = MIDDLES[group]
        const rates = state.rates[group]
        return (
          <g key={group}>
            <rect
              className="fa-selected"
              x={x(cut)}
              y={middle - 62}
              width={Math.max(0, RIGHT - x(cut))}
              height={HIGH + 4}
            />
            <Bars people={result.people} group={group} />
            <text className={`fa-group fa-text-${group}`} x={14} y={middle} dy="0.35em">
              {'AB'[group]}
            </text>
            <text x={RIGHT - 4} y={middle + 54} textAnchor="end">
              {percent(rates.selectionRate)} selected
            </text>
            <Handle x={x(cut)} y={middle} onMove={(px) => onCut(group, nearestCut(x.invert(px)))}>
              <path className="fa-cut" d="M0 -64V64" />
              <circle className={`fa-knob fa-mark-${group}`} r={9} />
            </Handle>
          </g>
        )
      })}
      <g className="lab-axes">
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <text key={tick} x={x(tick)} y={338} textAnchor="middle">
            {tick}
          </text>
        ))}
        <text className="lab-axis-name" x={x(0.375)} y={338} textAnchor="middle">
          score
        </text>
      </g>
    </Plot>
  )
}

const nearestCut = (score: number) => Math.min(1, Math.max(0, Math.round(score * 100) / 100))

/** Number of the state with a threshold. */
export const stepOf = (cut: number) => CUTS.indexOf(cut)

interface BarsProps {
  readonly people: People
  readonly group: 0 | 1
}

const Bars = memo(function Bars({ people, group }: BarsProps) {
  const counts = [0, 1].map(() => new Array<number>(BINS).fill(0))
  people.scores.forEach((score, i) => {
    if (people.groups[i] !== group) return
    const row = counts[people.outcomes[i] ?? 0]
    const bin = Math.min(BINS - 1, Math.floor(score * BINS))
    if (row) row[bin] = (row[bin] ?? 0) + 1
  })
  const most = Math.max(...counts.flat(), 1)
  const middle = MIDDLES[group]
  const width = (RIGHT - LEFT) / BINS
  return (
    <>
      {counts.map((row, outcome) =>
        row.map((count, bin) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its number
            key={`${outcome} ${bin}`}
            className={outcome === 1 ? 'fa-positive' : 'fa-negative'}
            x={LEFT + bin * width + 0.75}
            width={width - 1.5}
            y={outcome === 1 ? middle - (count / most) * (HIGH / 2) : middle}
            height={(count / most) * (HIGH / 2)}
          />
        )),
      )}
      <path className="fa-line" d={`M${LEFT} ${middle}H${RIGHT}`} />
    </>
  )
})
