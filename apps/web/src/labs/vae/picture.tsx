import { memo } from 'react'
import type { PictureProps } from '../frame/lab.ts'
import { Axes, colourOf, linear, linePath, Plot } from '../frame/plot.tsx'
import type { Sweep, VaeResult, VaeView } from './model.ts'
import type { params } from './params.ts'
import { SIDE } from './pictures.ts'
import { type Decoder, decode, EPOCHS, type VaeState } from './train.ts'

export type VaePicture = PictureProps<typeof params, VaeState, VaeResult, readonly Sweep[]>

/** Codes, what is decoded, and both terms of the loss. */
export function Picture({ view }: VaePicture) {
  return (
    <>
      <div className="lab-beside">
        <MapPlot view={view} />
        <DecodedPlot decoder={view.state.decoder} />
      </div>
      <div className="lab-beside lab-below">
        <LossPlot view={view} />
        <SweepPlot view={view} />
      </div>
    </>
  )
}

interface PartProps {
  readonly view: VaeView
}

const SQUARE = { left: 40, right: 328, top: 46, bottom: 296 }

/** A cloud for each picture, two deviations wide, and N(0, 1) as rings. */
function MapPlot({ view }: PartProps) {
  const { state, result } = view
  const far = Math.max(3, ...state.means.flat().map(Math.abs)) * 1.08
  const x = linear([-far, far], [SQUARE.left, SQUARE.right])
  const y = linear([-far, far], [SQUARE.bottom, SQUARE.top])
  const [wide, high] = [x(1) - x(0), y(0) - y(1)]
  return (
    <Plot width={340} height={340} label="Codes of the pictures and their clouds">
      <text x={6} y={18}>
        codes <tspan className="va-prior-name">┄ N(0, 1): one and two deviations</tspan>
      </text>
      {state.means.map(([a = 0, b = 0], i) => {
        const [s = 1, t = 1] = state.deviations[i] ?? []
        const kind = result.pictures.kinds[i] ?? 0
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture is its number
          <g key={i} style={{ fill: colourOf(kind) }}>
            <ellipse className="va-cloud" cx={x(a)} cy={y(b)} rx={s * wide} ry={t * high} />
            <text className="va-sign" x={x(a)} y={y(b)} dy="0.35em" textAnchor="middle">
              {result.pictures.signs[kind]}
            </text>
          </g>
        )
      })}
      {[1, 2].map((ring) => (
        <ellipse
          key={ring}
          className="va-prior"
          cx={x(0)}
          cy={y(0)}
          rx={ring * wide}
          ry={ring * high}
        />
      ))}
      <Axes {...{ x, y, area: SQUARE, ticks: 5, xLabel: 'number 1', yLabel: 'number 2' }} />
    </Plot>
  )
}

const GRID = 7
const REACH = 1.6
const PLACES = Array.from({ length: GRID }, (_, i) => -REACH + (2 * REACH * i) / (GRID - 1))
const TILE = 36
const GREYS = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9]

/** What the decoder makes of a grid of codes within 1.6 deviations of 0. */
const DecodedPlot = memo(function DecodedPlot({ decoder }: { readonly decoder: Decoder }) {
  const [left, top] = [44, 46]
  const pixel = (TILE - 3) / SIDE
  const paths = GREYS.map(() => '')
  PLACES.forEach((a, column) => {
    PLACES.forEach((b, row) => {
      decode(decoder, [a, b]).forEach((grey, i) => {
        const band = GREYS.filter((cut) => grey >= cut).length - 1
        if (band < 0) return
        const px = left + column * TILE + (i % SIDE) * pixel
        const py = top + (GRID - 1 - row) * TILE + Math.floor(i / SIDE) * pixel
        const side = pixel.toFixed(2)
        paths[band] += `M${px.toFixed(1)} ${py.toFixed(1)}h${side}v${side}h-${side}z`
      })
    })
  })
  return (
    <Plot width={340} height={340} label="Pictures that are decoded from a grid of codes">
      <text x={6} y={18}>
        what the decoder draws from the middle of the map
      </text>
      {paths.map((path, band) => (
        <path key={GREYS[band]} className="va-ink" fillOpacity={GREYS[band]} d={path} />
      ))}
      <text className="va-quiet" x={left} y={316}>
        number 1: −{REACH}
      </text>
      <text className="va-quiet" x={left + GRID * TILE} y={316} textAnchor="end">
        … {REACH}; number 2 upwards
      </text>
    </Plot>
  )
})

const AREA = { left: 44, right: 328, top: 46, bottom: 192 }

/** What drawing costs, and the loss with β · KL on top, by epoch. */
function LossPlot({ view }: PartProps) {
  const { states, step, params } = view
  const whole = ({ reconstruction, kl }: VaeState) =>
    reconstruction + params.beta * kl.reduce((sum, one) => sum + one, 0)
  const most = Math.max(...states.slice(1).map(whole), 30)
  const x = linear([0, EPOCHS], [AREA.left, AREA.right])
  const y = linear([10, most], [AREA.bottom, AREA.top])
  const line = (of: (state: VaeState) => number) =>
    linePath(
      states.slice(0, step + 1).map((one) => [one.epoch, Math.min(most, of(one))] as const),
      x,
      y,
    )
  return (
    <Plot width={340} height={238} label="Both terms of the loss by epoch">
      <text x={6} y={18}>
        <tspan className="va-loss-name">━ loss</tspan>{' '}
        <tspan className="va-draw-name" dx="0.5em">
          ┄ drawing alone
        </tspan>
      </text>
      <path className="va-loss" d={line(whole)} />
      <path className="va-draw" d={line(({ reconstruction }) => reconstruction)} />
      <Axes {...{ x, y, area: AREA, ticks: 4, xLabel: 'epoch' }} />
    </Plot>
  )
}

/** Draws near a code, and what drawing costs, by β. */
function SweepPlot({ view }: PartProps) {
  const { extras, params } = view
  const x = linear([0, 8], [AREA.left, AREA.right])
  const y = linear([0, 1], [AREA.bottom, AREA.top])
  const costs = extras?.map(({ reconstruction }) => reconstruction) ?? []
  const cost = linear([Math.min(...costs, 12), Math.max(...costs, 30)], [0, 1])
  const line = (of: (one: Sweep) => number) =>
    linePath(
      (extras ?? []).map((one) => [one.beta, of(one)] as const),
      x,
      y,
    )
  return (
    <Plot width={340} height={238} label="Draws near a code and cost of drawing by β">
      <text x={6} y={18}>
        <tspan className="va-near-name">━ draws near a code</tspan>{' '}
        <tspan className="va-draw-name" dx="0.5em">
          ┄ drawing, to scale
        </tspan>
      </text>
      {extras === null && (
        <text className="va-quiet" x={AREA.left + 12} y={AREA.top + 24}>
          training with nine β …
        </text>
      )}
      <path className="va-now" d={`M${x(params.beta)} ${AREA.top}V${AREA.bottom}`} />
      <path className="va-near" d={line((one) => one.covered)} />
      <path className="va-draw" d={line((one) => cost(one.reconstruction))} />
      <Axes {...{ x, y, area: AREA, ticks: 4, xLabel: 'β' }} />
    </Plot>
  )
}
