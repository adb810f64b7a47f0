import { Axes, linear, Plot, Spot } from '../frame/plot.tsx'
import type { CalibrationView } from './model.ts'
import { METHOD_NAMES } from './params.ts'

const AREA = { left: 46, right: 328, top: 44, bottom: 326 }
const x = linear([0, 1], [AREA.left, AREA.right])
const y = linear([0, 1], [AREA.bottom, AREA.top])

interface ReliabilityProps {
  readonly view: CalibrationView
  readonly goTo: (step: number) => void
}

/** Said against happened, bin by bin; the bars are the gaps. */
export function Reliability({ view, goTo }: ReliabilityProps) {
  const { states, step, params, asking } = view
  const shown = asking ? states.slice(0, step + 1) : states
  const most = Math.max(...states.map(({ count }) => count))
  return (
    <Plot width={340} height={370} label="Said against happened in every bin">
      <text x={8} y={18}>
        {METHOD_NAMES[params.method]}: size is rows, bar is the gap
      </text>
      <path className="cb-diagonal" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
      {shown.map(({ bin, predicted, observed, count }, i) => (
        <Spot key={bin} x={x(predicted)} y={0} onPick={() => goTo(i)}>
          <rect
            fill="transparent"
            x={-11}
            width={22}
            y={AREA.top}
            height={AREA.bottom - AREA.top}
          />
          <path
            className={i === step ? 'cb-gap cb-gap-now' : 'cb-gap'}
            d={`M0 ${y(predicted)}V${y(observed)}`}
          />
          <circle
            className={i === step ? 'cb-now' : i < step ? 'cb-bin' : 'cb-later'}
            cy={y(observed)}
            r={3.5 + 7 * Math.sqrt(count / most)}
          />
        </Spot>
      ))}
      <Axes {...{ x, y, area: AREA, xLabel: 'said', yLabel: 'happened', ticks: 5 }} />
    </Plot>
  )
}
