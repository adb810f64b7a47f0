import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'

/** A value of the data to a place in the drawing, and back. */
export interface Scale {
  (value: number): number
  invert(place: number): number
  ticks(count: number): number[]
}

/** A linear scale. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  return scaleLinear().domain(domain).range(range) as unknown as Scale
}

/** Smallest and largest value, widened by a share of their distance; never of width 0. */
export function extent(values: Iterable<number>, widen = 0.06): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low > high) return [0, 1]
  const room = (high - low) * widen || Math.abs(low) * widen || 1
  return [low - room, high + room]
}

/** Colours that tell classes apart in both themes; shapes should tell them apart too. */
export const CLASS_COLOURS = [
  'var(--lab-1)',
  'var(--lab-2)',
  'var(--lab-3)',
  'var(--lab-4)',
  'var(--lab-5)',
  'var(--lab-6)',
  'var(--lab-7)',
  'var(--lab-8)',
] as const

/** Colour of a class or a series. */
export function colourOf(index: number): string {
  return CLASS_COLOURS[index % CLASS_COLOURS.length] ?? CLASS_COLOURS[0]
}

/** A drawing of a fixed inner size that fills the width it is given. */
interface PlotProps {
  readonly width: number
  readonly height: number
  /** What it is, in a few words; what it shows now is said by the frame. */
  readonly label: string
  readonly children: ReactNode
  readonly className?: string
}

/** The svg element of a picture. */
export function Plot({ width, height, label, children, className }: PlotProps) {
  return (
    <svg
      className={`lab-plot ${width > 480 ? 'lab-plot-wide' : ''} ${className ?? ''}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {children}
    </svg>
  )
}

interface AxesProps {
  readonly x: Scale
  readonly y: Scale
  /** Left, right, top and bottom edge of the area. */
  readonly area: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  readonly xLabel?: string
  readonly yLabel?: string
  /** Numbers along each axis; default 5. */
  readonly ticks?: number
  readonly format?: (value: number) => string
  /** Of the numbers along y, where it differs. */
  readonly formatY?: (value: number) => string
}

/** Two axes with numbers and names. */
export function Axes(props: AxesProps) {
  const { x, y, area, xLabel, yLabel, ticks = 5, format = String, formatY = format } = props
  const { left, right, top, bottom } = area
  return (
    <g className="lab-axes">
      <path d={`M${left} ${top}V${bottom}H${right}`} />
      {x.ticks(ticks).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)} ${bottom})`}>
          <path d="M0 0v4" />
          <text y={4} dy="1em" textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      {y.ticks(ticks).map((tick) => (
        <g key={tick} transform={`translate(${left} ${y(tick)})`}>
          <path d="M0 0h-4" />
          <text x={-7} dy="0.33em" textAnchor="end">
            {formatY(tick)}
          </text>
        </g>
      ))}
      {xLabel && (
        <text className="lab-axis-name" x={right} y={bottom + 6} dy="2.1em" textAnchor="end">
          {xLabel}
        </text>
      )}
      {yLabel && (
        <text className="lab-axis-name" x={left - 4} y={top - 9} textAnchor="start">
          {yLabel}
        </text>
      )}
    </g>
  )
}

/** A line through points; gaps where a value is null. */
export function linePath(
  points: Iterable<readonly [x: number, y: number | null]>,
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  let path = ''
  let pen = false
  for (const [at, value] of points) {
    if (value === null) pen = false
    else {
      path += `${pen ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`
      pen = true
    }
  }
  return path
}

/**
 * Where a pointer is in the units of the drawing.
 *
 * @param svg  the drawing or anything in it
 */
export function placeOf(
  svg: SVGElement,
  event: { readonly clientX: number; readonly clientY: number },
): { readonly x: number; readonly y: number } {
  const root = svg instanceof SVGSVGElement ? svg : svg.ownerSVGElement
  const matrix = root?.getScreenCTM()?.inverse()
  if (!matrix) return { x: 0, y: 0 }
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix)
  return { x, y }
}

interface HandleProps {
  readonly x: number
  readonly y: number
  /** Called with the place in the units of the drawing, while it is dragged. */
  readonly onMove: (x: number, y: number) => void
  readonly onEnd?: () => void
  readonly children: ReactNode
}

/**
 * Something in a picture that can be dragged. What it sets must be a control or a field too: that
 * is the way for the keyboard.
 */
export function Handle({ x, y, onMove, onEnd, children }: HandleProps) {
  return (
    <g
      className="lab-handle"
      transform={`translate(${x} ${y})`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        event.preventDefault()
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
        const place = placeOf(event.currentTarget, event)
        onMove(place.x, place.y)
      }}
      onPointerUp={onEnd}
    >
      <circle r={22} fill="transparent" />
      {children}
    </g>
  )
}

interface SpotProps {
  readonly x: number
  readonly y: number
  readonly onPick: () => void
  readonly className?: string
  readonly children: ReactNode
}

/** Something in a picture that can be clicked; as with {@link Handle}, a field must do the same. */
export function Spot({ x, y, onPick, className = '', children }: SpotProps) {
  return (
    <g
      className={`lab-spot ${className}`}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      onPointerUp={onPick}
    >
      {children}
    </g>
  )
}
