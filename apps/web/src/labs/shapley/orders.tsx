import { Plot, Spot } from '../frame/plot.tsx'
import { type ShapleyView, signed } from './model.ts'
import { FEATURES } from './params.ts'

const [LEFT, FIRST, PITCH, TOP] = [10, 164, 72, 62]
const ROW = 36

interface OrdersProps {
  readonly view: ShapleyView
  readonly goTo: (step: number) => void
}

/** What each feature adds in each order, and the mean. */
export function Orders({ view, goTo }: OrdersProps) {
  const { state, result, total } = view
  const done = state.orders.length
  return (
    <Plot width={340} height={330} label="What each feature adds in each order">
      <text x={LEFT} y={20}>
        order of joining
      </text>
      {FEATURES.map((name, j) => (
        <text
          key={name}
          className={`sv-text-${j}`}
          x={FIRST + j * PITCH}
          y={20}
          textAnchor="middle"
        >
          {name}
        </text>
      ))}
      {result.orders.map((order, i) => (
        <Spot key={order.join()} x={0} y={TOP + (i - 0.5) * ROW} onPick={() => goTo(total - 6 + i)}>
          <rect
            className={i === done - 1 ? 'sv-row-now' : 'sv-row'}
            x={2}
            width={336}
            height={ROW}
            rx={4}
          />
          <text className={i < done ? '' : 'sv-later'} x={LEFT} y={ROW / 2} dy="0.35em">
            {order.map((j) => SHORT[j]).join(' → ')}
          </text>
          {i < done &&
            FEATURES.map((name, j) => (
              <text
                key={name}
                className="sv-cell"
                x={FIRST + j * PITCH}
                y={ROW / 2}
                dy="0.35em"
                textAnchor="middle"
              >
                {signed(state.orders[i]?.[j] ?? 0)}
              </text>
            ))}
        </Spot>
      ))}
      <path className="sv-rule" d={`M4 ${TOP + 5.6 * ROW}H336`} />
      <text x={LEFT} y={TOP + 6.2 * ROW} dy="0.35em">
        {done === 6 ? 'mean = Shapley φ' : `mean of ${done}`}
      </text>
      {state.mean?.map((value, j) => (
        <text
          key={FEATURES[j]}
          className={`sv-mean sv-text-${j}`}
          x={FIRST + j * PITCH}
          y={TOP + 6.2 * ROW}
          dy="0.35em"
          textAnchor="middle"
        >
          {signed(value)}
        </text>
      ))}
    </Plot>
  )
}

const SHORT = ['income', 'sav.', 'debt']
