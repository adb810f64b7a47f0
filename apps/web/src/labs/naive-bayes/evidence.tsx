import { extent, linear, Plot, Spot } from '../frame/plot.tsx'
import { wordOf } from './mails.ts'
import { type BayesView, signed } from './model.ts'
import { chanceOf, columnName, mailOf } from './run.ts'

const [LEFT, RIGHT, TOP] = [176, 640, 52]

interface EvidenceProps {
  readonly view: BayesView
  readonly goTo: (step: number) => void
}

/** What the prior and every column add to the log-odds, one below the other. */
export function Evidence({ view, goTo }: EvidenceProps) {
  const { states, step, params, asking, total } = view
  const ends = states.map(({ logOdds }) => logOdds)
  const x = linear(extent([-2, 2, ...ends], 0.12), [LEFT, RIGHT])
  const pitch = Math.min(34, 300 / total)
  const mail = mailOf(params)
  const bottom = TOP + pitch * total
  return (
    <Plot
      width={680}
      height={bottom + 64}
      label="What the prior and every column add to the log-odds"
    >
      <text className="nb-ham-name" x={LEFT} y={22}>
        ← ham
      </text>
      <text className="nb-spam-name" x={RIGHT} y={22} textAnchor="end">
        spam →
      </text>
      <path className="nb-zero" d={`M${x(0)} ${TOP - 12}V${bottom}`} />
      {states.map(({ column, adds, logOdds }, i) => {
        const shown = i <= step
        const from = i === 0 ? 0 : (ends[i - 1] ?? 0)
        const has = column !== null && mail[wordOf(column, params.copies)] === 1
        const name =
          column === null ? 'prior' : `${has ? '✓' : '–'} ${columnName(column, params.copies)}`
        const [a, b] = [x(from), x(logOdds)]
        const faint = !shown && !asking
        return (
          <Spot key={name} x={0} y={TOP + i * pitch} onPick={() => goTo(i)}>
            <rect
              className={i === step ? 'nb-row-now' : 'nb-row'}
              x={4}
              width={672}
              height={pitch}
              rx={4}
            />
            <text
              className={has || column === null ? '' : 'nb-quiet'}
              x={14}
              y={pitch / 2}
              dy="0.35em"
            >
              {name}
            </text>
            {(shown || faint) && (
              <g opacity={shown ? 1 : 0.3}>
                <rect
                  className={adds > 0 ? 'nb-spam' : 'nb-ham'}
                  x={Math.min(a, b)}
                  width={Math.max(1.5, Math.abs(b - a))}
                  y={pitch * 0.18}
                  height={pitch * 0.64}
                />
                <text
                  x={b > a ? b + 6 : b - 6}
                  y={pitch / 2}
                  dy="0.35em"
                  textAnchor={b > a ? 'start' : 'end'}
                >
                  {signed(adds)}
                </text>
              </g>
            )}
          </Spot>
        )
      })}
      <g className="lab-axes">
        <path d={`M${LEFT} ${bottom + 4}H${RIGHT}`} />
        {[-8, -4, 0, 4, 8]
          .filter((log) => x(log) >= LEFT && x(log) <= RIGHT)
          .map((log) => (
            <text key={log} x={x(log)} y={bottom + 22} textAnchor="middle">
              {`${Number((100 * chanceOf(log)).toPrecision(log > 4 ? 4 : 2))} %`}
            </text>
          ))}
        <text className="lab-axis-name" x={RIGHT} y={bottom + 46} textAnchor="end">
          probability of spam, on the scale of log-odds
        </text>
      </g>
    </Plot>
  )
}
