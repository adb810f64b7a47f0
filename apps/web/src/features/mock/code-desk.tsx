import '../problem/problem.css'
import { EditorPane } from '../problem/editor-pane.tsx'
import { CoachStrip } from './coach-strip.tsx'
import type { DeskProps } from './desk.tsx'
import { StageButtons } from './stage-buttons.tsx'
import { useDraftBox } from './use-draft-box.ts'

/** The coding part of a round: write, run on the shown cases, hand in. */
export function CodeDesk({ session, open }: DeskProps) {
  const { send, view, link, pending } = session
  const starter = open.code?.starter ?? ''
  const { text, write, handedIn } = useDraftBox({ session, open }, starter)
  const stage = open.id
  const busy = pending.some(({ action }) => action.type === 'ran' || action.type === 'submitted')
  return (
    <section className="desk code-desk" aria-label="Your code">
      <EditorPane
        code={text}
        saveState={link === 'lost' ? 'here' : 'saved'}
        busy={busy}
        onWrite={write}
        onRun={() => send({ type: 'ran', stage, source: text })}
        onSubmit={() => {
          handedIn()
          send({ type: 'submitted', stage, source: text })
        }}
        onReset={() => write(starter)}
      />
      <p className="actions">
        <StageButtons session={session} open={open} />
      </p>
      {view.coach && <CoachStrip session={session} open={open} text={text} />}
    </section>
  )
}
