import './settings.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { Settings } from '@warmstart/schema'
import { lazy, Suspense, useEffect } from 'react'
import { announce } from '../../app/announcer.tsx'
import { api, queryClient } from '../../app/api.ts'
import { settingsQuery, topicsQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { Loaded, Skeleton } from '../../shared/loaded.tsx'
import { problemWords } from '../../shared/problem-words.ts'
import { entriesOf } from '../../shared/vocabulary.ts'
import { DataSection } from './data-section.tsx'
import { DoctorSection } from './doctor-section.tsx'
import { ChoiceField, InterviewFields } from './settings-fields.tsx'
import { settingsOfForm } from './settings-form.ts'

const ModelSections = lazy(() =>
  import('../model/model-section.tsx').then((module) => ({ default: module.ModelSections })),
)

/** The interview, the look, the data, and how this machine does. */
export function SettingsScreen() {
  const settings = useQuery(settingsQuery)
  return (
    <div className="settings">
      <ScreenHeading title="Settings" />
      <Loaded query={settings} lines={8}>
        {(loaded) => <SettingsForm settings={loaded} />}
      </Loaded>
      <Suspense fallback={<Skeleton lines={4} />}>
        <ModelSections />
      </Suspense>
      <DataSection />
      <DoctorSection />
    </div>
  )
}

const THEMES = [
  { id: 'system', title: 'As the system' },
  { id: 'light', title: 'Light' },
  { id: 'dark', title: 'Dark' },
] as const

function SettingsForm({ settings }: { readonly settings: Settings }) {
  // The fields come after the page, so the browser itself finds no place to scroll to.
  useEffect(() => {
    if (location.hash !== '') document.querySelector(location.hash)?.scrollIntoView()
  }, [])
  const words = useQuery(topicsQuery).data
  const save = useMutation({
    mutationFn: (body: Settings) => api.call('putSettings', { body }),
    onSuccess: (saved) => {
      queryClient.setQueryData(settingsQuery.queryKey, saved)
      void queryClient.invalidateQueries({ queryKey: ['today'] })
      void queryClient.invalidateQueries({ queryKey: ['warm-up'] })
      announce('Saved.')
    },
  })
  return (
    <form
      aria-label="Settings"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(settingsOfForm(settings, new FormData(event.currentTarget)))
      }}
    >
      <ChoiceField
        name="role"
        legend="Role"
        value={settings.role ?? ''}
        choices={entriesOf(words, 'role')}
        none="Not sure yet"
      />
      <ChoiceField
        name="level"
        legend="Level"
        value={settings.level ?? ''}
        choices={entriesOf(words, 'level')}
        none="Any"
      />
      <InterviewFields settings={settings} />
      <ChoiceField name="theme" legend="Theme" value={settings.theme} choices={THEMES} />
      <TimeZoneField value={settings.timeZone} />
      <p className="actions">
        <button type="submit" className="button main" aria-disabled={save.isPending}>
          Save
        </button>
        {save.isSuccess && <span className="quiet">Saved.</span>}
      </p>
      {save.error && (
        <p className="notice bad" role="alert">
          {problemWords(save.error).detail}
        </p>
      )}
    </form>
  )
}

function TimeZoneField({ value }: { readonly value: string }) {
  const zones = [...new Set([value, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort()
  return (
    <div className="field">
      <label htmlFor="time-zone">Time zone</label>
      <select id="time-zone" name="timeZone" defaultValue={value}>
        {zones.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </select>
      <p className="small quiet">It decides when a day begins.</p>
    </div>
  )
}
