import { describe, expect, it } from 'vitest'
import { readHabits, toggleHabit } from './habits.ts'

function shelf(start: Record<string, string> = {}) {
  const kept = new Map(Object.entries(start))
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

describe('ticks of the four habits', () => {
  it('are kept for each mock by itself, and go when ticked again', () => {
    const kept = shelf()
    expect([...toggleHabit(kept, 'a', 'example')]).toEqual(['example'])
    toggleHabit(kept, 'a', 'honest')
    expect([...readHabits(kept, 'a')]).toEqual(['example', 'honest'])
    expect([...readHabits(kept, 'b')]).toEqual([])
    expect([...toggleHabit(kept, 'a', 'example')]).toEqual(['honest'])
  })

  it('read what is broken as no tick', () => {
    expect([...readHabits(shelf({ 'warmstart.habits.a': 'x,,aloud' }), 'a')]).toEqual(['aloud'])
  })

  it('show also where the browser keeps nothing', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full')
      },
    }
    expect([...toggleHabit(full, 'a', 'aloud')]).toEqual(['aloud'])
  })
})
