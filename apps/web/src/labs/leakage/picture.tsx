import type { PictureProps } from '../frame/lab.ts'
import { Axes, linear, Plot } from '../frame/plot.tsx'
import type { LeakView } from './model.ts'
import type { params } from './params.ts'
import type { LeakResult, LeakState } from './run.ts'
import { ScoresPlot } from './scores.tsx'

export type LeakPicture = PictureProps<typeof params, LeakState, LeakResult>

/** The folds, what the chosen features do in the held-out rows, and the scores. */
export function Picture({ view, goTo }: LeakPicture) {
  return (
    <>
      <ScoresPlot view={view} goTo={goTo} />
      <div className="lk-below">
        <FeaturesPlot view={view} of="before" title="chosen on all rows: a leak" />
        <FeaturesPlot view={view} of="within" title="chosen on training rows" />
      </div>
    </>
  )
}

const AREA = { left: 46, right: 330, top: 46, bottom: 206 }
const x = linear([0, 0.7], [AREA.left, AREA.right])
const y = linear([-1, 1], [AREA.bottom, AREA.top])

interface FeaturesProps {
  readonly view: LeakView
  readonly of: 'before' | 'within'
  readonly title: string
}

/** Each chosen feature: correlation with the class in training and in held-out rows. */
function FeaturesPlot({ view, of, title }: FeaturesProps) {
  const { trained, held } = view.state[of]
  const mean = held.reduce((sum, one) => sum + one, 0) / held.length
  return (
    <Plot width={340} height={250} label={`Features ${title}`}>
      <text className={`lk-${of}-name`} x={4} y={18}>
        {of === 'before' ? '●' : '▲'} {title}
      </text>
      <Axes x={x} y={y} area={AREA} ticks={4} xLabel="r in the training rows" yLabel="r held out" />
      <path className="lk-zero" d={`M${AREA.left} ${y(0)}H${AREA.right}`} />
      <path className={`lk-mean lk-${of}`} d={`M${AREA.left} ${y(mean)}H${AREA.right}`} />
      {trained.map((r, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a feature is its number
          key={i}
          className={`lk-dot lk-${of}`}
          transform={`translate(${x(r).toFixed(1)} ${y(held[i] ?? 0).toFixed(1)})`}
          d={of === 'before' ? 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0' : 'M0 -5L4.5 4H-4.5Z'}
        />
      ))}
      <text className={`lk-${of}-name`} x={AREA.right} y={y(mean) - 7} textAnchor="end">
        mean {mean.toFixed(2)}
      </text>
    </Plot>
  )
}
