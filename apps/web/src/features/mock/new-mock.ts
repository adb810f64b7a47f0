import type { Input } from '@warmstart/contract'

type NewMock = Input<'createMock'>['body']

/**
 * What a form chose for a new mock.
 *
 * @param id  made by the caller, so that sending it twice makes one mock
 */
export function newMock(id: string, format: NewMock['format'], form: FormData): NewMock {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const number = (name: string) => (text(name) === '' ? {} : { [name]: Number(text(name)) })
  return {
    ...{ id, format, coach: form.get('coach') !== null },
    freeAnswers: form.get('freeAnswers') !== null,
    role: (text('role') || null) as NewMock['role'],
    level: (text('level') || null) as NewMock['level'],
    domain: (text('domain') || null) as NewMock['domain'],
    topics: form.getAll('topics').map(String),
    ...number('minutes'),
    ...number('thinkingSeconds'),
    ...number('seed'),
  }
}
