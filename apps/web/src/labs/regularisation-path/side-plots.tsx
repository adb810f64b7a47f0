import { colourOf, extent, linear, linePath, Plot } from '../frame/plot.tsx'
import type { PathView } from './model.ts'

const AREA = { left: 54, right: 328, top: 40, bottom: 136 }
type Shown = { readonly view: PathView }

/** The coefficients of this strength, those that are 0 with a word. */
export function Bars({ view }: Shown) {
  const { state, result, asking, states } = view
  const { names } = result.problem
  const most = Math.max(
    1e-9,
    ...(states.at(-1)?.coef ?? []).map(Math.abs),
    ...state.coef.map(Math.abs),
  )
  const x = linear([-most, most], [96, 318])
  const pitch = Math.min(30, 300 / names.length)
  return (
    <Plot width={340} height={366} label="Coefficients at this strength">
      <text x={8} y={18}>
        coefficients at this strength
      </text>
      <path className="rp-zero" d={`M${x(0)} 34V${40 + pitch * names.length}`} />
      {names.map((name, j) => {
        const w = state.coef[j] ?? 0
        const y = 40 + j * pitch
        return (
          <g key={name}>
            <text x={8} y={y + pitch / 2} dy="0.35em" style={{ fill: colourOf(j) }}>
              {name.slice(0, 11)}
            </text>
            {w === 0 ? (
              <text className="rp-gone" x={x(0) + 8} y={y + pitch / 2} dy="0.35em">
                {asking ? '' : '0, deleted'}
              </text>
            ) : (
              <rect
                x={Math.min(x(0), x(w))}
                width={Math.max(1.5, Math.abs(x(w) - x(0)))}
                y={y + pitch * 0.16}
                height={pitch * 0.68}
                fill={colourOf(j)}
              />
            )}
          </g>
        )
      })}
    </Plot>
  )
}

/** Error on held-out folds by strength. */
export function FoldsPlot({ view }: Shown) {
  const { extras, step, states } = view
  const x = linear([0, Math.max(1, states.length - 1)], [AREA.left, 640])
  const fitted = states.map(({ r2 }) => 1 - r2)
  const shown = [...(extras?.errors ?? []), ...fitted].map((error) => Math.min(1.5, error))
  const y = linear(extent(shown, 0.04), [AREA.bottom, AREA.top])
  const line = (errors: readonly number[]) =>
    linePath(
      errors.map((error, i) => [i, Math.min(1.5, error)] as const),
      x,
      y,
    )
  return (
    <Plot width={680} height={176} label="Squared error on fitted and on held-out rows">
      <text x={AREA.left} y={20}>
        <tspan className="rp-folds-name">━ error in five folds</tspan>
        <tspan className="rp-fitted-name" dx="0.9em">
          ┅ on the fitted rows
        </tspan>
      </text>
      <g className="lab-axes">
        <path d={`M${AREA.left} ${AREA.top}V${AREA.bottom}H640`} />
        {y.ticks(3).map((tick) => (
          <text key={tick} x={AREA.left - 6} y={y(tick)} dy="0.33em" textAnchor="end">
            {tick}
          </text>
        ))}
        <text className="lab-axis-name" x={640} y={AREA.bottom + 26} textAnchor="end">
          strong → weak
        </text>
      </g>
      <path className="rp-fitted" d={line(fitted)} />
      {extras && (
        <>
          <path className="rp-folds" d={line(extras.errors)} />
          <circle
            className="rp-here"
            cx={x(extras.best)}
            cy={y(extras.errors[extras.best] ?? 0)}
            r={5}
          />
        </>
      )}
      <path className="rp-now" d={`M${x(step)} ${AREA.top - 6}V${AREA.bottom}`} />
    </Plot>
  )
}
