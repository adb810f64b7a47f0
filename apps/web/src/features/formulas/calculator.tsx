import type { FormulaCard } from '@warmstart/contract'
import {
  computeFormula,
  FormulaInputError,
  type FormulaResult,
  show,
} from '@warmstart/core/formulas'
import { useId, useState } from 'react'
import { firstTyped, readTyped, type Typed } from './calculator-inputs.ts'

/** Put numbers in and see each figure with the way to it. It begins with a worked example. */
export function Calculator({ formula }: { readonly formula: FormulaCard }) {
  const id = useId()
  const [typed, setTyped] = useState<Typed>(() => firstTyped(formula.inputs))
  const isExample = formula.inputs.every((one) => typed[one.id] === firstTyped([one])[one.id])
  const outcome = outcomeOf(formula, typed)
  return (
    <form
      className="calculator"
      aria-label={`${formula.title}: calculator`}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="calculator-fields">
        {formula.inputs.map(({ id: name, label, value }) => (
          <div key={name} className="field" data-list={typeof value !== 'number'}>
            <label htmlFor={`${id}${name}`}>{label}</label>
            <input
              id={`${id}${name}`}
              type="text"
              inputMode={typeof value === 'number' ? 'decimal' : 'text'}
              autoComplete="off"
              maxLength={300}
              value={typed[name] ?? ''}
              aria-invalid={outcome.fault?.input === name}
              aria-describedby={`${id}fault`}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          </div>
        ))}
      </div>
      <p id={`${id}fault`} className="small fault" role="status">
        {outcome.fault?.message}
      </p>
      <dl className="figures">
        {outcome.results.map(({ name, how, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong className="numbers">{value === null ? '–' : show(value)}</strong>{' '}
              <span className="small quiet how">{how}</span>
            </dd>
          </div>
        ))}
      </dl>
      {!isExample && (
        <button
          type="button"
          className="button plain small no-print"
          onClick={() => setTyped(firstTyped(formula.inputs))}
        >
          Back to the example
        </button>
      )}
    </form>
  )
}

interface Outcome {
  readonly results: readonly FormulaResult[]
  readonly fault: { readonly input: string; readonly message: string } | null
}

function outcomeOf({ id, inputs: fields }: FormulaCard, typed: Typed): Outcome {
  const { inputs, fault } = readTyped(fields, typed)
  if (inputs === null) return { results: [], fault }
  try {
    return { results: computeFormula(id, inputs), fault: null }
  } catch (error) {
    if (!(error instanceof FormulaInputError)) throw error
    const label = fields.find((one) => one.id === error.input)?.label ?? error.input
    const message = error.message.replace(`${error.input}:`, `${label}:`)
    return { results: [], fault: { input: error.input, message } }
  }
}
