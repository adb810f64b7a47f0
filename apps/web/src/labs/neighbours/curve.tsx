import { Axes, linear, linePath, Plot, Spot } from '../frame/plot.tsx'
import { bestOf } from './extras.ts'
import type { NearView } from './model.ts'
import type { NearPicture } from './picture.tsx'

const AREA = { left: 56, right: 664, top: 50, bottom: 196 }
const x = linear([1, 51], [AREA.left, AREA.right])

interface CurveProps {
  readonly view: NearView
  readonly set: NearPicture['set']
}

/** Accuracy by k: of the stored points, which know themselves, and of new ones. */
export function CurvePlot({ view, set }: CurveProps) {
  const { extras, params } = view
  const curve = extras?.curve ?? []
  const least = Math.min(0.9, ...curve.flatMap(({ train, test }) => [train, test]))
  const y = linear([Math.max(0, least - 0.03), 1], [AREA.bottom, AREA.top])
  const line = (of: 'train' | 'test') =>
    linePath(
      curve.map((one) => [one.k, one[of]] as const),
      x,
      y,
    )
  const best = bestOf(extras)
  return (
    <Plot className="lab-below" width={680} height={246} label="Accuracy by number of neighbours">
      <text x={AREA.left} y={18}>
        <tspan className="nb-train-name">┄ stored points</tspan>{' '}
        <tspan className="nb-test-name" dx="0.6em">
          ━ new points
        </tspan>
      </text>
      <Axes {...{ x, y, area: AREA, ticks: 5, xLabel: 'k', yLabel: 'accuracy' }} />
      <path className="nb-now" d={`M${x(params.k)} ${AREA.top - 6}V${AREA.bottom}`} />
      <path className="nb-train" d={line('train')} />
      <path className="nb-test" d={line('test')} />
      {curve.map(({ k, test }) => (
        <Spot key={k} x={x(k)} y={y(test)} onPick={() => set({ k })}>
          <circle r={11} fill="transparent" />
          <circle
            className={k === best?.k ? 'nb-dot nb-best' : 'nb-dot'}
            r={k === best?.k ? 6 : 3.4}
          />
        </Spot>
      ))}
      {curve.length === 0 && (
        <text x={(AREA.left + AREA.right) / 2} y={130} textAnchor="middle">
          counting …
        </text>
      )}
    </Plot>
  )
}
