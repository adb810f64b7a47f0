import { minutesInWords } from '../../shared/amounts.ts'

interface TimeBudgetProps {
  /** Minutes spent on attempts today. */
  readonly done: number
  /** Minutes that a day should have. */
  readonly budget: number
}

/** Minutes spent today against the minutes planned for a day. */
export function TimeBudget({ done, budget }: TimeBudgetProps) {
  const words = `${minutesInWords(done)} of ${minutesInWords(budget)} done`
  const share = Math.min(1, done / budget)
  return (
    <div className="time-budget">
      <p className="numbers">{words}</p>
      <div className="bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  )
}
