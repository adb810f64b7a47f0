import { linear, Plot, Spot } from '../frame/plot.tsx'
import { RUNGS } from './learners.ts'
import type { BiasView } from './model.ts'

const AREA = { left: 44, right: 330, top: 44, bottom: 200 }

interface PartsProps {
  readonly view: BiasView
  readonly goTo: (step: number) => void
}

/** Highest bar that is drawn whole: a few wild models would flatten the others. */
export function ceilingOf({ states, result, params }: BiasView): number {
  const totals = states.map((one) => one.bias2 + one.variance + params.noise ** 2)
  return Math.min(Math.max(...totals), 4 * (totals[result.best] ?? 1)) || 1
}

/** For each flexibility a bar: bias² on noise, variance on top. */
export function PartsPlot({ view, goTo }: PartsProps) {
  const { states, params, step, result } = view
  const most = ceilingOf(view)
  const y = linear([0, most], [AREA.bottom, AREA.top])
  const width = (AREA.right - AREA.left) / states.length
  return (
    <Plot width={340} height={244} label="Noise, bias² and variance for each model">
      <text x={4} y={18}>
        <tspan className="bv-variance-name">■ variance</tspan>{' '}
        <tspan className="bv-bias-name" dx="0.5em">
          ■ bias²
        </tspan>{' '}
        <tspan className="bv-noise-name" dx="0.5em">
          ■ noise
        </tspan>
      </text>
      <g className="lab-axes">
        <path d={`M${AREA.left} ${AREA.top}V${AREA.bottom}H${AREA.right}`} />
        {y.ticks(4).map((tick) => (
          <text key={tick} x={AREA.left - 6} y={y(tick)} dy="0.33em" textAnchor="end">
            {tick}
          </text>
        ))}
      </g>
      {states.map((one, i) => {
        const parts = [params.noise ** 2, one.bias2, one.variance]
        const left = AREA.left + i * width
        let below = 0
        return (
          <Spot key={one.level} x={left} y={0} onPick={() => goTo(i)}>
            {i === step && (
              <rect
                className="bv-now"
                width={width}
                y={AREA.top - 10}
                height={AREA.bottom - AREA.top + 32}
              />
            )}
            {parts.map((part, kind) => {
              const [from, to] = [Math.min(most, below), Math.min(most, below + part)]
              below += part
              return (
                <rect
                  key={CLASSES[kind]}
                  className={CLASSES[kind]}
                  x={width * 0.14}
                  width={width * 0.72}
                  y={y(to)}
                  height={y(from) - y(to)}
                />
              )
            })}
            {below > most && (
              <text x={width / 2} y={AREA.top - 3} textAnchor="middle">
                ↑
              </text>
            )}
            <text
              className={i === result.best ? 'bv-best' : ''}
              x={width / 2}
              y={AREA.bottom + 16}
              textAnchor="middle"
            >
              {one.level}
            </text>
          </Spot>
        )
      })}
      <text className="lab-axis-name" x={AREA.right} y={AREA.bottom + 38} textAnchor="end">
        {RUNGS[params.family]}; bold: the least sum
      </text>
    </Plot>
  )
}

const CLASSES = ['bv-noise', 'bv-bias', 'bv-variance']
