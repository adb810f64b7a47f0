import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import { useNow } from '../../shared/use-now.ts'
import { countdown, TIMER_MODES, type TimerMode } from './countdown.ts'

interface AnswerTimerProps {
  readonly mode: TimerMode | undefined
  /** Moment of the first change of the text, which starts the clock; null before it. */
  readonly firstWordAt: number | null
}

/** An optional clock. Running over is shown and never punished. */
export function AnswerTimer({ mode, firstWordAt }: AnswerTimerProps) {
  const navigate = useNavigate()
  const choose = (timer: string) =>
    void navigate({
      to: '.',
      search: (now) => ({ ...now, timer: timer === '' ? undefined : (timer as TimerMode) }),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className="answer-timer">
      {mode && <RunningTimer key={mode} mode={mode} firstWordAt={firstWordAt} />}
      <select
        aria-label="Timer"
        value={mode ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">No timer</option>
        {Object.entries(TIMER_MODES).map(([value, { label }]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

function RunningTimer({
  mode,
  firstWordAt,
}: {
  readonly mode: TimerMode
  readonly firstWordAt: number | null
}) {
  const [pressedAt, setPressedAt] = useState<number | null>(null)
  const startedAt = pressedAt ?? firstWordAt
  const now = useNow(startedAt !== null, 250)
  const { label, over, gone } = countdown(mode, startedAt, now)
  useEffect(() => {
    if (over) announce('The time is over. Finish your sentence.')
  }, [over])
  return (
    <>
      {startedAt === null && (
        <button
          type="button"
          className="button plain small"
          onClick={() => setPressedAt(Date.now())}
        >
          Start the clock
        </button>
      )}
      <span role="timer" className="numbers" data-over={over}>
        {label}
      </span>
      <span className="time-line" aria-hidden="true">
        <span style={{ inlineSize: `${gone * 100}%` }} />
      </span>
    </>
  )
}
