import { describe, expect, it } from 'vitest'
import { MockRoom, samplePlan } from '../testing/mock-room.ts'
import { coachOn } from './coach.ts'

const TALK =
  'I would begin with the rows and look at them one by one, then plot a few of them, and then go on'
const draft = (text: string) => ({ text, words: [] })

function started(): MockRoom {
  const room = new MockRoom()
  room.act(0, { type: 'started' })
  return room
}

describe('The coach', () => {
  it('shows one dot for each point, without a name (I40)', () => {
    const room = started()
    const view = coachOn(room.world, room.state, draft('It is alpha that counts.'))?.view
    expect(view?.dots).toEqual(['full', 'open', 'open'])
    expect(JSON.stringify(view)).not.toMatch(/beta|gamma/)
  })

  it('gives no cue while somebody has only begun (I41)', () => {
    const room = started()
    expect(coachOn(room.world, room.state, draft('Let me think.'))?.view.cue).toBeNull()
  })

  it('gives one cue that says nothing of the answer, and keeps it for a while (I41)', () => {
    const room = started()
    const first = coachOn(room.world, room.state, draft(TALK))
    expect(first?.newCue?.text).toBe(first?.view.cue)
    expect(first?.view.cue).not.toMatch(/alpha|beta|gamma/i)
    const seq = room.events.length + 1
    const cue = { type: 'coached', stage: room.open, what: 'cue', ...first?.newCue } as never
    room.events.push({ ...(cue as object), seq, at: 1000 } as never)
    const second = coachOn(room.world, room.state, draft(`${TALK} again`))
    expect(second).toMatchObject({ newCue: null, view: { cue: first?.view.cue } })
  })

  it('is quiet where it is off or hidden (I42)', () => {
    const off = new MockRoom(samplePlan({ coach: false }))
    off.act(0, { type: 'started' })
    expect(coachOn(off.world, off.state, draft(TALK))).toBeNull()
    const hidden = started()
    hidden.act(1, { type: 'coach-set', shown: false })
    expect(coachOn(hidden.world, hidden.state, draft(TALK))).toBeNull()
  })

  it('reminds of the first habit before a word is said (I43)', () => {
    const room = started()
    const view = coachOn(room.world, room.state, draft(''))?.view
    expect(view?.habit).toMatch(/^Understand first/)
  })

  it('calms once a stage and gives one hint a time when somebody is stuck (I44)', () => {
    const room = started()
    const help = () =>
      room
        .act(5, { type: 'stuck', stage: room.open })
        .flatMap((event) => (event.type === 'coached' ? [event.what] : []))
    expect(help()).toEqual(['calm', 'hint'])
    expect(help().includes('calm')).toBe(false)
  })
})
