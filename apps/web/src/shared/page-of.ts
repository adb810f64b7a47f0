import type { QueueEntry } from '@warmstart/contract'

/** The page on which an item is worked on. */
export function pageOf(
  kind: QueueEntry['itemKind'],
): '/problems/$itemId' | '/questions/$itemId' | '/labs/$itemId' {
  if (kind === 'lab') return '/labs/$itemId'
  return kind === 'problem' ? '/problems/$itemId' : '/questions/$itemId'
}
