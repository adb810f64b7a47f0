import { linear, Plot } from '../frame/plot.tsx'
import type { EncodingView } from './model.ts'

const x = linear([0.3, 1], [12, 328])

/** How well the encoded column seems to predict, in three ways of asking. */
export function ClaimsPlot({ view }: { readonly view: EncodingView }) {
  const { naive, folds, fresh } = view.result
  const bars = [
    { name: 'own target included: a leak', kind: 'ec-lie', auc: naive },
    { name: 'encoded by other folds', kind: 'ec-honest', auc: folds },
    { name: 'on new rows', kind: 'ec-true', auc: fresh },
  ]
  return (
    <Plot width={340} height={254} label="AUC of the encoded column">
      <text x={6} y={16}>
        AUC of the encoded column
      </text>
      {bars.map(({ name, kind, auc }, i) => (
        <g key={name} transform={`translate(0 ${36 + i * 58})`}>
          <text x={12} y={12}>
            {name}
          </text>
          <rect className="ec-ground" x={12} y={20} width={316} height={20} rx={3} />
          <rect
            className={kind}
            x={12}
            y={20}
            width={Math.max(0, x(auc) - 12)}
            height={20}
            rx={3}
          />
          <text className="ec-figure" x={322} y={34} textAnchor="end">
            {auc.toFixed(3)}
          </text>
        </g>
      ))}
      <path className="ec-chance" d={`M${x(0.5)} 50V212`} />
      <g className="lab-axes">
        {[0.3, 0.5, 0.75, 1].map((tick) => (
          <text key={tick} x={x(tick)} y={228} textAnchor={tick === 1 ? 'end' : 'middle'}>
            {tick === 0.5 ? 'chance ½' : tick}
          </text>
        ))}
      </g>
    </Plot>
  )
}
