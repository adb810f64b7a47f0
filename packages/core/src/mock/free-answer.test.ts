import { expect, it } from 'vitest'
import { MockRoom } from '../testing/mock-room.ts'
import { freeAnswerRequest, openQuestion, spokenReply } from './free-answer.ts'

const { world, plan } = new MockRoom()
const stage = plan.rounds[0]?.stages[0]
if (stage === undefined) throw new Error('the plan has no stage')
const open = openQuestion(world, stage, 'How many users are there, about 5000?')
if (open === null) throw new Error('the item is missing')
const said = (answer: unknown) => spokenReply(world, stage, open, JSON.stringify({ answer }))

it('sends the task, the facts and what was asked, and no answer of the item', () => {
  const { user, system } = freeAnswerRequest(open)
  expect(JSON.parse(user)).toEqual({ task: open.task, facts: [], question: open.asked })
  expect(`${system}${user}`).not.toMatch(/gamma counts|because of beta/)
})

it('says a plain assumption', () => {
  const line = 'Assume that the users are shoppers who come back now and then.'
  expect(said(line)).toBe(line)
  expect(said('Say 5000, in one country.')).toBe('Say 5000, in one country.')
  expect(spokenReply(world, stage, open, `Sure: {"answer": "${line}"}`)).toBe(line)
})

it.each([
  ['what the grader would credit', 'Alpha counts because of beta.'],
  ['a number from nowhere', 'Assume 7 countries.'],
  ['praise', 'Good question, assume one country.'],
  ['a word of grading', 'There is a point on that in my rubric.'],
  ['a shout', 'Assume one country!'],
  ['markup', 'Assume **one** country.'],
  ['several lines', 'Assume one country.\nAnd one language.'],
  ['too much', 'Assume that '.repeat(40)],
  ['nothing', ' '],
  ['no text', 5],
])('does not say %s', (_what, answer) => {
  expect(said(answer)).toBeNull()
})

it.each(['', 'Assume one country.', '{"answer": ', '{"text": "hm"}'])(
  'does not say a reply that cannot be read: %s',
  (reply) => expect(spokenReply(world, stage, open, reply)).toBeNull(),
)
