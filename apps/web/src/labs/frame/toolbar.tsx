import { useId, useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import type { ParamSchema } from './params.ts'
import type { LabState } from './use-lab-state.ts'

interface ToolbarProps {
  readonly schema: ParamSchema
  readonly state: LabState
}

/** Seed, reset, link. */
export function Toolbar({ schema, state }: ToolbarProps) {
  const id = useId()
  const [link, setLink] = useState<string | null>(null)
  const seed = Number(state.params.seed)
  const share = async () => {
    const address = state.link()
    try {
      await navigator.clipboard.writeText(address)
      announce('The link is copied.')
      setLink('')
    } catch {
      setLink(address)
    }
  }
  return (
    <div className="lab-tools">
      {schema.seed?.kind === 'seed' && (
        <div className="lab-seed">
          <label htmlFor={id}>{schema.seed.label}</label>
          <input
            id={id}
            type="number"
            min={0}
            max={9999}
            value={seed}
            onChange={({ target }) => {
              const next = Number(target.value)
              if (Number.isInteger(next) && next >= 0 && next <= 9999) state.set({ seed: next })
            }}
          />
          <button
            type="button"
            className="button"
            onClick={() => state.set({ seed: (seed + 1) % 10_000 })}
          >
            Next seed
          </button>
        </div>
      )}
      <div className="lab-share">
        <button type="button" className="button" onClick={() => state.reset()}>
          Reset
        </button>
        <button type="button" className="button" onClick={() => void share()}>
          Copy link
        </button>
        <button type="button" className="button" onClick={() => print()}>
          Print
        </button>
      </div>
      {link === '' && <p className="small quiet">Copied: it holds settings, seed and step.</p>}
      {link && (
        <p className="small lab-link">
          Copy it from here: <code>{link}</code>
        </p>
      )}
    </div>
  )
}
