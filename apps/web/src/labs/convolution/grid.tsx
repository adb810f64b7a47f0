import { Spot } from '../frame/plot.tsx'
import { short } from './describe.ts'
import type { Plane } from './pictures.ts'

interface Place {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

interface GridProps {
  readonly values: Plane
  /** Side of the whole in units of the drawing. */
  readonly size: number
  /** Rows and columns of zeros around it. */
  readonly rim?: number
  /** True: colours tell negative from positive; otherwise dark is large. */
  readonly signed?: boolean
  /** True: values are written into cells that have room. */
  readonly numbers?: boolean
  /** Number of the last cell that is known; all where it is not given. */
  readonly upTo?: number
  /** What is outlined, counted with the rim. */
  readonly window?: Place | null
  readonly onPick?: (row: number, column: number) => void
}

/** Numbers as a grid of shaded cells. */
export function GridPlane(props: GridProps) {
  const { values, size, rim = 0, signed = false, numbers = false, window, onPick } = props
  const n = values.length + 2 * rim
  const cell = size / n
  const most = Math.max(...values.flat().map(Math.abs), 1e-9)
  const known = (i: number, j: number) =>
    props.upTo === undefined || i * values.length + j <= props.upTo
  return (
    <>
      {rim > 0 && <rect className="cv-rim" width={size} height={size} />}
      {values.map((row, i) =>
        row.map((value, j) => {
          const seen = known(i, j)
          const kind = signed ? (value < 0 ? 'cv-minus' : 'cv-plus') : 'cv-ink'
          const inside = (
            <>
              <rect className="cv-cell" width={cell} height={cell} />
              {seen && (
                <rect
                  className={kind}
                  width={cell}
                  height={cell}
                  fillOpacity={(0.85 * Math.abs(value)) / most}
                />
              )}
              {numbers && seen && cell >= 24 && (
                <text
                  className={Math.abs(value) / most > 0.55 ? 'cv-number cv-on-dark' : 'cv-number'}
                  x={cell / 2}
                  y={cell / 2}
                  dy="0.35em"
                >
                  {short(Math.round(value * 10) / 10)}
                </text>
              )}
            </>
          )
          const [x, y] = [(j + rim) * cell, (i + rim) * cell]
          const key = `${i} ${j}`
          return onPick ? (
            <Spot key={key} x={x} y={y} onPick={() => onPick(i, j)}>
              {inside}
            </Spot>
          ) : (
            <g key={key} transform={`translate(${x} ${y})`}>
              {inside}
            </g>
          )
        }),
      )}
      {window && (
        <rect
          className="cv-window"
          x={window.column * cell}
          y={window.row * cell}
          width={window.columns * cell}
          height={window.rows * cell}
        />
      )}
    </>
  )
}
