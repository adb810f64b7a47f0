import { useNavigate } from '@tanstack/react-router'
import type { Choice } from './palette.ts'
import type { RunnableCommand } from './use-commands.ts'

/** Opens what was chosen, or runs a command. */
export function useOpenChoice(commands: readonly RunnableCommand[]): (choice: Choice) => void {
  const navigate = useNavigate()
  return ({ key }) => {
    const at = key.indexOf(':')
    const [kind, id] = [key.slice(0, at), key.slice(at + 1)]
    if (kind === 'command') commands.find((command) => command.id === id)?.run()
    else if (kind === 'topic') void navigate({ to: '/topics/$id', params: { id } })
    else if (kind === 'term') void navigate({ to: '/glossary', search: { term: id } })
    else if (kind === 'comparison') void navigate({ to: '/compare/$id', params: { id } })
    else if (kind === 'formula') void navigate({ to: '/formulas', search: { formula: id } })
    else if (kind === 'guide') void navigate({ to: '/guides/$id', params: { id } })
    else if (kind === 'lab') void navigate({ to: '/labs/$itemId', params: { itemId: id } })
    else if (kind === 'problem') void navigate({ to: '/problems/$itemId', params: { itemId: id } })
    else void navigate({ to: '/questions/$itemId', params: { itemId: id } })
  }
}
