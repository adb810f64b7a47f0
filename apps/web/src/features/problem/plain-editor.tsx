import type { KeyboardEvent } from 'react'
import type { CodeEditorProps } from './code-editor.tsx'

/** A text field for code: what screen readers and phones handle best. `Tab` leaves it. */
export function PlainEditor(props: CodeEditorProps) {
  const { value, onChange, readOnly = false, labelledBy, describedBy } = props
  return (
    <textarea
      className="plain-editor"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      value={value}
      readOnly={readOnly}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      rows={18}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={keepIndent(onChange)}
    />
  )
}

/** `Enter` begins the next line where this one begins, and four blanks further after a colon. */
function keepIndent(onChange: (code: string) => void) {
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, ctrlKey, metaKey, shiftKey } = event
    if (key !== 'Enter' || ctrlKey || metaKey || shiftKey) return
    const field = event.currentTarget
    const { value, selectionStart, selectionEnd, readOnly } = field
    const line = value.slice(value.lastIndexOf('\n', selectionStart - 1) + 1, selectionStart)
    const indent = /^ */.exec(line)?.[0] ?? ''
    const added = `\n${indent}${line.trimEnd().endsWith(':') ? '    ' : ''}`
    if (added === '\n' || readOnly) return
    event.preventDefault()
    field.setRangeText(added, selectionStart, selectionEnd, 'end')
    onChange(field.value)
  }
}
