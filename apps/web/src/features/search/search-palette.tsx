import './search.css'
import { useQuery } from '@tanstack/react-query'
import { LABS } from '@warmstart/core/labs'
import { useEffect, useState } from 'react'
import { searchQuery } from '../../app/queries.ts'
import { count } from '../../shared/amounts.ts'
import { useModal } from '../../shared/use-modal.ts'
import { matchingLabs } from '../labs/matching-labs.ts'
import { ChoiceList } from './choice-list.tsx'
import { type Choice, choices, matchingCommands, moved } from './palette.ts'
import { useCommands } from './use-commands.ts'
import { useOpenChoice } from './use-open-choice.ts'

const PAUSE_MS = 120

interface SearchPaletteProps {
  readonly onClose: () => void
  readonly onKeys: () => void
}

/** Finds questions, topics and commands by a few letters. */
export function SearchPalette({ onClose, onKeys }: SearchPaletteProps) {
  const dialog = useModal()
  const [text, setText] = useState('')
  const [index, setIndex] = useState(0)
  const commands = useCommands(onKeys)
  const hits = useQuery(searchQuery(useAfterPause(text.trim()))).data?.hits ?? []
  const typed = text.trim() !== ''
  const labs = typed ? matchingLabs(LABS, text) : []
  const found = choices(typed ? hits : [], matchingCommands(commands, text), labs)
  const active = Math.min(index, Math.max(0, found.length - 1))
  const openChoice = useOpenChoice(commands)
  const pick = (choice: Choice | undefined) => {
    if (choice === undefined) return
    dialog.current?.close()
    openChoice(choice)
  }
  return (
    <dialog ref={dialog} className="palette" aria-label="Search" onClose={onClose}>
      <input
        type="text"
        role="combobox"
        aria-label="Search questions, topics and commands"
        aria-expanded={found.length > 0}
        aria-controls="palette-list"
        aria-activedescendant={found.length > 0 ? `palette-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck="false"
        placeholder="Search questions, topics, commands"
        value={text}
        maxLength={200}
        onChange={(event) => {
          setText(event.target.value)
          setIndex(0)
        }}
        onKeyDown={(event) => {
          const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
          if (by === 1 || by === -1) setIndex(moved(active, by, found.length))
          else if (event.key === 'Enter') pick(found[active])
          else return
          event.preventDefault()
        }}
      />
      <ChoiceList choices={found} active={active} onPick={pick} />
      <p role="status" className="palette-foot small quiet">
        {found.length === 0 ? 'Nothing found. Try fewer letters.' : count(found.length, 'result')}
      </p>
    </dialog>
  )
}

/** A text that follows after a pause in typing. */
function useAfterPause(text: string): string {
  const [late, setLate] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setLate(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return late
}
