import type { Settings } from '@warmstart/schema'

/** What a form field holds, as text; missing fields are undefined. */
type Fields = Pick<FormData, 'get' | 'has'>

const MIN_MINUTES = 5
const MAX_MINUTES = 480

/**
 * The settings with what a form says laid over them. An empty role, level or date means "open";
 * a field that the form does not have is left as it is; minutes are kept within 5..480.
 */
export function settingsOfForm(settings: Settings, form: Fields): Settings {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const open = <K extends 'role' | 'level' | 'interviewDate'>(name: K) =>
    (form.has(name) ? text(name) || null : settings[name]) as Settings[K]
  return {
    ...settings,
    role: open('role'),
    level: open('level'),
    interviewDate: open('interviewDate'),
    minutesPerDay: minutesWithin(text('minutesPerDay'), settings.minutesPerDay),
    theme: form.has('theme') ? (text('theme') as Settings['theme']) : settings.theme,
    timeZone: text('timeZone') || settings.timeZone,
  }
}

function minutesWithin(text: string, otherwise: number): number {
  const minutes = Math.round(Number(text))
  if (text === '' || !Number.isFinite(minutes)) return otherwise
  return Math.min(MAX_MINUTES, Math.max(MIN_MINUTES, minutes))
}
