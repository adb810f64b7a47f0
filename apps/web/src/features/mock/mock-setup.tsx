import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { MockFormats } from '@warmstart/contract'
import type { FormEvent } from 'react'
import { useEffect, useRef } from 'react'
import { api, queryClient } from '../../app/api.ts'
import { settingsQuery, topicsQuery } from '../../app/queries.ts'
import { minutesInWords } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { problemWords } from '../../shared/problem-words.ts'
import { entriesOf, topicRows } from '../../shared/vocabulary.ts'
import { modelQuery } from '../model/queries.ts'
import { ChoiceField } from '../settings/settings-fields.tsx'
import { HabitsBefore } from './habit-lists.tsx'
import { newMock } from './new-mock.ts'
import { newId } from './use-mock-session.ts'

type Format = MockFormats['formats'][number]

const DOMAIN_NAMES = { nlp: 'Language', cv: 'Vision', genai: 'Generative AI' } as const

interface MockSetupProps {
  readonly format: Format
  readonly domains: MockFormats['domains']
}

/** What can be chosen for an interview of one format. */
export function MockSetup({ format, domains }: MockSetupProps) {
  const settings = useQuery(settingsQuery)
  const form = useRef<HTMLFormElement>(null)
  const start = useStart()
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (start.isPending) return
    const id = newId()
    start.mutate(newMock(id, format.id, new FormData(event.currentTarget)))
  }
  return (
    <Loaded query={settings}>
      {({ role, level }) => (
        <form ref={form} className="mock-setup" aria-label={format.title} onSubmit={submit}>
          <h3>{format.title}</h3>
          {format.minutes.length > 1 && (
            <ChoiceField
              name="minutes"
              legend="How long?"
              value={String(format.minutes[0])}
              choices={format.minutes.map((one) => ({
                id: String(one),
                title: minutesInWords(one),
              }))}
            />
          )}
          <WhoFields role={role} level={level ?? 'mid'} />
          {format.id === 'domain' && (
            <ChoiceField
              name="domain"
              legend="Which field?"
              value={domains[0] ?? ''}
              choices={domains.map((id) => ({ id, title: DOMAIN_NAMES[id] }))}
            />
          )}
          {format.id === 'custom' && <TopicField />}
          <MoreFields />
          <HabitsBefore />
          <p className="actions">
            <button type="submit" className="button main" aria-disabled={start.isPending}>
              {start.isPending ? 'Planning …' : 'Go to the room'}
            </button>
            <span className="small quiet">The clock starts when you say so.</span>
          </p>
          {start.error !== null && (
            <p className="notice bad" role="alert">
              {problemWords(start.error).detail}
            </p>
          )}
        </form>
      )}
    </Loaded>
  )
}

function useStart() {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (body: ReturnType<typeof newMock>) => api.call('createMock', { body }),
    onSuccess: ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: ['mocks'] })
      void navigate({ to: '/mock/$mockId', params: { mockId: id } })
    },
  })
}

function WhoFields({ role, level }: { readonly role: string | null; readonly level: string }) {
  const words = useQuery(topicsQuery).data
  return (
    <>
      <ChoiceField
        name="level"
        legend="Level"
        value={level}
        choices={entriesOf(words, 'level')}
        key={`level ${words === undefined}`}
      />
      <ChoiceField
        name="role"
        legend="Role"
        value={role ?? ''}
        choices={entriesOf(words, 'role')}
        none="No matter"
        key={`role ${words === undefined}`}
      />
    </>
  )
}

function TopicField() {
  const words = useQuery(topicsQuery).data
  if (words === undefined) return null
  return (
    <div className="field">
      <label htmlFor="mock-topics">Topics</label>
      <select id="mock-topics" name="topics" multiple size={8} aria-describedby="mock-topics-how">
        {topicRows(words).map(({ id, title, depth }) => (
          <option key={id} value={id}>
            {'\u2003'.repeat(depth)}
            {title}
          </option>
        ))}
      </select>
      <p id="mock-topics-how" className="small quiet">
        Several with Ctrl or ⌘. None: all topics.
      </p>
    </div>
  )
}

/** Only where a model was set up and its consent given: it may answer what the facts leave open. */
function FreeAnswers() {
  const grading = useQuery(modelQuery).data?.grading
  if (!grading?.enabled || grading.acceptedAt === null) return null
  return (
    <label className="check">
      <input type="checkbox" name="freeAnswers" />
      Let {grading.model} answer questions of mine that the task leaves open. The task and my
      question are sent to {grading.url}; what is asked and how it is scored stays with the rules
    </label>
  )
}

function MoreFields() {
  return (
    <details className="mock-more">
      <summary>Coach, silence, seed</summary>
      <label className="check">
        <input type="checkbox" name="coach" defaultChecked /> Coach beside the answer; what it shows
        is kept and counts half
      </label>
      <FreeAnswers />
      <div className="field">
        <label htmlFor="mock-thinking">Seconds of silence before the interviewer offers help</label>
        <input
          id="mock-thinking"
          name="thinkingSeconds"
          type="number"
          min={10}
          max={600}
          defaultValue={25}
        />
      </div>
      <div className="field">
        <label htmlFor="mock-seed">Seed, to get the same interview again</label>
        <input id="mock-seed" name="seed" type="number" min={0} max={4294967295} step={1} />
      </div>
    </details>
  )
}
