import { expect, it } from 'vitest'
import { messagesOf } from './shown-messages.ts'

it('shows each message under what it is, with its line breaks', () => {
  const body = JSON.stringify({
    messages: [
      { role: 'system', content: 'Check.' },
      { role: 'user', content: 'THE ANSWER\nBias.' },
      { role: 'tool', content: 'x' },
    ],
  })
  expect(messagesOf(body)).toEqual([
    { role: 'system', title: 'What the model is told', content: 'Check.' },
    { role: 'user', title: 'What it is asked, with your answer', content: 'THE ANSWER\nBias.' },
    { role: 'tool', title: 'tool', content: 'x' },
  ])
})

it.each(['', '{', '[]', 'null', '{"messages":5}', '{"messages":[null,{"role":1}]}'])(
  'shows no message of %j',
  (body) => {
    expect(messagesOf(body)).toEqual([])
  },
)
