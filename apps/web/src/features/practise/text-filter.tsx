import { useEffect, useId, useRef, useState } from 'react'

const PAUSE_MS = 250

interface TextFilterProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Words that a question must have; applied after a pause in typing. */
export function TextFilter({ value, onChange }: TextFilterProps) {
  const id = useId()
  const [text, setText] = useState(value)
  const applied = useRef(value)
  const apply = useRef(onChange)
  apply.current = onChange
  useEffect(() => {
    // Changed from elsewhere, such as by "Clear all".
    if (value !== applied.current) {
      applied.current = value
      setText(value)
    }
  }, [value])
  useEffect(() => {
    const timer = setTimeout(() => {
      const next = text.trim()
      if (next === applied.current) return
      applied.current = next
      apply.current(next)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div className="field">
      <label htmlFor={id}>Words</label>
      <input
        id={id}
        type="search"
        value={text}
        maxLength={200}
        placeholder="such as: leakage"
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  )
}
