import { useId } from 'react'
import { answerInWords, type Entries, entryFault, type Field, type TaskHand } from './task.ts'

interface TaskFieldsProps {
  readonly hand: TaskHand
  /** True after a try to check it: what is not a number is named. */
  readonly tried: boolean
}

/** The fields of a task, and once it was checked what is right. */
export function TaskFields({ hand, tried }: TaskFieldsProps) {
  const { task, entries, checked, set } = hand
  return (
    <div className="lab-fields">
      {task.fields.map((field) => (
        <OneField
          key={field.id}
          field={field}
          text={entries[field.id] ?? ''}
          right={checked === null ? null : (checked[field.id] ?? false)}
          tried={tried}
          onSet={set}
        />
      ))}
    </div>
  )
}

interface OneFieldProps {
  readonly field: Field
  readonly text: string
  readonly right: boolean | null
  readonly tried: boolean
  readonly onSet: (changes: Entries) => void
}

function OneField({ field, text, right, tried, onSet }: OneFieldProps) {
  const id = useId()
  const fault = tried ? entryFault(field, text) : null
  const note = right === null ? (fault ?? field.hint) : undefined
  const shared = {
    id,
    value: text,
    'aria-describedby': note === undefined && right === null ? undefined : `${id}-note`,
    'aria-invalid': fault !== null || right === false || undefined,
  }
  return (
    <div className="field" data-right={right ?? undefined}>
      <label htmlFor={id}>{field.label}</label>
      {field.kind === 'choice' ? (
        <select
          {...shared}
          disabled={right !== null}
          onChange={(event) => onSet({ [field.id]: event.target.value })}
        >
          <option value="">choose …</option>
          {field.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={field.kind === 'number' ? 'decimal' : 'text'}
          autoComplete="off"
          maxLength={200}
          readOnly={right !== null}
          onChange={(event) => onSet({ [field.id]: event.target.value })}
        />
      )}
      <p className="small" id={`${id}-note`}>
        {right === null && <span className={fault ? 'lab-differs' : 'quiet'}>{note}</span>}
        {right === true && <span className="lab-same">✓ right: {answerInWords(field)}</span>}
        {right === false && <span className="lab-differs">✕ it is {answerInWords(field)}</span>}
      </p>
    </div>
  )
}
