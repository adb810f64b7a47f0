import { useState } from 'react'
import { enter, newRound, type Round, readRound, type StageId } from './interview-stages.ts'

const keyOf = (itemId: string) => `warmstart.round.${itemId}`

function kept(itemId: string): Round | null {
  try {
    return readRound(localStorage.getItem(keyOf(itemId)))
  } catch {
    return null
  }
}

/** The round of a problem as this browser keeps it, and how to go on with it. */
export function useRound(itemId: string) {
  const [round, setRound] = useState<Round | null>(() => kept(itemId))
  const set = (next: Round | null) => {
    setRound(next)
    try {
      if (next === null) localStorage.removeItem(keyOf(itemId))
      else localStorage.setItem(keyOf(itemId), JSON.stringify(next))
    } catch {
      // Storage is blocked: the round holds until the page is left.
    }
  }
  return {
    round,
    begin: () => set(newRound(Date.now())),
    end: () => set(null),
    change: (part: Partial<Round>) => set({ ...(round ?? newRound(Date.now())), ...part }),
    goTo: (stage: StageId) => set(enter(round ?? newRound(Date.now()), stage, Date.now())),
  }
}
