import type { MockView } from '@warmstart/contract'
import { lazy, Suspense } from 'react'
import { Skeleton } from '../../shared/loaded.tsx'
import { AnswerDesk } from './answer-desk.tsx'
import type { RoomSession } from './use-mock-session.ts'

const CodeDesk = lazy(() => import('./code-desk.tsx').then((all) => ({ default: all.CodeDesk })))

const Statement = lazy(() => import('./statement.tsx').then((all) => ({ default: all.Statement })))

/** Stages of a coding round: all of them are about one problem. */
const ABOUT_CODE: ReadonlySet<string> = new Set([
  ...['clarify', 'outline', 'code', 'tests', 'complexity', 'follow-ups'],
])

/** The stage that is open. */
export type OpenStage = NonNullable<MockView['open']>

export interface DeskProps {
  readonly session: RoomSession
  readonly open: OpenStage
}

/** Where the candidate answers: in words, or in code. */
export function Desk(props: DeskProps) {
  const { kind, itemId, code } = props.open
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      {ABOUT_CODE.has(kind) && <Statement itemId={itemId} />}
      {code === null ? <AnswerDesk {...props} /> : <CodeDesk {...props} />}
    </Suspense>
  )
}
