import type { CompiledItem, Round } from '@warmstart/schema'
import { FORMATS, type FormatDescription } from './formats.ts'
import type { MockContent } from './plan.ts'

/** A format with what content makes of it. */
export interface FormatView extends FormatDescription {
  readonly available: boolean
  /** Why there is none, in a sentence; null where it is available. */
  readonly why: string | null
}

/** Every format, and whether there is content for it. */
export function mockFormats({ items }: MockContent): FormatView[] {
  return FORMATS.map((format) => {
    const rounds = roundsWithContent(format, items)
    const lacking = rounds.find(({ round }) => !hasContent(items, round))
    return {
      ...format,
      rounds,
      available: lacking === undefined,
      why: lacking === undefined ? null : (WHY_NOT[lacking.round] ?? NO_QUESTION),
    }
  })
}

/** A loop of fewer rounds is none. Chosen. */
const LEAST_ROUNDS_OF_LOOP = 2

/**
 * The rounds of a format. A loop leaves out those that have no content yet, and the others share
 * their minutes; a format of one round keeps it.
 */
export function roundsWithContent(
  { rounds }: FormatDescription,
  items: readonly CompiledItem[],
): FormatDescription['rounds'] {
  const there = rounds.filter(({ round }) => hasContent(items, round))
  if (there.length === rounds.length || there.length < LEAST_ROUNDS_OF_LOOP) return rounds
  const whole = there.reduce((sum, { share }) => sum + share, 0)
  return there.map(({ round, share }) => ({ round, share: share / whole }))
}

const NO_QUESTION = 'There is no question for this round yet.'
/** Why a round cannot be held, in a sentence. */
export const WHY_NOT: Readonly<Partial<Record<Round, string>>> = {
  'system-design': 'There is no design case yet; the other rounds are ready.',
  'ml-coding': 'There is no coding problem yet; the other rounds are ready.',
}

function hasContent(items: readonly CompiledItem[], round: Round): boolean {
  if (round === 'ml-coding') return items.some(({ kind }) => kind === 'problem')
  if (round === 'system-design') return items.some(({ kind }) => kind === 'case')
  return items.some(
    ({ kind, rounds }) => (kind === 'question' || kind === 'story') && rounds.includes(round),
  )
}
