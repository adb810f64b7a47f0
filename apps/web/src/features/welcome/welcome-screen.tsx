import './welcome.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Settings } from '@warmstart/schema'
import { api, queryClient } from '../../app/api.ts'
import { settingsQuery, topicsQuery, warmupQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { problemWords } from '../../shared/problem-words.ts'
import { entriesOf } from '../../shared/vocabulary.ts'
import { stepsOfWarmup } from '../run/run.ts'
import { useGoToStep } from '../run/start-run.ts'
import { ChoiceField, InterviewFields } from '../settings/settings-fields.tsx'
import { settingsOfForm } from '../settings/settings-form.ts'

/** Three questions, all of which may be skipped, then a warm-up. */
export function WelcomeScreen() {
  const settings = useQuery(settingsQuery)
  return (
    <div className="welcome">
      <ScreenHeading title="Welcome" className="visually-hidden" />
      <p className="promise">
        Practise the way it is asked. See what your answer showed, in your own words. Meet it again
        just before you would forget it.
      </p>
      <Loaded query={settings}>{(loaded) => <Questions settings={loaded} />}</Loaded>
    </div>
  )
}

function Questions({ settings }: { readonly settings: Settings }) {
  const words = useQuery(topicsQuery).data
  const navigate = useNavigate()
  const go = useGoToStep()
  const begin = useMutation({
    mutationFn: async (form: FormData) => {
      await welcome(settingsOfForm(settings, form))
      const warmup = await queryClient.fetchQuery(warmupQuery)
      return stepsOfWarmup(warmup.questions)
    },
    onSuccess: ([first]) => (first ? go(first, 'warm-up') : void navigate({ to: '/' })),
  })
  const skip = useMutation({
    mutationFn: () => welcome(settings),
    onSuccess: () => void navigate({ to: '/' }),
  })
  const error = begin.error ?? skip.error
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        begin.mutate(new FormData(event.currentTarget))
      }}
    >
      <ChoiceField
        name="role"
        legend="What are you preparing for?"
        value={settings.role ?? ''}
        choices={entriesOf(words, 'role')}
        none="Not sure yet"
      />
      <ChoiceField
        name="level"
        legend="At which level?"
        value={settings.level ?? ''}
        choices={entriesOf(words, 'level')}
        none="Any"
      />
      <InterviewFields settings={settings} />
      <p className="quiet small">
        You can leave all of it open and change it later. It stays on this machine.
      </p>
      <p className="actions">
        <button type="submit" className="button main" aria-disabled={begin.isPending}>
          Start with six warm-up questions
        </button>
        <button type="button" className="button plain" onClick={() => skip.mutate()}>
          Skip to Today
        </button>
      </p>
      {error && (
        <p className="notice bad" role="alert">
          {problemWords(error).detail}
        </p>
      )}
    </form>
  )
}

const browserTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

async function welcome(settings: Settings): Promise<void> {
  const body = { ...settings, timeZone: browserTimeZone(), welcomed: true }
  const saved = await api.call('putSettings', { body })
  queryClient.setQueryData(settingsQuery.queryKey, saved)
  await queryClient.invalidateQueries({ queryKey: ['today'] })
}
