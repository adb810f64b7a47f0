import { describe, expect, it } from 'vitest'
import { InvalidInput } from '../check/invalid-input.ts'
import { modelToJson } from '../model-json.ts'
import { collect, drain } from '../steps.ts'
import { type AnySample, type FaultKind, faultsOf } from './sample.ts'

const KINDS: readonly FaultKind[] = ['nan', 'shape', 'empty', 'range']

/**
 * The rules that every algorithm keeps, run on its sample.
 *
 * @param sample  what to run
 */
export function describeConformance(sample: AnySample): void {
  describe(sample.name, () => {
    it('leaves its input as it was', () => {
      const input = sample.input()
      const before = modelToJson(sample.input())
      sample.run(input)
      if (sample.steps) drain(sample.steps.run(input))
      expect(modelToJson(input)).toEqual(before)
    })

    it('gives the same twice', () => {
      const twice = [sample.run(sample.input()), sample.run(sample.input())].map(modelToJson)
      expect(twice[1]).toEqual(twice[0])
    })

    describeFaults(sample)
    if (sample.steps) describeSteps(sample, sample.steps.run)
  })
}

function describeFaults(sample: AnySample): void {
  it('has a case for each kind of bad input, or a reason why there is none', () => {
    const open = KINDS.filter((kind) => !faultsOf(sample).some((fault) => fault.kind === kind))
    expect(Object.keys(sample.cannot ?? {}).sort()).toEqual([...open].sort())
  })

  it.each(faultsOf(sample))('refuses $title and names $argument', ({ call, argument, code }) => {
    let error: unknown
    try {
      call(sample.input())
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(InvalidInput)
    expect(error).toMatchObject({ code, argument })
    expect((error as Error).message).toMatch(/^`[^`]+`: .+; .+/s)
  })
}

function describeSteps(sample: AnySample, start: NonNullable<AnySample['steps']>['run']): void {
  it('keeps every state as it was when it was seen', () => {
    const states: unknown[] = []
    const seen: string[] = []
    for (const state of start(sample.input())) {
      states.push(state)
      seen.push(JSON.stringify(state))
    }
    expect(states.length).toBeGreaterThan(0)
    expect(states.map((state) => JSON.stringify(state))).toEqual(seen)
  })

  it('yields states that survive JSON', () => {
    const states = collect(start(sample.input()))
    expect(JSON.parse(JSON.stringify(states))).toEqual(states)
  })

  it('yields the same states for the same seed', () => {
    expect(collect(start(sample.input()))).toEqual(collect(start(sample.input())))
  })

  it('gives by steps what the plain call gives', () => {
    const [bySteps, plain] = [drain(start(sample.input())), sample.run(sample.input())]
    expect(modelToJson(bySteps)).toEqual(modelToJson(plain))
  })

  it('goes on after a stop as if there had been none', () => {
    const whole = collect(start(sample.input()))
    const stopAt = Math.floor(whole.length / 2)
    const run = start(sample.input())
    const first = collect(run, stopAt)
    const other = start(sample.input()) // a second run between the two halves
    collect(other, Math.max(1, stopAt - 1))
    expect([...first, ...collect(run)]).toEqual(whole)
  })
}
