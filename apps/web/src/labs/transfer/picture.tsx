import type { PictureProps } from '../frame/lab.ts'
import { Axes, colourOf, linear, linePath, Plot } from '../frame/plot.tsx'
import { parametersOf } from '../frame/small-net.ts'
import { countsOf, LAYERS } from './counts.ts'
import type { TransferView } from './model.ts'
import { type params, WAY_NAMES, WAYS, type Way } from './params.ts'
import { EPOCHS, FROZEN, type TransferResult, type TransferState, type WayState } from './run.ts'

export type TransferPicture = PictureProps<typeof params, TransferState, TransferResult>

/** The layers of the chosen way, and how all four ways do. */
export function Picture({ view }: TransferPicture) {
  return (
    <>
      <NetPlot way={view.params.way} />
      <div className="lab-beside lab-below">
        <ByEpoch {...{ view, name: 'right on new rows of the new task' }} of={({ test }) => test} />
        <ByEpoch
          {...{ view, name: 'right on the old task, old head', without: 'scratch' }}
          of={({ old }) => old}
        />
      </div>
    </>
  )
}

const BOX = { width: 168, height: 92, top: 48, left: 74, pitch: 204 }
const NAMES = ['layer 1', 'layer 2', 'new head']

/** Blocks of layers with a lock on those that stay as they are. */
function NetPlot({ way }: { readonly way: Way }) {
  const { trained, all } = countsOf(way)
  return (
    <Plot width={680} height={176} label="The layers, those that are frozen with a lock">
      <text x={6} y={22}>
        {WAY_NAMES[way]}: {trained} of {all} parameters are trained
      </text>
      <text className="tl-quiet" x={6} y={BOX.top + BOX.height / 2} dy="0.35em">
        input
      </text>
      {LAYERS.map((layer, i) => {
        const x = BOX.left + i * BOX.pitch
        const frozen = i < FROZEN[way]
        const start =
          way === 'scratch' || i === LAYERS.length - 1 ? 'random start' : 'from the old net'
        const middle = x + BOX.width / 2
        return (
          <g key={NAMES[i]}>
            <path
              className="tl-wire"
              d={`M${x - 30} ${BOX.top + BOX.height / 2}h26m-7 -5l7 5l-7 5`}
            />
            <rect
              className={frozen ? 'tl-box tl-frozen' : 'tl-box'}
              x={x}
              y={BOX.top}
              width={BOX.width}
              height={BOX.height}
              rx={6}
            />
            {frozen && (
              <path
                className="tl-lock"
                d={`M${x + 9} ${BOX.top + 18}h13v10h-13zm2.5 0v-4a4 4 0 0 1 8 0v4`}
              />
            )}
            <text className="tl-name" x={middle} y={BOX.top + 26} textAnchor="middle">
              {NAMES[i]} {layer.inputs}→{layer.outputs}
            </text>
            <text x={middle} y={BOX.top + 52} textAnchor="middle">
              {parametersOf([layer])} {frozen ? 'frozen' : 'trained'}
            </text>
            <text className="tl-quiet" x={middle} y={BOX.top + 78} textAnchor="middle">
              {start}
            </text>
          </g>
        )
      })}
    </Plot>
  )
}

const AREA = { left: 44, right: 328, top: 66, bottom: 216 }

interface ByEpochProps {
  readonly view: TransferView
  readonly name: string
  readonly without?: Way
  readonly of: (state: WayState) => number
}

const DASHES = ['none', '8 4', '2 3', '10 3 2 3']

/** A share by epoch, a line for each way; the chosen one is thick. */
function ByEpoch({ view, name, without, of }: ByEpochProps) {
  const { states, step, params } = view
  const x = linear([0, EPOCHS], [AREA.left, AREA.right])
  const y = linear([0, 1], [AREA.bottom, AREA.top])
  const shown = WAYS.filter((way) => way !== without)
  const now = states[step]
  return (
    <Plot width={340} height={262} label={`Share ${name}, by epoch`}>
      <text x={6} y={18}>
        {name}
      </text>
      {shown.map((way, i) => (
        <g
          key={way}
          style={{ stroke: colourOf(WAYS.indexOf(way)), fill: colourOf(WAYS.indexOf(way)) }}
        >
          <path
            className={way === params.way ? 'tl-line tl-chosen' : 'tl-line'}
            strokeDasharray={DASHES[WAYS.indexOf(way)]}
            d={linePath(
              states.slice(0, step + 1).map(({ epoch, ways }) => [epoch, of(ways[way])] as const),
              x,
              y,
            )}
          />
          <path
            className="tl-line"
            strokeDasharray={DASHES[WAYS.indexOf(way)]}
            d={`M${8 + (i % 2) * 158} ${33 + Math.floor(i / 2) * 16}h20`}
          />
          <text className="tl-key" x={33 + (i % 2) * 158} y={37 + Math.floor(i / 2) * 16}>
            {WAY_NAMES[way]}
          </text>
        </g>
      ))}
      {now && (
        <circle
          className="tl-now"
          cx={x(now.epoch)}
          cy={y(of(now.ways[params.way === without ? 'all' : params.way]))}
          r={5}
        />
      )}
      <Axes {...{ x, y, area: AREA, ticks: 5, xLabel: 'epochs on the new task' }} />
    </Plot>
  )
}
