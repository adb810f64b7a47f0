import { type MockEvent, MockId } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryMock } from '../arbitraries.ts'
import { aMockPlan, anExport, FIRST_MOCK, learnerId, someMockEvents } from '../builders.ts'
import { TEST_EPOCH } from '../clock.ts'
import { type ContractSubject, expectError } from './subject.ts'

const OTHER = MockId.parse('019aa5b1-2c00-7000-a000-000000000002')
const [first, second, third, fourth] = someMockEvents() as [
  MockEvent,
  MockEvent,
  MockEvent,
  MockEvent,
]

/** Mock interviews: a plan and an append-only log of events. */
export function mockContract(subject: ContractSubject): void {
  describe('mock interviews', () => {
    planContract(subject)
    logContract(subject)
    logImportContract(subject)
  })
}

function planContract({ memory }: ContractSubject): void {
  it('gives null and nothing where there is no mock', async () => {
    expect(await memory().mock(FIRST_MOCK)).toBeNull()
    expect(await memory().mocks()).toEqual([])
    expect(await memory().mockEvents(FIRST_MOCK)).toEqual([])
  })

  it('keeps a plan once, however often it is created', async () => {
    expect(await memory().createMock(aMockPlan())).toBe('added')
    expect(await memory().createMock(aMockPlan())).toBe('already-there')
    expect(await memory().mocks()).toEqual([aMockPlan()])
    expect(await memory().mock(FIRST_MOCK)).toEqual(aMockPlan())
  })

  it('refuses another mock with the same id', async () => {
    await memory().createMock(aMockPlan())
    await expectError('conflict', memory().createMock(aMockPlan({ seed: 8 })))
    expect(await memory().mock(FIRST_MOCK)).toEqual(aMockPlan())
  })

  it('lists mocks newest first, and by id where the times are equal', async () => {
    const third = MockId.parse('019aa5b1-2c00-7000-a000-000000000003')
    await memory().createMock(aMockPlan())
    await memory().createMock(aMockPlan({ id: third, createdAt: TEST_EPOCH - 1 }))
    await memory().createMock(aMockPlan({ id: OTHER }))
    const ids = (await memory().mocks()).map(({ id }) => id)
    expect(ids).toEqual([OTHER, FIRST_MOCK, third])
  })

  it('refuses a plan without rounds and stores nothing', async () => {
    await expectError('invalid-input', memory().createMock(aMockPlan({ rounds: [] })))
    expect(await memory().mocks()).toEqual([])
  })
}

function logContract({ memory, store }: ContractSubject): void {
  it('gives back the log as it was appended', async () => {
    await memory().createMock(aMockPlan())
    await memory().appendMockEvents(FIRST_MOCK, [first, second])
    await memory().appendMockEvents(FIRST_MOCK, [third, fourth])
    expect(await memory().mockEvents(FIRST_MOCK)).toEqual(someMockEvents())
  })

  it('gives the end of a log, after a number', async () => {
    await memory().createMock(aMockPlan())
    await memory().appendMockEvents(FIRST_MOCK, someMockEvents())
    expect(await memory().mockEvents(FIRST_MOCK, 2)).toEqual([third, fourth])
    expect(await memory().mockEvents(FIRST_MOCK, 4)).toEqual([])
  })

  it('refuses events for a mock that nobody created', async () => {
    await expectError('not-found', memory().appendMockEvents(FIRST_MOCK, [first]))
    expect(await memory().mockEvents(FIRST_MOCK)).toEqual([])
  })

  it.each([
    ['repeat the last one', [second]],
    ['leave a gap', [fourth]],
    ['leave a gap among themselves', [third, { ...fourth, seq: 5 }]],
  ])('refuses events that %s, and appends none of them', async (_what, events) => {
    await memory().createMock(aMockPlan())
    await memory().appendMockEvents(FIRST_MOCK, [first, second])
    await expectError('conflict', memory().appendMockEvents(FIRST_MOCK, events))
    expect(await memory().mockEvents(FIRST_MOCK)).toEqual([first, second])
  })

  it('lets one of two writers that append at the same place win', async () => {
    await memory().createMock(aMockPlan())
    const append = () => memory().appendMockEvents(FIRST_MOCK, [first])
    const results = await Promise.allSettled([append(), append()])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await memory().mockEvents(FIRST_MOCK)).toEqual([first])
  })

  it('appends nothing where the transaction fails', async () => {
    await memory().createMock(aMockPlan())
    const failing = store().transaction(learnerId('local'), async (inside) => {
      await inside.appendMockEvents(FIRST_MOCK, [first])
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await memory().mockEvents(FIRST_MOCK)).toEqual([])
  })

  it('shows nothing of one learner to another', async () => {
    await memory(learnerId('one')).createMock(aMockPlan())
    await memory(learnerId('one')).appendMockEvents(FIRST_MOCK, [first])
    expect(await memory(learnerId('two')).mock(FIRST_MOCK)).toBeNull()
    expect(await memory(learnerId('two')).mockEvents(FIRST_MOCK)).toEqual([])
    expect(await memory(learnerId('two')).createMock(aMockPlan({ seed: 1 }))).toBe('added')
  })
}

function logImportContract({ memory, runs }: ContractSubject): void {
  const exportOf = (...events: MockEvent[]) => anExport({ mocks: [{ plan: aMockPlan(), events }] })

  it('imports the rest of a log that went on elsewhere', async () => {
    await memory().importAll(exportOf(first, second))
    expect((await memory().importAll(exportOf(...someMockEvents()))).mocks).toBe(1)
    expect(await memory().mockEvents(FIRST_MOCK)).toEqual(someMockEvents())
  })

  it('keeps a log that is longer than the imported one', async () => {
    await memory().importAll(exportOf(...someMockEvents()))
    expect((await memory().importAll(exportOf(first))).mocks).toBe(0)
    expect(await memory().mockEvents(FIRST_MOCK)).toEqual(someMockEvents())
  })

  it('imports nothing where a log went on differently', async () => {
    await memory().importAll(exportOf(first, second))
    const other = { ...second, at: TEST_EPOCH + 1 }
    await expectError('conflict', memory().importAll(exportOf(first, other, third)))
    expect(await memory().mockEvents(FIRST_MOCK)).toEqual([first, second])
  })

  it('imports nothing where events are not numbered from 1', async () => {
    await expectError('invalid-input', memory().importAll(exportOf(second)))
    expect(await memory().mocks()).toEqual([])
  })

  it('keeps any log that its schema allows', async () => {
    let count = 0
    const property = fc.asyncProperty(arbitraryMock, async ({ plan, events }) => {
      const one = memory(learnerId(`learner ${++count}`))
      await one.createMock(plan)
      await one.appendMockEvents(plan.id, events)
      expect(await one.mockEvents(plan.id)).toEqual(events)
    })
    await fc.assert(property, { numRuns: runs })
  })
}
