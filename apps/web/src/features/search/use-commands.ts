import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { announce } from '../../app/announcer.tsx'
import { api, queryClient } from '../../app/api.ts'
import { settingsQuery } from '../../app/queries.ts'
import { applyTheme, shownTheme, type Theme } from '../../app/theme.ts'
import { problemWords } from '../../shared/problem-words.ts'
import type { Command } from './palette.ts'

/** A command that can be run. */
export interface RunnableCommand extends Command {
  run(): void
}

const PLACES = [
  { to: '/', title: 'Go to Today', words: 'plan home queue' },
  { to: '/questions', title: 'Go to Practise', words: 'questions list filter' },
  { to: '/topics', title: 'Go to the topics', words: 'mind map tree coverage' },
  { to: '/labs', title: 'Go to Labs', words: 'pictures steps algorithms play' },
  { to: '/mock', title: 'Go to the mock interviews', words: 'interview practise room report' },
  { to: '/review', title: 'Go to Review', words: 'due repeat cards' },
  { to: '/cheat-sheet', title: 'Go to the cheat sheet', words: 'cram formulas print' },
  { to: '/glossary', title: 'Go to the glossary', words: 'terms words definitions' },
  { to: '/compare', title: 'Go to the comparisons', words: 'versus vs choose difference' },
  { to: '/formulas', title: 'Go to the formulas', words: 'calculator compute sheet' },
  {
    to: '/roles',
    title: 'Go to the roles',
    words: 'role weights data scientist engineer researcher',
  },
  { to: '/standing', title: 'See where you stand', words: 'radar abilities lifecycle stages' },
  { to: '/references', title: 'Go to the references', words: 'sources books papers links' },
  {
    to: '/guides',
    title: 'Go to the guides',
    words: 'process rounds faq roles checklists',
  },
  { to: '/history', title: 'Go to History', words: 'attempts past scores' },
  { to: '/settings', title: 'Go to Settings', words: 'date role level export import delete' },
] as const

/** Everything that the palette can do beside finding. */
export function useCommands(onKeys: () => void): readonly RunnableCommand[] {
  const navigate = useNavigate()
  const setTheme = useSetTheme()
  const draw = useMutation({
    mutationFn: () => api.call('drawQuestion', { query: {} }),
    onSuccess: ({ id }) => void navigate({ to: '/questions/$itemId', params: { itemId: id } }),
    onError: (error) => announce(problemWords(error).detail),
  })
  const other = shownTheme() === 'dark' ? 'light' : 'dark'
  return [
    ...PLACES.map(({ to, title, words }) => ({
      id: to,
      title,
      words,
      run: () => void navigate({ to }),
    })),
    {
      id: 'random',
      title: 'Draw a random question',
      words: 'practise any one',
      run: () => draw.mutate(),
    },
    {
      id: 'theme',
      title: `Switch to the ${other} theme`,
      words: 'colour mode light dark toggle',
      run: () => setTheme(other),
    },
    { id: 'keys', title: 'List the keys', words: 'keyboard shortcuts help', run: onKeys },
  ]
}

/** Shows a theme at once and keeps it in the settings. */
function useSetTheme(): (theme: Theme) => void {
  const settings = useQuery(settingsQuery).data
  return (theme) => {
    applyTheme(theme)
    if (settings === undefined) return
    const body = { ...settings, theme }
    queryClient.setQueryData(settingsQuery.queryKey, body)
    void api.call('putSettings', { body }).catch(() => undefined)
  }
}
