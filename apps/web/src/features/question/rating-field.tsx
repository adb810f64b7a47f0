import type { SelfRating } from '@warmstart/schema'
import type { Ref } from 'react'
import { RATINGS } from '../result/verdict.ts'

interface RatingFieldProps {
  readonly ref: Ref<HTMLFieldSetElement>
  readonly value: SelfRating | null
  readonly onRate: (rating: SelfRating) => void
  /** Default: how it went. */
  readonly legend?: string
}

/** How it went, before the grade is seen. */
export function RatingField({ ref, value, onRate, legend = 'How did that go?' }: RatingFieldProps) {
  return (
    <fieldset className="rating" ref={ref}>
      <legend>{legend}</legend>
      <div className="choices">
        {RATINGS.map((rating) => (
          <label key={rating.value} title={rating.means}>
            <input
              type="radio"
              name="rating"
              value={rating.value}
              checked={value === rating.value}
              onChange={() => onRate(rating.value)}
            />
            <span>
              <span className="numbers">{rating.value}</span> {rating.word}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
