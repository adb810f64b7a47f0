import type { Kind } from '@warmstart/schema'

/** Files of a numbered or named family, such as the wrong answers of a problem. */
export interface FileFamily {
  /** Folder inside of the item. */
  readonly folder: string
  readonly pattern: RegExp
  readonly example: string
}

/** Which files a folder of each kind holds: all of `files`, any of `optional`, nothing else. */
export const LAYOUT: Readonly<
  Record<
    Kind,
    {
      readonly files: readonly string[]
      readonly optional?: readonly string[]
      readonly family?: FileFamily
    }
  >
> = {
  question: { files: ['item.yaml', 'question.md', 'answer.md', 'rubric.yaml'] },
  problem: {
    files: [
      'item.yaml',
      'statement.md',
      'starter.py',
      'solution.py',
      'cases.yaml',
      'hints.md',
      'explain.md',
      'interview.yaml',
    ],
    optional: [
      'harness.py',
      'checks.py',
      'inputs.py',
      'reference.py',
      'equivalent.yaml',
      'frozen.json',
      'strength.json',
    ],
    family: { folder: 'wrong', pattern: /^[a-z0-9-]+\.py$/, example: 'wrong/off-by-one.py' },
  },
  case: {
    files: ['item.yaml', 'brief.md', 'facts.yaml', 'rubric.yaml'],
    family: { folder: 'stages', pattern: /^\d\d-[a-z0-9-]+\.md$/, example: 'stages/10-clarify.md' },
  },
  story: { files: ['item.yaml', 'question.md', 'guide.md', 'rubric.yaml'] },
}

/** Folder of the items of each kind; also the first part of their route in the app. */
export const FOLDER_OF = {
  question: 'questions',
  problem: 'problems',
  case: 'cases',
  story: 'stories',
} as const satisfies Record<Kind, string>

/** What `content/` itself may hold besides the folders of items. */
export const TOP_LEVEL = {
  folders: ['cheat-sheet', 'checks', 'compare', 'datasets', 'formulas', 'glossary', 'guides'],
  files: ['topics.yaml', 'taxonomy.yaml', 'inventory.yaml'],
} as const

/** App route of an item. */
export function itemRoute(kind: Kind, id: string): string {
  return `/${FOLDER_OF[kind]}/${id}`
}
