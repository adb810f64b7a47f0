import { useMemo } from 'react'
import { Axes, extent, linear, linePath, Plot } from '../frame/plot.tsx'
import type { ShapleyView } from './model.ts'
import { FEATURES } from './params.ts'
import { limeOf, pointOf, scoreOf } from './scores.ts'

const AREA = { left: 42, right: 328, top: 46, bottom: 206 }
const x = linear([-3, 3], [AREA.left, AREA.right])
const GRID = Array.from({ length: 121 }, (_, i) => -3 + i / 20)

/** The model along the income, LIME's line at the applicant, and how far its kernel sees. */
export function LocalLine({ view }: { readonly view: ShapleyView }) {
  const { params } = view
  const fitted = limeOf(params)
  const curve = useMemo(
    () => GRID.map((at) => [at, scoreOf(params.model, [at, params.savings, params.debt])] as const),
    [params.model, params.savings, params.debt],
  )
  const y = linear(extent([-0.2, 1.2, ...curve.map(([, value]) => value)]), [AREA.bottom, AREA.top])
  const [at = 0] = pointOf(params)
  const line = (place: number) => fitted.intercept + (fitted.coefficients[0] ?? 0) * (place - at)
  const kernel = GRID.map(
    (place) => [place, Math.exp(-((place - at) ** 2) / params.width ** 2)] as const,
  )
  const height = linear([0, 1], [AREA.bottom, AREA.bottom - 60])
  return (
    <Plot width={340} height={254} label="The model along the income, and LIME’s line">
      <text x={10} y={20}>
        <tspan className="sv-curve-name">━ model</tspan>
        <tspan className="sv-lime-name" dx="0.7em">
          ┅ LIME
        </tspan>
        <tspan className="sv-kernel-name" dx="0.7em">
          ▒ what it sees
        </tspan>
      </text>
      <clipPath id="sv-area">
        <rect x={AREA.left} y={AREA.top - 12} width={AREA.right - AREA.left} height={172} />
      </clipPath>
      <g clipPath="url(#sv-area)">
        <path
          className="sv-kernel"
          d={`${linePath(kernel, x, height)}L${AREA.right} ${AREA.bottom}H${AREA.left}Z`}
        />
        <path className="sv-curve" d={linePath(curve, x, y)} />
        <path
          className="sv-lime"
          d={linePath(
            [
              [-3, line(-3)],
              [3, line(3)],
            ],
            x,
            y,
          )}
        />
      </g>
      <circle
        className="sv-point"
        cx={x(at)}
        cy={y(scoreOf(params.model, pointOf(params)))}
        r={5.5}
      />
      <Axes x={x} y={y} area={AREA} xLabel="income" ticks={4} />
    </Plot>
  )
}

/** LIME's slope of each feature for every width. */
export function WidthPlot({ view }: { readonly view: ShapleyView }) {
  const { extras, params } = view
  const wide = linear([Math.log(0.2), Math.log(4)], [AREA.left, AREA.right])
  const slopes = extras?.slopes ?? []
  const y = linear(extent([-0.1, 0.1, ...slopes.flat()]), [AREA.bottom, AREA.top])
  const now = limeOf(params).coefficients
  return (
    <Plot width={340} height={254} label="LIME’s slopes for every width of its kernel">
      <text x={10} y={20}>
        LIME’s slope by width
      </text>
      {FEATURES.map((name, j) => (
        <text key={name} className={`sv-text-${j}`} x={160 + j * 62} y={20}>
          {MARKS[j]} {name}
        </text>
      ))}
      <g className="lab-axes">
        <path d={`M${AREA.left} ${AREA.top}V${AREA.bottom}H${AREA.right}`} />
        {[0.2, 0.5, 1, 2, 4].map((width) => (
          <text key={width} x={wide(Math.log(width))} y={AREA.bottom + 16} textAnchor="middle">
            {width}
          </text>
        ))}
        {y.ticks(4).map((tick) => (
          <text key={tick} x={AREA.left - 6} y={y(tick)} dy="0.33em" textAnchor="end">
            {tick}
          </text>
        ))}
        <text className="lab-axis-name" x={AREA.right} y={AREA.bottom + 38} textAnchor="end">
          kernel width
        </text>
      </g>
      <path className="sv-zero" d={`M${AREA.left} ${y(0)}H${AREA.right}`} />
      <path className="sv-line" d={`M${wide(Math.log(params.width))} ${AREA.top}V${AREA.bottom}`} />
      {extras &&
        FEATURES.map((name, j) => (
          <path
            key={name}
            className={`sv-slope sv-name-${j}`}
            d={linePath(
              extras.widths.map((width, i) => [Math.log(width), slopes[i]?.[j] ?? 0] as const),
              wide,
              y,
            )}
          />
        ))}
      {FEATURES.map((name, j) => (
        <path
          key={name}
          className={`sv-bar sv-name-${j}`}
          transform={`translate(${wide(Math.log(params.width))} ${y(now[j] ?? 0)})`}
          d={SHAPES[j]}
        />
      ))}
    </Plot>
  )
}

const MARKS = ['●', '■', '▲']
const SHAPES = ['M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0', 'M-4.5 -4.5h9v9h-9z', 'M0 -5.5L5 4.5H-5z']
