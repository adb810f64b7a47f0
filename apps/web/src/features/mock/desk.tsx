import type { MockView } from '@warmstart/contract'
import { lazy, Suspense } from 'react'
import { Skeleton } from '../../shared/loaded.tsx'
import { AnswerDesk } from './answer-desk.tsx'
import type { RoomSession } from './use-mock-session.ts'

const CodeDesk = lazy(() => import('./code-desk.tsx').then((all) => ({ default: all.CodeDesk })))

/** The stage that is open. */
export type OpenStage = NonNullable<MockView['open']>

export interface DeskProps {
  readonly session: RoomSession
  readonly open: OpenStage
}

/** Where the candidate answers: in words, or in code. */
export function Desk(props: DeskProps) {
  if (props.open.code === null) return <AnswerDesk {...props} />
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <CodeDesk {...props} />
    </Suspense>
  )
}
