import './mock.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { MockView } from '@warmstart/contract'
import { lazy, Suspense, useState } from 'react'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { count, minutesInWords } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { Conversation } from './conversation.tsx'
import { Desk } from './desk.tsx'
import { mockQuery } from './queries.ts'
import { Ratings } from './ratings.tsx'
import { RoomHead } from './room-head.tsx'
import { type RoomSession, useMockSession } from './use-mock-session.ts'
import { useVoice } from './use-voice.ts'

const route = getRouteApi('/mock/$mockId')

/** The room of one mock interview: from the plan to the ratings. */
export function RoomScreen() {
  const { mockId } = route.useParams()
  const mock = useQuery(mockQuery(mockId))
  return (
    <Loaded query={mock} lines={8}>
      {(view) => <Room key={mockId} first={view} />}
    </Loaded>
  )
}

function Room({ first }: { readonly first: MockView }) {
  const session = useMockSession(first)
  const { view } = session
  const voice = useVoice(view)
  return (
    <div className="room" data-phase={view.phase}>
      <ScreenHeading title={view.title} />
      {session.refused !== null && (
        <p className="notice" role="alert">
          {session.refused} The room shows where it is now.
        </p>
      )}
      {view.phase === 'ready' && <Ready session={session} />}
      {(view.phase === 'running' || view.phase === 'break') && (
        <>
          <RoomHead session={session} voice={voice} />
          <Conversation lines={view.lines} />
        </>
      )}
      {view.phase === 'running' && view.open !== null && !view.paused && (
        <Desk key={view.open.id} session={session} open={view.open} />
      )}
      {view.phase === 'break' && <Break session={session} />}
      {view.phase === 'reflecting' && <Ratings session={session} />}
      {view.phase === 'completed' && <Completed id={view.id} />}
    </div>
  )
}

const MicrophoneCheck = lazy(() =>
  import('../speak/microphone-check.tsx').then((all) => ({ default: all.MicrophoneCheck })),
)

function Ready({ session: { view, send } }: { readonly session: RoomSession }) {
  const [checking, setChecking] = useState(false)
  return (
    <section aria-label="The plan" className="ready">
      <p>
        {minutesInWords(view.minutes)}
        {view.rounds.length > 1 && `, ${count(view.rounds.length, 'round')} with breaks`}. You can
        pause, leave and come back: nothing is lost. The interviewer follows written rules and says
        nothing that gives an answer away.
      </p>
      <ol className="plan">
        {view.rounds.map(({ id, title, minutes, stages }) => (
          <li key={id}>
            <strong>{title}</strong>{' '}
            <span className="quiet small">
              {minutesInWords(minutes)}, {count(stages.length, 'part')}
            </span>
          </li>
        ))}
      </ol>
      <details
        className="microphone-check"
        onToggle={(event) => setChecking(event.currentTarget.open)}
      >
        <summary>Check your microphone</summary>
        {checking && (
          <Suspense>
            <MicrophoneCheck />
          </Suspense>
        )}
      </details>
      <p className="actions">
        <button type="button" className="button main" onClick={() => send({ type: 'started' })}>
          Begin the interview
        </button>
        <Link to="/mock/$mockId/sheet" params={{ mockId: view.id }} className="button plain">
          Sheet for a human interviewer
        </Link>
        <Link to="/mock" className="button plain">
          Not now
        </Link>
      </p>
    </section>
  )
}

function Break({ session: { send } }: { readonly session: RoomSession }) {
  return (
    <p className="actions">
      <button type="button" className="button main" onClick={() => send({ type: 'started' })}>
        Go on with the next round
      </button>
    </p>
  )
}

function Completed({ id }: { readonly id: string }) {
  return (
    <p className="actions">
      <Link to="/mock/$mockId/report" params={{ mockId: id }} className="button main">
        Read the report
      </Link>
      <Link to="/mock" className="button plain">
        All mocks
      </Link>
    </p>
  )
}
