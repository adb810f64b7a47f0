import type { LabId } from '@warmstart/core/labs'
import type { SelfRating } from '@warmstart/schema'
import { useRef, useState } from 'react'
import { RatingField } from '../../features/question/rating-field.tsx'
import { WithdrawButton } from '../../features/result/withdraw-button.tsx'
import type { PracticeContext } from '../../features/run/run.ts'
import { dayInWords } from '../../shared/civil-date.ts'
import { TaskFields } from './task-fields.tsx'
import { useHandIn } from './use-hand-in.ts'
import type { OpenTask } from './use-task.ts'

interface ExerciseProps {
  readonly lab: LabId
  readonly open: OpenTask
  /** Query string with which the exercise can be seen again. */
  readonly address: string
  readonly context: PracticeContext
  readonly aha: string
  /** Another exercise of the same kind; undefined where there is none. */
  readonly onAnother: (() => void) | undefined
}

/** The exercise that counts: rate yourself, check, and it comes back by the schedule. */
export function Exercise({ lab, open, address, context, aha, onAnother }: ExerciseProps) {
  const [rating, setRating] = useState<SelfRating | null>(null)
  const ratingField = useRef<HTMLFieldSetElement>(null)
  const handIn = useHandIn(lab, context)
  const { hand, tried } = open
  if (hand === null) return null
  const submit = () => {
    if (rating === null) {
      ratingField.current?.querySelector('input')?.focus()
      return handIn.refuse('Say first how sure you are, 1 to 4: it is compared with the result.')
    }
    const checked = open.check()
    if (checked === null) return handIn.refuse('Something is not written as it must be.')
    void handIn.send(hand, checked, address, rating)
  }
  const right = hand.checked && Object.values(hand.checked).filter(Boolean).length
  return (
    <section className="lab-exercise" aria-labelledby="lab-exercise">
      <h2 id="lab-exercise">Exercise</h2>
      <form
        onFocus={handIn.begin}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p>{hand.task.prompt}</p>
        <TaskFields hand={hand} tried={tried} />
        {hand.checked === null ? (
          <>
            <RatingField
              ref={ratingField}
              value={rating}
              onRate={setRating}
              legend="How sure are you?"
            />
            <p className="actions">
              <button type="submit" className="button main">
                Check it
              </button>
              <span className="small quiet">It counts as an attempt and comes back.</span>
            </p>
          </>
        ) : (
          <div className="notice">
            <p>
              <strong>
                {right} of {hand.task.fields.length} right.
              </strong>{' '}
              {hand.task.explain}
            </p>
            <p>{aha}</p>
          </div>
        )}
        {handIn.fault && (
          <p className="notice bad" role="alert">
            {handIn.fault}
          </p>
        )}
      </form>
      {hand.checked !== null && (
        <Kept handIn={handIn} onAnother={onAnother} onForget={() => setRating(null)} />
      )}
    </section>
  )
}

interface KeptProps {
  readonly handIn: ReturnType<typeof useHandIn>
  readonly onAnother: (() => void) | undefined
  readonly onForget: () => void
}

function Kept({ handIn, onAnother, onForget }: KeptProps) {
  const { kept, today } = handIn
  return (
    <>
      {kept && (
        <p role="status">
          Kept. Comes back on <strong>{dayInWords(kept.comesBack, today)}</strong>.
        </p>
      )}
      <p className="actions">
        {onAnother && (
          <button
            type="button"
            className="button main"
            onClick={() => {
              onForget()
              handIn.forget()
              onAnother()
            }}
          >
            Another one, with other numbers
          </button>
        )}
        {!kept && handIn.fault && (
          <button type="button" className="button" onClick={() => void handIn.again()}>
            Try to keep it again
          </button>
        )}
        {kept && <WithdrawButton attemptId={kept.attempt.id} />}
      </p>
    </>
  )
}
