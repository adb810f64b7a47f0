import type { LabPart } from '@warmstart/schema'
import { answerInWords, entryInWords, type TaskHand } from './task.ts'

/** What was asked, entered and right, as it is kept. */
export function partsOf(
  { task, entries }: Pick<TaskHand, 'task' | 'entries'>,
  checked: Readonly<Record<string, boolean>>,
): LabPart[] {
  return task.fields.map((field) => ({
    id: field.id,
    asked: field.label,
    given: entryInWords(field, entries[field.id] ?? ''),
    answer: answerInWords(field),
    correct: checked[field.id] ?? false,
  }))
}
