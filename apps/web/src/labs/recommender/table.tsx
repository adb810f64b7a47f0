import { Plot, Spot } from '../frame/plot.tsx'
import { guessOf, type TasteView, userOf } from './model.ts'
import type { TastePicture } from './picture.tsx'
import type { Ratings } from './ratings.ts'

interface TableProps {
  readonly view: TasteView
  readonly ratings: Ratings
  readonly set: TastePicture['set']
}

/** Users by items: known ratings as numbers, guesses as shades. */
export function TablePlot({ view, ratings, set }: TableProps) {
  const { state, result } = view
  const who = userOf(view)
  const cell = Math.min(300 / (ratings.all[0]?.length ?? 1), 316 / ratings.all.length)
  const shade = (value: number) => Math.min(1, Math.max(0, (value - 1) / 4))
  return (
    <Plot width={340} height={370} label="Known ratings and what is guessed for the others">
      <text x={6} y={16}>
        users ↓ items →; number: known, ◦: guessed
      </text>
      <g transform="translate(30 28)">
        {ratings.all.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a user is its number
          <Spot key={i} x={0} y={i * cell} onPick={() => set({ user: i + 1 })}>
            <text className="rc-name" x={-6} y={cell / 2} dy="0.35em" textAnchor="end">
              {cell > 11 || i % 2 === 0 ? i + 1 : ''}
            </text>
            {row.map((rating, j) => {
              const seen = ratings.known[i]?.[j] === true
              const value = seen ? rating : guessOf(state, result.mean, i, j)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: an item is its number
                <g key={j} transform={`translate(${j * cell} 0)`}>
                  <rect className="rc-ground" width={cell} height={cell} />
                  <rect
                    className={seen ? 'rc-known' : 'rc-guess'}
                    {...{ width: cell, height: cell }}
                    fillOpacity={0.75 * shade(value)}
                  />
                  {cell > 10 && (
                    <text
                      className={seen ? 'rc-number' : 'rc-number rc-quiet'}
                      x={cell / 2}
                      y={cell / 2}
                      dy="0.35em"
                    >
                      {seen ? rating : '◦'}
                    </text>
                  )}
                </g>
              )
            })}
            {i === who && <rect className="rc-now" width={cell * row.length} height={cell} />}
          </Spot>
        ))}
      </g>
    </Plot>
  )
}
