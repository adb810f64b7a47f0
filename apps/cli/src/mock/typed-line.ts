import type { MockAction } from '@warmstart/schema'

/** What a line that was typed in a terminal room asks for. */
export type TypedLine =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'end-of-answer' }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'code'; readonly type: 'ran' | 'submitted'; readonly file: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'unknown'; readonly word: string }

/** An action whose stage the room fills in. */
export interface Action {
  readonly type: Exclude<MockAction['type'], 'drafted' | 'answered' | 'ran' | 'submitted'>
  readonly text?: string
  readonly shown?: boolean
}

/** Commands of the room with what each does, in the order of the help. */
export const ROOM_HELP: readonly (readonly [command: string, about: string])[] = [
  ['(an empty line)', 'ends your answer and sends it'],
  ['/ask …', 'asks the interviewer something'],
  ['/run FILE', 'runs a file on the shown cases'],
  ['/submit FILE', 'hands a file in'],
  ['/think', 'takes a moment; nobody hurries you'],
  ['/stuck', 'asks the coach for the smallest hint'],
  ['/coach on|off', 'shows or hides the coach'],
  ['/next', 'goes on with what comes next'],
  ['/pause', 'stops the clock; /go lets it run again'],
  ['/end', 'ends the interview and opens the ratings'],
  ['/leave', 'leaves; "warmstart mock resume" comes back'],
]

const SIMPLE: Readonly<Record<string, Action>> = {
  '/think': { type: 'thinking' },
  '/stuck': { type: 'stuck' },
  '/next': { type: 'moved-on' },
  '/pause': { type: 'paused' },
  '/go': { type: 'started' },
  '/end': { type: 'ended' },
}

/** Reads a line: words of an answer, or a command, which begins with "/". */
export function readTyped(line: string): TypedLine {
  const text = line.trim()
  if (text === '') return { kind: 'end-of-answer' }
  if (!text.startsWith('/')) return { kind: 'words', text: line }
  const [command = '', ...rest] = text.split(/\s+/)
  const behind = rest.join(' ')
  const simple = SIMPLE[command]
  if (simple !== undefined) return { kind: 'action', action: simple }
  if (command === '/ask' && behind !== '')
    return { kind: 'action', action: { type: 'asked', text: behind } }
  if (command === '/coach' && (behind === 'on' || behind === 'off'))
    return { kind: 'action', action: { type: 'coach-set', shown: behind === 'on' } }
  if (command === '/run' && behind !== '') return { kind: 'code', type: 'ran', file: behind }
  if (command === '/submit' && behind !== '')
    return { kind: 'code', type: 'submitted', file: behind }
  if (command === '/help') return { kind: 'help' }
  if (command === '/leave') return { kind: 'leave' }
  return { kind: 'unknown', word: command }
}
