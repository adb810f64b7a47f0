/** What a key press may mean on any screen. */
export type KeyCommand =
  | 'search'
  | 'keys'
  | 'submit'
  | 'run'
  | 'leave'
  | 'next'
  | 'previous'
  | 'rate-1'
  | 'rate-2'
  | 'rate-3'
  | 'rate-4'

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  /** True where the press goes into a text field. */
  readonly inText: boolean
  /** False where the person turned single-key shortcuts off. */
  readonly singleKeys: boolean
}

const SINGLE: ReadonlyMap<string, KeyCommand> = new Map([
  ['/', 'search'],
  ['?', 'keys'],
  ['j', 'next'],
  ['k', 'previous'],
  ['1', 'rate-1'],
  ['2', 'rate-2'],
  ['3', 'rate-3'],
  ['4', 'rate-4'],
])

/** Tells what a key press means, or null where it is left to the browser. */
export function commandFor(press: KeyPress): KeyCommand | null {
  if (press.altKey) return null
  if (press.ctrlKey || press.metaKey) {
    if (press.key.toLowerCase() === 'k') return 'search'
    if (press.key === "'") return 'run'
    return press.key === 'Enter' ? 'submit' : null
  }
  if (press.key === 'Escape') return 'leave'
  if (press.inText || !press.singleKeys) return null
  return SINGLE.get(press.key) ?? null
}

/** The keys as they are listed for the person, in the order of the list. */
export const KEY_LIST: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['/', 'Ctrl K', '⌘ K'], does: 'Search and commands' },
  { keys: ['?'], does: 'This list' },
  { keys: ['j', 'k'], does: 'Next and previous in a list' },
  { keys: ['Enter'], does: 'Open what is focused' },
  { keys: ['1', '2', '3', '4'], does: 'Rate your answer (outside of the text)' },
  { keys: ['Ctrl Enter', '⌘ Enter'], does: 'Grade it or submit it, or go to the rating first' },
  { keys: ["Ctrl '", "⌘ '"], does: 'Run code on the shown cases' },
  { keys: ['Esc'], does: 'Leave the text, then the question' },
]
