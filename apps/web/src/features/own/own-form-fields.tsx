import { useQuery } from '@tanstack/react-query'
import type { OwnQuestion } from '@warmstart/schema'
import { useId, useState } from 'react'
import { topicsQuery } from '../../app/queries.ts'
import { entriesOf } from '../../shared/vocabulary.ts'
import { LIMITS } from './own-fields.ts'

/** The question as one would be asked. */
export function PromptField({ prompt }: { readonly prompt: string }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>The question, as one would be asked</label>
      <textarea
        id={id}
        name="prompt"
        rows={3}
        required
        minLength={10}
        maxLength={LIMITS.prompt}
        defaultValue={prompt}
      />
    </div>
  )
}

interface Entry {
  readonly key: number
  readonly text: string
}

/** One to five model answers. */
export function ReferenceFields({ references }: { readonly references: readonly string[] }) {
  const id = useId()
  const [entries, setEntries] = useState<readonly Entry[]>(() =>
    (references.length > 0 ? references : ['']).map((text, key) => ({ key, text })),
  )
  const [next, setNext] = useState(entries.length)
  return (
    <fieldset className="field references">
      <legend>Model answers</legend>
      <p className="small quiet" id={`${id}help`}>
        Whole sentences, as you would like to say them, at least 20 characters. Several are compared
        one by one, and the closest counts.
      </p>
      {entries.map(({ key, text }, i) => (
        <div key={key} className="reference">
          <label htmlFor={`${id}${key}`}>Model answer {i + 1}</label>
          <textarea
            id={`${id}${key}`}
            name="reference"
            rows={5}
            required={i === 0}
            minLength={20}
            maxLength={LIMITS.reference}
            defaultValue={text}
            aria-describedby={`${id}help`}
          />
          {entries.length > 1 && (
            <button
              type="button"
              className="button plain small"
              onClick={() => setEntries(entries.filter((one) => one.key !== key))}
            >
              Remove model answer {i + 1}
            </button>
          )}
        </div>
      ))}
      {entries.length < LIMITS.references ? (
        <button
          type="button"
          className="button"
          onClick={() => {
            setEntries([...entries, { key: next, text: '' }])
            setNext(next + 1)
          }}
        >
          Add another model answer
        </button>
      ) : (
        <p className="small quiet">Five are the most.</p>
      )}
    </fieldset>
  )
}

/** Title, level, category and time: all have a start. */
export function DetailFields({ question }: { readonly question: OwnQuestion | null }) {
  const id = useId()
  const words = useQuery(topicsQuery).data
  return (
    <div className="details">
      <div className="field">
        <label htmlFor={`${id}title`}>Title in lists</label>
        <input
          id={`${id}title`}
          name="title"
          type="text"
          maxLength={LIMITS.title}
          defaultValue={question?.title ?? ''}
          placeholder="the beginning of the question"
        />
      </div>
      <Choice
        key={words ? 'level' : 'level-loading'}
        name="level"
        label="Level"
        value={question?.level ?? 'mid'}
        entries={entriesOf(words, 'level')}
      />
      <Choice
        key={words ? 'category' : 'category-loading'}
        name="category"
        label="Category"
        value={question?.category ?? 'theory'}
        entries={entriesOf(words, 'category')}
      />
      <div className="field">
        <label htmlFor={`${id}minutes`}>Minutes for a good answer</label>
        <input
          id={`${id}minutes`}
          name="minutes"
          type="number"
          inputMode="numeric"
          min={1}
          max={60}
          step={1}
          required
          defaultValue={question?.minutes ?? 4}
        />
      </div>
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly entries: readonly { readonly id: string; readonly title: string }[]
}

function Choice({ name, label, value, entries }: ChoiceProps) {
  const id = useId()
  const all = entries.length > 0 ? entries : [{ id: value, title: value }]
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        {all.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {entry.title}
          </option>
        ))}
      </select>
    </div>
  )
}
