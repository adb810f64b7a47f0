import { Link } from '@tanstack/react-router'
import type { QueueEntry, Today } from '@warmstart/contract'
import { useListKeys } from '../../app/use-list-keys.ts'
import { count, minutesInWords } from '../../shared/amounts.ts'
import { pageOf } from '../../shared/page-of.ts'
import { searchOfStep, stepsOfToday } from '../run/run.ts'
import { useGoToStep } from '../run/start-run.ts'
import { DayDone } from './day-done.tsx'
import { KIND_WORDS } from './kind-words.ts'

/** The questions of today, one button to go through them. */
export function Queue({ today }: { readonly today: Today }) {
  const { entries, minutes } = today.plan
  const go = useGoToStep()
  const list = useListKeys<HTMLOListElement>()
  const [first] = stepsOfToday(entries, false)
  if (first === undefined) return <DayDone today={today} />
  return (
    <>
      <p className="actions start">
        <button type="button" className="button main big" onClick={() => go(first, 'today')}>
          {today.attemptsToday > 0 ? 'Go on' : 'Start'}
        </button>
        <span className="quiet">
          {count(entries.length, 'item')}, about {minutesInWords(minutes)}
        </span>
      </p>
      <ol className="plain-list queue" ref={list}>
        {entries.map((entry) => (
          <Entry key={entry.itemId} entry={entry} />
        ))}
      </ol>
    </>
  )
}

function Entry({ entry }: { readonly entry: QueueEntry }) {
  const [step] = stepsOfToday([entry], false)
  if (step === undefined) return null
  const search = searchOfStep(step, { run: 'today', at: 1, skipped: [] }, undefined)
  return (
    <li>
      <Link
        to={pageOf(entry.itemKind)}
        params={{ itemId: entry.itemId }}
        search={search}
        data-row
        className="title"
      >
        {entry.title}
      </Link>
      <p className="why">{entry.reason}</p>
      <p className="minutes numbers">
        {entry.itemKind === 'problem' && 'code · '}
        {entry.itemKind === 'lab' && 'lab · '}
        {KIND_WORDS[entry.kind]} · {minutesInWords(entry.minutes)}
      </p>
    </li>
  )
}
