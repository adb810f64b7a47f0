import type { QueueEntry } from '@warmstart/contract'

/** What each kind of entry is called. */
export const KIND_WORDS: Readonly<Record<QueueEntry['kind'], string>> = {
  review: 'Review',
  relearn: 'Once more',
  'final-look': 'Final look',
  weak: 'Weak spot',
  new: 'New',
}
