import { memo } from 'react'
import { ClassMark } from '../frame/marks.tsx'
import { linear, Plot } from '../frame/plot.tsx'
import type { EncodingView } from './model.ts'
import { rowsOf } from './rows.ts'

const x = linear([0, 1], [16, 324])
const MOST = 300

/** The encoded number of each row by its class: in training, and of new rows. */
export function StripsPlot({ view }: { readonly view: EncodingView }) {
  const { train, fresh } = rowsOf(view.params, view.table)
  const { encoded } = view.result
  const strips = [
    { name: 'training rows', values: encoded.train, y: train.y },
    { name: 'new rows', values: encoded.fresh, y: fresh.y },
  ]
  return (
    <Plot width={340} height={254} label="Encoded numbers by class, in training and of new rows">
      {strips.map(({ name, values, y }, i) => (
        <g key={name} transform={`translate(0 ${i * 106})`}>
          <text x={6} y={16}>
            {name}: ● negative, ■ positive
          </text>
          <Strip values={values} y={y} />
        </g>
      ))}
      <g className="lab-axes">
        <path d="M16 222H324" />
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <text key={tick} x={x(tick)} y={238} textAnchor="middle">
            {tick}
          </text>
        ))}
      </g>
      <text className="lab-axis-name" x={324} y={252} textAnchor="end">
        encoded number
      </text>
    </Plot>
  )
}

interface StripProps {
  readonly values: readonly number[]
  readonly y: readonly number[]
}

/** Positives above, negatives below; spread by their number so that none hides another. */
const Strip = memo(function Strip({ values, y }: StripProps) {
  return values.slice(0, MOST).map((value, i) => (
    <ClassMark
      // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number
      key={i}
      className="ec-row"
      kind={y[i] ?? 0}
      x={x(value)}
      y={(y[i] === 1 ? 34 : 72) + ((i * 7) % 23)}
    />
  ))
})
