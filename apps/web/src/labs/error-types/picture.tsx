import type { PictureProps } from '../frame/lab.ts'
import { ClassMark } from '../frame/marks.tsx'
import { Axes, linear, linePath, Plot } from '../frame/plot.tsx'
import { cheapest, type ErrorView } from './model.ts'
import type { params } from './params.ts'
import { type Case, type CutState, costOf, type ErrorResult } from './run.ts'
import { SCENARIOS } from './scenarios.ts'

export type ErrorPicture = PictureProps<typeof params, CutState, ErrorResult>

/** The four cells with their cases, the scores, and the cost by threshold. */
export function Picture({ view, task }: ErrorPicture) {
  const hidden = task !== null && task.checked === null
  return (
    <>
      <MatrixPlot view={view} />
      <div className="lab-beside lab-below">
        <ScoresPlot view={view} hidden={hidden} />
        <CostPlot view={view} hidden={hidden} />
      </div>
    </>
  )
}

interface PartProps {
  readonly view: ErrorView
}

const CELL = { width: 322, height: 118, left: 12, top: 36, gap: 12 }
const PITCH = 15

/** Truth by row, answer by column; each case is a mark in its cell. */
function MatrixPlot({ view }: PartProps) {
  const { state, result, params } = view
  const words = SCENARIOS[params.scenario]
  const yes = result.cases.slice(0, state.called)
  const no = result.cases.slice(state.called)
  const of = (cases: readonly Case[], positive: boolean) =>
    cases.filter((one) => one.positive === positive).length
  const kinds = [
    {
      name: 'true positives',
      says: `${words.positive}, ${words.action}`,
      n: of(yes, true),
      kind: 0,
    },
    { name: 'false negatives: misses', says: words.miss, n: of(no, true), kind: 0, bad: true },
    {
      name: 'false positives: false alarms',
      says: words.falseAlarm,
      n: of(yes, false),
      kind: 1,
      bad: true,
    },
    { name: 'true negatives', says: `${words.negative}, left alone`, n: of(no, false), kind: 1 },
  ]
  return (
    <Plot width={680} height={300} label="Confusion matrix: each case in its cell">
      <text className="er-head" x={CELL.left + CELL.width / 2} y={20} textAnchor="middle">
        called “yes”
      </text>
      <text
        className="er-head"
        x={CELL.left + CELL.gap + 1.5 * CELL.width}
        y={20}
        textAnchor="middle"
      >
        called “no”
      </text>
      {kinds.map(({ name, says, n, kind, bad }, i) => (
        <CellBox key={name} {...{ name, says, n, kind, bad: bad ?? false, place: i }} />
      ))}
    </Plot>
  )
}

interface CellProps {
  readonly name: string
  readonly says: string
  readonly n: number
  readonly kind: number
  readonly bad: boolean
  readonly place: number
}

function CellBox({ name, says, n, kind, bad, place }: CellProps) {
  const x = CELL.left + (place % 2) * (CELL.width + CELL.gap)
  const y = CELL.top + Math.floor(place / 2) * (CELL.height + CELL.gap)
  const across = Math.floor((CELL.width - 24) / PITCH)
  return (
    <g>
      <rect
        className={bad ? 'er-cell er-bad' : 'er-cell'}
        {...{ x, y, width: CELL.width, height: CELL.height, rx: 6 }}
      />
      <text className="er-name" x={x + 10} y={y + 20}>
        {n} {name}
      </text>
      <text className="er-says" x={x + 10} y={y + 42}>
        {says}
      </text>
      {Array.from({ length: n }, (_, i) => (
        <ClassMark
          // biome-ignore lint/suspicious/noArrayIndexKey: marks of a cell are alike
          key={i}
          kind={kind}
          x={x + 18 + (i % across) * PITCH}
          y={y + 62 + Math.floor(i / across) * 13}
        />
      ))}
    </g>
  )
}

const AREA = { left: 44, right: 328, top: 60, bottom: 192 }

/** Every case by its score, truth by row, with the threshold. */
function ScoresPlot({ view, hidden }: PartProps & { readonly hidden: boolean }) {
  const { state, result, params } = view
  const words = SCENARIOS[params.scenario]
  const x = linear([0, 1], [AREA.left, AREA.right])
  const y = linear([0, 3], [AREA.bottom, AREA.top])
  const [above, below] = [result.cases[state.called - 1], result.cases[state.called]]
  const cut = ((above?.score ?? 1) + (below?.score ?? 0)) / 2
  const next = hidden ? below : undefined
  return (
    <Plot width={340} height={238} label="Cases by score, and the threshold">
      <ClassMark kind={0} x={12} y={14} />
      <text x={22} y={18}>
        {words.positive}
      </text>
      <ClassMark kind={1} x={12} y={34} />
      <text x={22} y={38}>
        {words.negative}
      </text>
      {result.cases.map(({ score, positive }, i) => (
        <ClassMark
          // biome-ignore lint/suspicious/noArrayIndexKey: a case is its rank
          key={i}
          kind={positive ? 0 : 1}
          x={x(score)}
          y={y((positive ? 2 : 0.7) + 0.35 * ((i % 3) - 1))}
        />
      ))}
      {next && <circle className="er-next" cx={x(next.score)} cy={y(1.4)} r={9} />}
      <path className="er-cut" d={`M${x(cut)} ${AREA.top - 8}V${AREA.bottom}`} />
      <text
        className="er-cut-name"
        x={x(cut)}
        y={AREA.top - 13}
        textAnchor={cut > 0.5 ? 'end' : 'start'}
      >
        {cut > 0.5 ? 'yes →' : 'yes from here →'}
      </text>
      <Axes {...{ x, y, area: AREA, ticks: 5, xLabel: 'score', formatY: () => '' }} />
    </Plot>
  )
}

/** What the mistakes cost by how many cases are called. */
function CostPlot({ view, hidden }: PartProps & { readonly hidden: boolean }) {
  const { states, step, params, total } = view
  const costs = states.map((state) => costOf(state, params))
  const x = linear([0, total - 1], [AREA.left, AREA.right])
  const y = linear([0, Math.max(...costs) || 1], [AREA.bottom, AREA.top])
  const best = cheapest(view)
  const shown = hidden ? states.slice(0, step + 1) : states
  return (
    <Plot width={340} height={238} label="Cost of the mistakes by cases called">
      <text x={6} y={18}>
        cost of all mistakes
      </text>
      <text className="er-best-name" x={6} y={38}>
        ◇ least: {best} called
      </text>
      <path
        className="er-cost"
        d={linePath(
          shown.map((state) => [state.called, costOf(state, params)] as const),
          x,
          y,
        )}
      />
      {!hidden && (
        <path
          className="er-best"
          transform={`translate(${x(best)} ${y(costs[best] ?? 0)})`}
          d="M0 -8L8 0L0 8L-8 0z"
        />
      )}
      <circle className="er-now" cx={x(step)} cy={y(costs[step] ?? 0)} r={5} />
      <Axes {...{ x, y, area: AREA, ticks: 5, xLabel: 'cases called “yes”' }} />
    </Plot>
  )
}
