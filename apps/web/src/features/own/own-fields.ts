import type { Input } from '@warmstart/contract'

/** What is sent for a question of one's own. */
export type OwnQuestionBody = Input<'putOwnQuestion'>['body']

/** Bounds that the fields hold; the server says the same in words. */
export const LIMITS = { prompt: 2_000, reference: 8_000, title: 90, references: 5 } as const

/** What a form field holds, as text. */
type Fields = Pick<FormData, 'get' | 'getAll'>

/** The question that a form says; blank model answers are left out. */
export function bodyOf(form: Fields): OwnQuestionBody {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const title = text('title')
  return {
    ...(title === '' ? {} : { title }),
    prompt: text('prompt'),
    references: form
      .getAll('reference')
      .map((one) => String(one).trim())
      .filter(Boolean),
    category: text('category') as OwnQuestionBody['category'],
    level: text('level') as OwnQuestionBody['level'],
    minutes: Number(text('minutes')),
  }
}

/**
 * An id for a new question: a few words of the text, and signs that keep equal texts apart.
 *
 * @param tail  such as random hexadecimal digits
 */
export function newOwnId(text: string, tail: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? ['question']
  const slug = words.join('-').slice(0, 40).replace(/-+$/, '')
  return `own-${slug}-${tail}`
}
