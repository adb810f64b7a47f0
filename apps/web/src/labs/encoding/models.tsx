import { linear, Plot, Spot } from '../frame/plot.tsx'
import type { EncodingView } from './model.ts'
import type { EncodingPicture } from './picture.tsx'

const x = linear([0.85, 1], [190, 640])

interface ModelsProps {
  readonly view: EncodingView
  readonly goTo: EncodingPicture['goTo']
  readonly hidden: boolean
}

/** Each model with the columns as they are and standardised. */
export function ModelsPlot({ view, goTo, hidden }: ModelsProps) {
  const { states, step } = view
  const models = states.filter((one) => one.phase === 'model')
  const bottom = 50 + models.length * 64
  return (
    <Plot width={680} height={bottom + 50} label="Accuracy of models with and without scaling">
      <text x={190} y={20}>
        <tspan className="ec-mean-name">○ columns as they are</tspan>{' '}
        <tspan className="ec-value-name" dx="0.6em">
          ● standardised
        </tspan>
      </text>
      {models.map(({ model, raw, scaled }, i) => (
        <Spot key={model} x={0} y={44 + i * 64} onPick={() => goTo(i)}>
          <rect
            className={i === step ? 'ec-now' : 'ec-spot'}
            x={6}
            width={668}
            height={56}
            rx={4}
          />
          <text x={20} y={28} dy="0.34em">
            {model}
          </text>
          <circle className="ec-mean" cx={x(raw)} cy={28} r={8} />
          {(!hidden || i <= step) && (
            <>
              <path className="ec-gain" d={`M${x(raw)} 28H${x(scaled)}`} />
              <circle className="ec-value" cx={x(scaled)} cy={28} r={6} />
            </>
          )}
        </Spot>
      ))}
      <g className="lab-axes">
        <path d={`M190 ${bottom}H640`} />
        {[0.85, 0.9, 0.95, 1].map((tick) => (
          <text key={tick} x={x(tick)} y={bottom + 18} textAnchor="middle">
            {tick}
          </text>
        ))}
      </g>
      <text className="lab-axis-name" x={640} y={bottom + 40} textAnchor="end">
        accuracy in five folds of breast cancer
      </text>
    </Plot>
  )
}
