import type { MockEvent, MockPlan, TimelineEntry } from '@warmstart/schema'
import { MockFold } from '../state.ts'

/** Everything that happened, in order, with the clock of the mock: what a replay plays. */
export function timelineOf(plan: MockPlan, events: readonly MockEvent[]): TimelineEntry[] {
  const fold = new MockFold(plan)
  return events.flatMap((event) => {
    fold.apply(event)
    const entry = entryOf(event, fold)
    if (entry === null) return []
    const { seq, at } = event
    return [{ seq, at, clockMs: fold.state.clockMs, ...entry }]
  })
}

type Entry = Omit<TimelineEntry, 'seq' | 'at' | 'clockMs'>

function entryOf(event: MockEvent, fold: MockFold): Entry | null {
  const stage = 'stage' in event ? event.stage : null
  const by = (
    who: Entry['by'],
    act: string,
    text: string,
    target: string | null = null,
  ): Entry => ({
    ...{ stage, by: who, act, text, target },
  })
  switch (event.type) {
    case 'said':
      return by('interviewer', event.act, event.text, event.target)
    case 'coached':
      return by('coach', event.what, event.text, event.target)
    case 'asked':
    case 'answered':
      return by('candidate', event.type, event.text)
    case 'drafted':
      return by('candidate', 'drafted', draftOf(event.stage, fold))
    case 'ran':
      return by('candidate', 'ran', `${event.ran.passed} of ${event.ran.total} shown cases pass`)
    case 'submitted':
      return by(
        'candidate',
        'submitted',
        `${event.verdict.passed} of ${event.verdict.total} cases pass`,
      )
    case 'opened':
      return by('clock', 'opened', '')
    case 'closed':
      return by('clock', 'closed', event.why)
    case 'started':
    case 'paused':
    case 'ended':
    case 'finished':
      return by('clock', event.type, '')
    case 'stuck':
    case 'thinking':
    case 'moved-on':
      return by('candidate', event.type, '')
    default:
      return null
  }
}

const draftOf = (id: string, { state }: MockFold): string =>
  state.stages.find(({ stage }) => stage.id === id)?.draft ?? ''
