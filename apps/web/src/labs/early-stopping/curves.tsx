import { Axes, linear, linePath, Plot } from '../frame/plot.tsx'
import type { StopView } from './model.ts'

const AREA = { left: 46, right: 664, top: 44, bottom: 292 }

/** Training, validation and expected loss by epoch, with the best one and the end. */
export function Curves({ view }: { readonly view: StopView }) {
  const { states, step, table, result, asking, state } = view
  const most = Math.min(
    3 * (states[0]?.validation ?? 1),
    Math.max(...states.map(({ validation }) => validation)),
  )
  const x = linear([0, states.length], [AREA.left, AREA.right])
  const y = linear([0, most * 1.05], [AREA.bottom, AREA.top])
  const seen = asking ? states.slice(0, step + 1) : states
  const line = (of: 'train' | 'validation' | 'expected') =>
    linePath(
      seen.map((one) => [one.epoch, Math.min(most * 1.05, one[of])] as const),
      x,
      y,
    )
  const { stopEpoch, restoredEpoch } = result
  const best = asking ? state.bestEpoch : restoredEpoch
  return (
    <Plot width={680} height={342} label="Losses by epoch, the best one and the end of training">
      <text x={AREA.left + 6} y={20}>
        <tspan className="es-held-name">━ validation</tspan>
        <tspan className="es-train-name" dx="0.8em">
          ┅ training
        </tspan>
        {table === null && <tspan dx="0.8em">┈ expected on new rows</tspan>}
        <tspan className="es-best-name" dx="0.8em">
          ○ kept
        </tspan>
      </text>
      {!asking && (
        <rect
          className="es-wait"
          x={x(restoredEpoch)}
          width={Math.max(0, x(stopEpoch ?? states.length) - x(restoredEpoch))}
          y={AREA.top}
          height={AREA.bottom - AREA.top}
        />
      )}
      {!asking && stopEpoch !== null && (
        <>
          <path className="es-stop" d={`M${x(stopEpoch)} ${AREA.top - 6}V${AREA.bottom}`} />
          <text className="es-best-name" x={x(stopEpoch) + 6} y={AREA.top + 10}>
            stops at {stopEpoch}
          </text>
        </>
      )}
      {table === null && <path className="es-expected" d={line('expected')} />}
      <path className="es-train" d={line('train')} />
      <path className="es-held" d={line('validation')} />
      <circle className="es-best" cx={x(best)} cy={y(states[best - 1]?.validation ?? 0)} r={7} />
      <circle
        className="es-now"
        cx={x(state.epoch)}
        cy={y(Math.min(most * 1.05, state.validation))}
        r={5}
      />
      <Axes {...{ x, y, area: AREA, xLabel: 'epoch; shaded: what patience waits', ticks: 6 }} />
    </Plot>
  )
}
