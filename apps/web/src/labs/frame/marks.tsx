import { memo } from 'react'
import { colourOf, type Scale } from './plot.tsx'

const SHAPES = [
  'M0 -4.2A4.2 4.2 0 1 0 0.01 -4.2z',
  'M-3.8 -3.8h7.6v7.6h-7.6z',
  'M0 -5L4.8 3.6h-9.6z',
  'M0 -5.4L5.4 0L0 5.4L-5.4 0z',
]

interface ClassMarkProps {
  /** Number of the class. */
  readonly kind: number
  readonly x: number
  readonly y: number
  readonly className?: string | undefined
}

/** The mark of a sample: classes differ by shape as well as by colour. */
export function ClassMark({ kind, x, y, className = '' }: ClassMarkProps) {
  return (
    <path
      className={`lab-mark ${className}`}
      d={SHAPES[kind % SHAPES.length]}
      fill={colourOf(kind)}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    />
  )
}

interface ClassMarksProps {
  /** Two values each, shape (n, 2). */
  readonly points: readonly (readonly number[])[]
  /** Class of each, shape (n). */
  readonly classes: readonly number[]
  readonly x: Scale
  readonly y: Scale
  readonly className?: string | undefined
}

/** Marks of all samples; not drawn again while these stay the same. */
export const ClassMarks = memo(function ClassMarks(props: ClassMarksProps) {
  const { points, classes, x, y, className } = props
  return points.map(([a = 0, b = 0], i) => (
    <ClassMark
      // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its row
      key={i}
      kind={classes[i] ?? 0}
      x={x(a)}
      y={y(b)}
      className={className}
    />
  ))
})

interface LegendProps {
  readonly names: readonly string[]
  readonly x: number
  readonly y: number
  /** Distance of two names. */
  readonly pitch: number
}

/** What the marks stand for, side by side. */
export function ClassLegend({ names, x, y, pitch }: LegendProps) {
  return names.map((name, i) => (
    <g key={name}>
      <ClassMark kind={i} x={x + i * pitch} y={y} />
      <text x={x + i * pitch + 10} y={y} dy="0.35em">
        {name}
      </text>
    </g>
  ))
}
