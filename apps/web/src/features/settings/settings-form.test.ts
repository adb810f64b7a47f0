import type { Settings } from '@warmstart/schema'
import { expect, test } from 'vitest'
import { settingsOfForm } from './settings-form.ts'

const settings = {
  role: 'research',
  level: null,
  interviewDate: '2026-12-01',
  minutesPerDay: 30,
  theme: 'dark',
  timeZone: 'Europe/Vienna',
  welcomed: true,
} as Settings

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

test('What the form holds is laid over the settings, and the rest stays.', () => {
  expect(settingsOfForm(settings, form({ level: 'mid', minutesPerDay: '45' }))).toEqual({
    ...settings,
    level: 'mid',
    minutesPerDay: 45,
  })
  expect(settingsOfForm(settings, form({}))).toEqual(settings)
})

test('An emptied role or date is open again.', () => {
  const saved = settingsOfForm(settings, form({ role: '', interviewDate: '' }))
  expect(saved).toMatchObject({ role: null, interviewDate: null })
})

test('Minutes are kept within what a day can hold, and nonsense changes nothing.', () => {
  const minutes = (text: string) =>
    settingsOfForm(settings, form({ minutesPerDay: text })).minutesPerDay
  expect(minutes('1')).toBe(5)
  expect(minutes('9999')).toBe(480)
  expect(minutes('12.4')).toBe(12)
  expect(minutes('many')).toBe(30)
})
