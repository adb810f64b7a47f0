import type { AttemptResult, QuestionPage } from '@warmstart/contract'
import { useRef, useState } from 'react'
import { useKeys } from '../../app/use-keys.ts'
import type { QuestionSearch } from '../run/run.ts'
import { AnswerBox } from './answer-box.tsx'
import { preloadResult } from './lazy-parts.ts'
import { LeaveOnEscape } from './leave-on-escape.tsx'
import { RatingField } from './rating-field.tsx'
import { ShowAnswer } from './show-answer.tsx'
import { useDraft } from './use-draft.ts'
import { type HandIn, useHandIn } from './use-hand-in.ts'

interface AnswerFormProps {
  readonly page: QuestionPage
  readonly search: QuestionSearch
  readonly onGraded: (result: AttemptResult) => void
}

/** Write, rate, hand in. */
export function AnswerForm({ page, search, onGraded }: AnswerFormProps) {
  const inHand = useDraft(page)
  const { draft } = inHand
  const rating = useRef<HTMLFieldSetElement>(null)
  const [hint, setHint] = useState<string | null>(null)
  const handIn = useHandIn(page.summary.id, search.context ?? 'practice', inHand, onGraded)

  const submit = () => {
    if (handIn.sending) return
    const missing = whatIsMissing(draft.text, draft.rating)
    setHint(missing)
    if (missing === null) handIn.send()
    else rating.current?.querySelector('input')?.focus()
  }
  const rate = (value: 1 | 2 | 3 | 4) => {
    setHint(null)
    preloadResult()
    inHand.rate(value)
  }
  useKeys({
    submit,
    'rate-1': () => rate(1),
    'rate-2': () => rate(2),
    'rate-3': () => rate(3),
    'rate-4': () => rate(4),
  })
  return (
    <form
      className="answer-form"
      aria-label="Your answer"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <AnswerBox
        text={draft.text}
        saveState={inHand.saveState}
        timer={search.timer}
        readOnly={handIn.sending}
        onWrite={(text) => {
          preloadResult()
          inHand.write(text)
        }}
      />
      <div className="hand-in">
        <RatingField ref={rating} value={draft.rating} onRate={rate} />
        <SubmitButton handIn={handIn} />
      </div>
      <p role="status" className="hint small">
        {hint}
      </p>
      <Failure words={handIn.failed} />
      <ShowAnswer page={page} saveFirst={inHand.flush} />
      <LeaveOnEscape search={search} />
    </form>
  )
}

function SubmitButton({ handIn }: { readonly handIn: HandIn }) {
  const words = handIn.failed === null ? 'Grade it' : 'Send again'
  return (
    <button type="submit" className="button main" aria-disabled={handIn.sending}>
      {handIn.sending ? 'Grading …' : words}
    </button>
  )
}

function Failure({ words }: { readonly words: string | null }) {
  if (words === null) return null
  return (
    <p className="notice bad" role="alert">
      {words} Your answer is kept here. If you send it again, it still counts once.
    </p>
  )
}

function whatIsMissing(text: string, rating: number | null): string | null {
  if (rating === null) return 'First say how it went, 1 to 4. The grade comes after it.'
  if (text.trim() === '' && rating > 1) {
    return 'There is nothing to grade yet. Write an answer, or rate it 1 to hand in a blank.'
  }
  return null
}
