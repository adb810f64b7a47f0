import { draftKey, type KeptDraft, readDraft } from './draft.ts'

/** The draft that this browser keeps for a question, or null. */
export function keptDraft(itemId: string): KeptDraft | null {
  try {
    return readDraft(localStorage.getItem(draftKey(itemId)))
  } catch {
    return null
  }
}

/** Keeps a draft in this browser at once. Where storage is blocked or full, only the server's stays. */
export function keepDraft(itemId: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(draftKey(itemId), JSON.stringify(draft))
  } catch {
    // The server's copy is the one that counts; this is the fall-back.
  }
}

/** Forgets the draft that this browser keeps. */
export function forgetDraft(itemId: string): void {
  try {
    localStorage.removeItem(draftKey(itemId))
  } catch {
    // Nothing was kept where storage is blocked.
  }
}
