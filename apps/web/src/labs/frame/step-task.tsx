import { useRef } from 'react'
import { announce } from '../../app/announcer.tsx'
import { TaskFields } from './task-fields.tsx'
import type { OpenTask } from './use-task.ts'

interface StepTaskProps {
  readonly open: OpenTask
  readonly word: string
  /** Goes on to the step that was asked for. */
  readonly onShow: () => void
  readonly onClose: () => void
}

/** The next step by hand: the run's own next state is the key. */
export function StepTask({ open, word, onShow, onClose }: StepTaskProps) {
  const first = useRef<HTMLElement>(null)
  const { hand, tried, check } = open
  if (hand === null) {
    return (
      <section className="lab-task" aria-label="Do the step yourself">
        <h2>Do the step yourself</h2>
        <p>There is nothing to do by hand here. Go to another {word}, or to other settings.</p>
        <p className="actions">
          <button type="button" className="button" onClick={onClose}>
            Close
          </button>
        </p>
      </section>
    )
  }
  const submit = () => {
    const checked = check()
    if (checked === null) return
    const right = Object.values(checked).filter(Boolean).length
    announce(`${right} of ${hand.task.fields.length} right.`)
  }
  return (
    <section className="lab-task" aria-label="Do the step yourself" ref={first}>
      <h2>Do the step yourself</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (hand.checked === null) submit()
          else onShow()
        }}
      >
        <p>{hand.task.prompt}</p>
        <TaskFields hand={hand} tried={tried} />
        {hand.checked !== null && <p className="notice">{hand.task.explain}</p>}
        <p className="actions">
          <button type="submit" className="button main">
            {hand.checked === null ? 'Check' : `Show the ${word}, and the next one`}
          </button>
          <button type="button" className="button plain" onClick={onClose}>
            Close
          </button>
        </p>
      </form>
    </section>
  )
}
