import type { HumanScore, MockSheet } from '@warmstart/schema'
import { useEffect, useRef, useState } from 'react'
import { api, queryClient } from '../../app/api.ts'
import { createDraftSaver, type SaveState } from '../question/draft-saver.ts'
import { mockReportQuery, mockSheetQuery, NO_LINES } from './queries.ts'
import { type Scores, unsavedOf, withChange } from './sheet-scores.ts'

/** The marks on a sheet, and how to change them. */
export interface SheetScores {
  readonly scores: Scores
  readonly saveState: SaveState
  change(about: string, change: Partial<Omit<HumanScore, 'about'>>): void
}

/** Keeps the marks of a human interviewer: sent after a pause, and when the page goes away. */
export function useSheetScores(sheet: MockSheet): SheetScores {
  const [scores, setScores] = useState<Scores>(() => asMap(sheet.scores))
  const [saveState, setSaveState] = useState<SaveState>('clean')
  const newest = useRef(scores)
  const saved = useRef<Scores>(scores)
  const [saver] = useState(() =>
    createDraftSaver<Scores>({
      async put(draft, options) {
        await send(sheet.id, unsavedOf(draft, saved.current), options)
        saved.current = draft
      },
      onState: setSaveState,
    }),
  )
  useEffect(() => {
    const away = () => void saver.flush({ keepalive: true })
    addEventListener('pagehide', away)
    return () => {
      removeEventListener('pagehide', away)
      void saver.flush()
    }
  }, [saver])
  return {
    scores,
    saveState,
    change(about, change) {
      newest.current = withChange(newest.current, about, change)
      setScores(newest.current)
      saver.change(newest.current)
    },
  }
}

const asMap = (scores: readonly HumanScore[]): Scores =>
  new Map(scores.map((one) => [one.about, one]))

async function send(
  mockId: string,
  changed: readonly HumanScore[],
  options: { readonly keepalive: boolean },
): Promise<void> {
  if (changed.length === 0) return
  const actions = changed.map((score) => ({
    key: crypto.randomUUID(),
    action: { type: 'scored', ...score } as const,
  }))
  await api.call('actOnMock', { params: { mockId }, body: { after: NO_LINES, actions } }, options)
  void queryClient.invalidateQueries({ ...mockSheetQuery(mockId), refetchType: 'none' })
  void queryClient.invalidateQueries(mockReportQuery(mockId))
}
