import type { ProblemInterview } from '@warmstart/schema'
import type { Round } from './interview-stages.ts'

interface StageProps {
  readonly round: Round
  readonly interview: ProblemInterview
  readonly onChange: (part: Partial<Round>) => void
}

/** The plan in the candidate's own words, before any code. */
export function OutlineStage({ round, onChange }: Omit<StageProps, 'interview'>) {
  return (
    <div className="field">
      <label htmlFor="outline">Your plan, in a few lines</label>
      <textarea
        id="outline"
        rows={6}
        value={round.outline}
        onChange={(event) => onChange({ outline: event.target.value })}
      />
    </div>
  )
}

/** The interviewer's plan beside one's own; each step is ticked by the person. */
export function AgreeStage({ round, interview, onChange }: StageProps) {
  const toggle = (step: number) => {
    const had = round.covered.includes(step)
    onChange({
      covered: had ? round.covered.filter((one) => one !== step) : [...round.covered, step],
    })
  }
  return (
    <>
      {round.outline.trim() !== '' && <blockquote>{round.outline}</blockquote>}
      <fieldset className="field">
        <legend>What the interviewer wants to hear. Tick what you had.</legend>
        {interview.outline.map((step, i) => (
          <label key={step} className="tick">
            <input type="checkbox" checked={round.covered.includes(i)} onChange={() => toggle(i)} />
            {step}
          </label>
        ))}
      </fieldset>
    </>
  )
}

/** The cost in one's own words first; then what it is. */
export function ComplexityStage({ round, interview, onChange }: StageProps) {
  const { time, memory, why } = interview.complexity
  return (
    <>
      <div className="field">
        <label htmlFor="complexity">
          Time and memory of your solution, and which step costs it
        </label>
        <textarea
          id="complexity"
          rows={3}
          value={round.complexity}
          onChange={(event) => onChange({ complexity: event.target.value })}
        />
      </div>
      <details>
        <summary>What it is for the reference solution</summary>
        <p>
          Time <code>{time}</code>, memory <code>{memory}</code>. {why}
        </p>
      </details>
    </>
  )
}

/** Follow-ups, harder and harder; each answer is closed until it is asked for. */
export function FollowUpStage({ interview }: Pick<StageProps, 'interview'>) {
  return (
    <>
      <p>Say each answer aloud before you open it.</p>
      {interview.followUps.map(({ level, prompt, answer }) => (
        <details key={prompt} className="follow-up">
          <summary>
            {prompt} <span className="small quiet">{level}</span>
          </summary>
          <p>{answer}</p>
        </details>
      ))}
    </>
  )
}
