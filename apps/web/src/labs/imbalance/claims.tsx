import { linear, Plot } from '../frame/plot.tsx'
import type { ImbalanceView } from './model.ts'
import type { Rows } from './rows.ts'
import { scoreAt, scored } from './score.ts'

const x = linear([0, 1], [12, 328])

interface ClaimsProps {
  readonly view: ImbalanceView
  readonly fresh: Rows
}

/** F1 of SMOTE at ½: as each order of the steps claims, and as it is on new rows. */
export function ClaimsPlot({ view, fresh }: ClaimsProps) {
  const { extras, result } = view
  const held = (of: 'before' | 'within') =>
    extras === null ? null : scoreAt(extras[of].y, extras[of].p, 0.5).f1
  const bars = [
    { name: 'SMOTE, then 5 folds: a leak', kind: 'im-lie', f1: held('before') },
    { name: '5 folds, SMOTE within each', kind: 'im-honest', f1: held('within') },
    {
      ...{ name: 'on new rows', kind: 'im-true' },
      f1: scoreAt(fresh.y, scored(fresh, result.lines.smote), 0.5).f1,
    },
  ]
  return (
    <Plot width={340} height={254} label="F1 of SMOTE as claimed and as it is">
      <text x={6} y={16}>
        F1 of SMOTE at p ≥ ½
      </text>
      {bars.map(({ name, kind, f1 }, i) => (
        <g key={name} transform={`translate(0 ${36 + i * 58})`}>
          <text x={12} y={12}>
            {name}
          </text>
          <rect className="im-ground" x={12} y={20} width={316} height={20} rx={3} />
          {f1 !== null && (
            <rect className={kind} x={12} y={20} width={x(f1) - 12} height={20} rx={3} />
          )}
          <text className="im-value" x={322} y={34} textAnchor="end">
            {f1 === null ? '…' : f1.toFixed(3)}
          </text>
        </g>
      ))}
      <g className="lab-axes">
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <text key={tick} x={x(tick)} y={226} textAnchor={tick === 1 ? 'end' : 'middle'}>
            {tick}
          </text>
        ))}
      </g>
    </Plot>
  )
}
