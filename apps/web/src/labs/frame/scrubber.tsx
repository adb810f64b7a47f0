import { useEffect, useRef } from 'react'
import { isText } from '../../app/use-keys.ts'
import { type Player, SPEEDS } from './use-player.ts'

interface ScrubberProps {
  readonly step: number
  readonly total: number
  readonly word: string
  readonly player: Player
  readonly goTo: (step: number) => void
}

/** Forward, back, play, and a place in the run. Arrow keys work wherever nothing else takes them. */
export function Scrubber({ step, total, word, player, goTo }: ScrubberProps) {
  const last = total - 1
  const move = (to: number) => {
    player.stop()
    goTo(Math.min(last, Math.max(0, to)))
  }
  useArrowKeys((by) => move(step + by))
  if (total < 2) return null
  return (
    <fieldset className="lab-scrubber" aria-label="Steps of the run">
      <div className="lab-buttons">
        <button
          type="button"
          className="button"
          disabled={step === 0}
          aria-label={`Back one ${word}`}
          title="Back (←)"
          onClick={() => move(step - 1)}
        >
          <Sign path="M15 6l-6 6 6 6" />
        </button>
        <button
          type="button"
          className="button"
          aria-label={player.playing ? 'Pause' : 'Play'}
          onClick={player.toggle}
        >
          <Sign path={player.playing ? 'M9 6v12M15 6v12' : 'M8 5.5v13l10-6.5z'} />
        </button>
        <button
          type="button"
          className="button"
          disabled={step === last}
          aria-label={`Forward one ${word}`}
          title="Forward (→)"
          onClick={() => move(step + 1)}
        >
          <Sign path="M9 6l6 6-6 6" />
        </button>
      </div>
      <input
        type="range"
        aria-label={capital(word)}
        aria-valuetext={`${word} ${step} of ${last}`}
        min={0}
        max={last}
        value={step}
        onChange={(event) => move(Number(event.target.value))}
      />
      <span className="numbers small quiet lab-place">
        {word} {step} of {last}
      </span>
      <select
        aria-label="Speed"
        value={player.speed}
        onChange={(event) => player.setSpeed(Number(event.target.value))}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {speed} a second
          </option>
        ))}
      </select>
    </fieldset>
  )
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" fill="none" aria-hidden="true">
      <path d={path} stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
    </svg>
  )
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Left and right, unless a field, a slider or a list has the focus. */
function useArrowKeys(onMove: (by: 1 | -1) => void): void {
  const newest = useRef(onMove)
  newest.current = onMove
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
      const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      const taken = isText(event.target) || event.target instanceof HTMLInputElement
      if (by === undefined || modified || taken || event.defaultPrevented) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      newest.current(by as 1 | -1)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
