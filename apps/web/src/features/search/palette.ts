import type { SearchResult } from '@warmstart/contract'
import type { LabEntry } from '@warmstart/core/labs'

/** The groups of the palette, in the order of the list. */
export const GROUPS = [
  'Questions',
  'Code',
  'Design',
  'Labs',
  'To read',
  'Topics',
  'Commands',
] as const

/** Something that can be chosen in the palette. */
export interface Choice {
  readonly key: string
  readonly group: (typeof GROUPS)[number]
  readonly title: string
  readonly detail: string
}

/** A command with the further words under which it is found. */
export interface Command {
  readonly id: string
  readonly title: string
  readonly words: string
}

/** Commands of which every typed word is the beginning of a word; all of them for an empty text. */
export function matchingCommands(commands: readonly Command[], text: string): readonly Command[] {
  const typed = words(text)
  return commands.filter((command) => {
    const known = words(`${command.title} ${command.words}`)
    return typed.every((word) => known.some((one) => one.startsWith(word)))
  })
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const GROUP_OF = {
  question: 'Questions',
  story: 'Questions',
  problem: 'Code',
  case: 'Design',
  term: 'To read',
  comparison: 'To read',
  guide: 'To read',
  formula: 'To read',
  topic: 'Topics',
} as const satisfies Record<SearchResult['hits'][number]['kind'], Choice['group']>

/** Hits, labs and commands as one list, in the order of {@link GROUPS}. */
export function choices(
  hits: SearchResult['hits'],
  commands: readonly Command[],
  labs: readonly Pick<LabEntry, 'id' | 'title' | 'question'>[] = [],
): readonly Choice[] {
  const found = [
    ...hits.map(
      (hit): Choice => ({
        key: `${hit.kind}:${hit.id}`,
        group: GROUP_OF[hit.kind],
        title: hit.title,
        detail: hit.where,
      }),
    ),
    ...labs.map(
      ({ id, title, question }): Choice => ({
        ...{ key: `lab:${id}`, group: 'Labs', title, detail: question },
      }),
    ),
  ]
  return [
    ...GROUPS.flatMap((group) => found.filter((one) => one.group === group)),
    ...commands.map(
      (command): Choice => ({
        key: `command:${command.id}`,
        group: 'Commands',
        title: command.title,
        detail: '',
      }),
    ),
  ]
}

/** The place after an arrow key, going round at both ends; 0 in an empty list. */
export function moved(index: number, by: 1 | -1, length: number): number {
  return length === 0 ? 0 : (index + by + length) % length
}
