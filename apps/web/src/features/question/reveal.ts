import type { OwnReferences, RevealedAnswer } from '@warmstart/contract'
import { api } from '../../app/api.ts'
import { isOwnId } from '../../shared/own-id.ts'

/** The answer to a question, or the model answers of one's own; the next attempt remembers it. */
export function reveal(itemId: string): Promise<RevealedAnswer | OwnReferences> {
  return isOwnId(itemId)
    ? api.call('revealOwnQuestion', { params: { itemId } })
    : api.call('revealAnswer', { params: { itemId } })
}
