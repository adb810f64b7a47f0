import './settings-fields.css'
import type { Settings } from '@warmstart/schema'
import { useId } from 'react'

interface ChoiceFieldProps {
  readonly name: string
  readonly legend: string
  readonly value: string
  readonly choices: readonly { readonly id: string; readonly title: string }[]
  /** What "nothing chosen" is called; without it something is always chosen. */
  readonly none?: string
}

/** One of a few. */
export function ChoiceField({ name, legend, value, choices, none }: ChoiceFieldProps) {
  const all = none === undefined ? choices : [...choices, { id: '', title: none }]
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="choices">
        {all.map((choice) => (
          <label key={choice.id}>
            <input
              type="radio"
              name={name}
              value={choice.id}
              defaultChecked={value === choice.id}
            />
            {choice.title}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** When the interview is, and how much time a day has. */
export function InterviewFields({ settings }: { readonly settings: Settings }) {
  const id = useId()
  return (
    <div className="interview-fields" id="interview">
      <div className="field">
        <label htmlFor={`${id}date`}>When is the interview?</label>
        <input
          id={`${id}date`}
          name="interviewDate"
          type="date"
          defaultValue={settings.interviewDate ?? ''}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}minutes`}>Minutes a day</label>
        <input
          id={`${id}minutes`}
          name="minutesPerDay"
          type="number"
          inputMode="numeric"
          min={5}
          max={480}
          step={5}
          defaultValue={settings.minutesPerDay}
        />
      </div>
    </div>
  )
}
