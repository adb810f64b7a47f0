import { useState } from 'react'
import { HABITS, readHabits, toggleHabit } from './habits.ts'

/** What to keep in mind, before the room. */
export function HabitsBefore() {
  return (
    <details className="habits">
      <summary>Four habits to keep in mind</summary>
      <ul>
        {HABITS.map(({ id, before }) => (
          <li key={id}>{before}</li>
        ))}
      </ul>
    </details>
  )
}

/** Which of them were kept, ticked by the person; the ticks stay in this browser. */
export function HabitsAfter({ mockId }: { readonly mockId: string }) {
  const [ticked, setTicked] = useState(() => readHabits(localStorage, mockId))
  return (
    <fieldset className="habits">
      <legend>Which habits did you keep?</legend>
      {HABITS.map(({ id, after }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={ticked.has(id)}
            onChange={() => setTicked(toggleHabit(localStorage, mockId, id))}
          />
          {after}
        </label>
      ))}
      <p className="small quiet">
        {ticked.size} of {HABITS.length}. Your own note; it stays in this browser.
      </p>
    </fieldset>
  )
}
