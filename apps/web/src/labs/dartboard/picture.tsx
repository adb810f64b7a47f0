import type { PictureProps } from '../frame/lab.ts'
import { Plot } from '../frame/plot.tsx'
import type { BoardView } from './model.ts'
import type { params } from './params.ts'
import type { Board, BoardResult, Split, ThrowState } from './run.ts'

export type BoardPicture = PictureProps<typeof params, ThrowState, BoardResult>

/** Your board, the four of the textbook, and what each error is made of. */
export function Picture({ view, task }: BoardPicture) {
  const hidden = task !== null && task.checked === null
  const [own, ...others] = view.result.boards
  return (
    <>
      <div className="lab-beside">
        {own && (
          <BoardPlot board={own} split={view.state.splits[0]} count={view.state.count} large />
        )}
        <BarsPlot view={view} hidden={hidden} />
      </div>
      <div className="db-four lab-below">
        {others.map((board, i) => (
          <BoardPlot
            key={board.name}
            board={board}
            split={view.state.splits[i + 1]}
            count={view.state.count}
          />
        ))}
      </div>
    </>
  )
}

const RINGS = [1, 2, 3, 4, 5]
const SIDE = 320
const MIDDLE = { x: 160, y: 176 }
const RING = 27
/** Darts beyond this many rings are drawn at the rim of the picture. */
const RIM = 5.4

interface BoardProps {
  readonly board: Board
  readonly split: Split | undefined
  readonly count: number
  readonly large?: boolean
}

/** A board with its darts, the newest in colour, and the mean dart. */
function BoardPlot({ board, split, count, large = false }: BoardProps) {
  const at = ([x, y]: readonly [number, number]) => {
    const far = Math.max(1, Math.hypot(x, y) / RIM)
    return { cx: MIDDLE.x + (RING * x) / far, cy: MIDDLE.y - (RING * y) / far }
  }
  const mean = split && at(split.mean)
  return (
    <Plot width={SIDE} height={SIDE + 20} label={`Board: ${board.name}`}>
      <text
        className={large ? 'db-title' : 'db-title db-small'}
        x={MIDDLE.x}
        y={20}
        textAnchor="middle"
      >
        {board.name}
      </text>
      {RINGS.toReversed().map((ring) => (
        <circle
          key={ring}
          className={ring % 2 === 1 ? 'db-ring db-dark' : 'db-ring'}
          cx={MIDDLE.x}
          cy={MIDDLE.y}
          r={ring * RING}
        />
      ))}
      {board.darts.slice(0, count).map((dart, i) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a dart is its number
          key={i}
          className={i === count - 1 ? 'db-dart db-newest' : 'db-dart'}
          {...at(dart)}
          r={i === count - 1 ? 6.5 : 4.5}
        />
      ))}
      {mean && (
        <>
          <path className="db-bias" d={`M${MIDDLE.x} ${MIDDLE.y}L${mean.cx} ${mean.cy}`} />
          <path className="db-mean" d={`M${mean.cx - 8} ${mean.cy}h16m-8 -8v16`} />
        </>
      )}
    </Plot>
  )
}

const ROW = 52
const LONGEST = 190

/** Bias² and variance of each board, end to end. */
function BarsPlot({ view, hidden }: { readonly view: BoardView; readonly hidden: boolean }) {
  const { state, result } = view
  const most = Math.max(1, ...state.splits.map(({ error }) => error))
  return (
    <Plot width={SIDE} height={SIDE + 20} label="Bias² and variance of each board">
      <text x={6} y={20}>
        <tspan className="db-bias-name">■ bias²</tspan>{' '}
        <tspan className="db-variance-name" dx="0.5em">
          ▨ variance
        </tspan>{' '}
        <tspan dx="0.5em">+ mean dart</tspan>
      </text>
      {result.boards.map(({ name }, i) => {
        const split = state.splits[i]
        const y = 48 + i * ROW
        if (split === undefined) return null
        const [bias, variance] = [split.bias2, split.variance].map((one) => (LONGEST * one) / most)
        return (
          <g key={name}>
            <text className="db-name" x={6} y={y}>
              {name}
            </text>
            {!(hidden && i === 0) && (
              <>
                <rect className="db-bias-bar" x={6} y={y + 7} width={bias} height={18} />
                <rect
                  className="db-variance-bar"
                  x={6 + (bias ?? 0)}
                  y={y + 7}
                  width={variance}
                  height={18}
                />
                <text x={12 + (bias ?? 0) + (variance ?? 0)} y={y + 16} dy="0.35em">
                  {split.bias2.toFixed(2)} + {split.variance.toFixed(2)} = {split.error.toFixed(2)}
                </text>
              </>
            )}
          </g>
        )
      })}
    </Plot>
  )
}
