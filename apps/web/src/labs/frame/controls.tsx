import { useId } from 'react'
import type { ChoiceParam, FlagParam, NumberParam, ParamSchema, ParamsOf } from './params.ts'

interface ControlsProps {
  readonly schema: ParamSchema
  readonly params: ParamsOf<ParamSchema>
  readonly onSet: (changes: Partial<ParamsOf<ParamSchema>>) => void
}

/** A control for each parameter that is not set in the picture. */
export function Controls({ schema, params, onSet }: ControlsProps) {
  return (
    <div className="lab-controls">
      {Object.entries(schema).map(([name, spec]) => {
        const value = params[name]
        const set = (next: number | string | boolean) => onSet({ [name]: next })
        switch (spec.kind) {
          case 'number':
            return <Slider key={name} spec={spec} value={value as number} onSet={set} />
          case 'choice':
            return <Choice key={name} spec={spec} value={value as string} onSet={set} />
          case 'flag':
            return <Flag key={name} spec={spec} value={value as boolean} onSet={set} />
          default:
            return null
        }
      })}
    </div>
  )
}

interface ControlProps<Spec, Value> {
  readonly spec: Spec
  readonly value: Value
  readonly onSet: (value: Value) => void
}

const LOG_NOTCHES = 200

function Slider({ spec, value, onSet }: ControlProps<NumberParam, number>) {
  const id = useId()
  const log = spec.scale === 'log'
  const span = Math.log(spec.max / spec.min)
  const place = log ? Math.round((Math.log(value / spec.min) / span) * LOG_NOTCHES) : value
  const valueAt = (at: number) =>
    log ? rounded(spec.min * Math.exp((at / LOG_NOTCHES) * span), spec) : at
  return (
    <div className="lab-control">
      <label htmlFor={id}>{spec.label}</label>
      <output className="numbers" htmlFor={id}>
        {value}
        {spec.unit && ` ${spec.unit}`}
      </output>
      <input
        id={id}
        type="range"
        min={log ? 0 : spec.min}
        max={log ? LOG_NOTCHES : spec.max}
        step={log ? 1 : spec.step}
        value={place}
        aria-valuetext={`${value}${spec.unit ? ` ${spec.unit}` : ''}`}
        onChange={(event) => onSet(valueAt(Number(event.target.value)))}
      />
      {spec.hint && <p className="small quiet">{spec.hint}</p>}
    </div>
  )
}

/** Three digits that count, within the bounds. */
function rounded(value: number, { min, max }: NumberParam): number {
  return Math.min(max, Math.max(min, Number(value.toPrecision(3))))
}

function Choice({ spec, value, onSet }: ControlProps<ChoiceParam, string>) {
  const id = useId()
  return (
    <div className="lab-control">
      <label htmlFor={id}>{spec.label}</label>
      <select id={id} value={value} onChange={(event) => onSet(event.target.value)}>
        {spec.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {spec.hint && <p className="small quiet">{spec.hint}</p>}
    </div>
  )
}

function Flag({ spec, value, onSet }: ControlProps<FlagParam, boolean>) {
  return (
    <div className="lab-control">
      <label className="lab-flag">
        <input type="checkbox" checked={value} onChange={(event) => onSet(event.target.checked)} />
        {spec.label}
      </label>
      {spec.hint && <p className="small quiet">{spec.hint}</p>}
    </div>
  )
}
