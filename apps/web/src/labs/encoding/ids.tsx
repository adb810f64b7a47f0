import { Axes, linear, Plot, Spot } from '../frame/plot.tsx'
import type { EncodingView } from './model.ts'
import type { EncodingPicture } from './picture.tsx'

const AREA = { left: 48, right: 664, top: 46, bottom: 250 }
const y = linear([0, 1], [AREA.bottom, AREA.top])

interface IdsProps {
  readonly view: EncodingView
  readonly goTo: EncodingPicture['goTo']
  /** True while the next id is done by hand: those to come are not shown. */
  readonly hidden: boolean
}

/** Every id from the rarest to the most frequent: its mean, and the number that it becomes. */
export function IdsPlot({ view, goTo, hidden }: IdsProps) {
  const { states, step, result } = view
  const ids = states.filter((one) => one.phase === 'id')
  const x = linear([-0.5, ids.length - 0.5], [AREA.left, AREA.right])
  const pitch = (AREA.right - AREA.left) / ids.length
  return (
    <Plot width={680} height={296} label="Mean and encoded number of every id">
      <text x={AREA.left} y={18}>
        <tspan className="ec-mean-name">○ mean of its rows</tspan>{' '}
        <tspan className="ec-value-name" dx="0.6em">
          ● what it becomes
        </tspan>{' '}
        <tspan className="ec-truth-name" dx="0.6em">
          ━ true share
        </tspan>
      </text>
      <Axes
        {...{ x, y, area: AREA, format: () => '', formatY: String }}
        yLabel="share of positives"
      />
      <text className="lab-axis-name" x={AREA.right} y={AREA.bottom + 30} textAnchor="end">
        ids, the rarest left; a larger circle has more rows
      </text>
      <path className="ec-all" d={`M${AREA.left} ${y(result.mean)}H${AREA.right}`} />
      {ids.map(({ id, count, mean, value, truth }, i) => (
        <Spot key={id} x={x(i)} y={0} onPick={() => goTo(i)}>
          <rect
            className={i === step ? 'ec-now' : 'ec-spot'}
            {...{ x: -pitch / 2, y: AREA.top - 10, width: pitch }}
            height={AREA.bottom - AREA.top + 16}
          />
          {(!hidden || i <= step) && (
            <>
              <path className="ec-truth" d={`M${-pitch * 0.45} ${y(truth)}h${pitch * 0.9}`} />
              <path className="ec-pull" d={`M0 ${y(mean)}V${y(value)}`} />
              <circle
                className="ec-mean"
                cy={y(mean)}
                r={Math.min(2 + 0.9 * Math.sqrt(count), 9)}
              />
              <circle className="ec-value" cy={y(value)} r={3.2} />
            </>
          )}
        </Spot>
      ))}
    </Plot>
  )
}
