import type { DeskProps } from './desk.tsx'

/** What can be done in every stage beside answering it: take a moment, or go on. */
export function StageButtons({ session: { send }, open: { id: stage } }: DeskProps) {
  return (
    <>
      <button
        type="button"
        className="button plain"
        onClick={() => send({ type: 'thinking', stage })}
      >
        Let me think
      </button>
      <button
        type="button"
        className="button plain"
        onClick={() => send({ type: 'moved-on', stage })}
      >
        Go on
      </button>
    </>
  )
}
