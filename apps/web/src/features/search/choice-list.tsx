import { useEffect, useRef } from 'react'
import { type Choice, GROUPS } from './palette.ts'

interface ChoiceListProps {
  readonly choices: readonly Choice[]
  /** Index of the choice that Enter opens. */
  readonly active: number
  readonly onPick: (choice: Choice) => void
}

/** What was found, in groups. The keys stay with the text field. */
export function ChoiceList({ choices, active, onPick }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the active choice
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, choices])
  const rows = choices.map((choice, index) => ({ choice, index }))
  return (
    <div ref={list} id="palette-list" role="listbox" aria-label="Results">
      {GROUPS.map((group) => {
        const own = rows.filter(({ choice }) => choice.group === group)
        if (own.length === 0) return null
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox
          <div key={group} role="group" aria-labelledby={`palette-${group}`}>
            <div id={`palette-${group}`} className="group-name small quiet" role="presentation">
              {group}
            </div>
            {own.map(({ choice, index }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the text field does the same
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text field
              <div
                key={choice.key}
                id={`palette-${index}`}
                role="option"
                aria-selected={index === active}
                onClick={() => onPick(choice)}
              >
                <span>{choice.title}</span>
                {choice.detail !== '' && <span className="small quiet">{choice.detail}</span>}
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}
