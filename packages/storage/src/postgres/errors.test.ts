import { describe, expect, it } from 'vitest'
import { postgresError } from './errors.ts'

const at = 'postgresql://db.example:5432/warmstart'
const withCode = (code: string) => Object.assign(new Error('from the server'), { code })

describe('An error of PostgreSQL', () => {
  it.each(['ECONNREFUSED', '28P01', '3D000', '57P01', '53300', '08006'])(
    'with code %s means that the data cannot be reached, and names the server',
    (code) => {
      const error = postgresError(at, withCode(code))
      expect(error).toMatchObject({ code: 'storage-unavailable', data: { reason: code } })
      expect(String(error)).toContain(at)
    },
  )

  it('without a code is known by its text', () => {
    const lost = new Error('Connection terminated unexpectedly')
    expect(postgresError(at, lost)).toMatchObject({ code: 'storage-unavailable' })
  })

  it('that gathers two tries is known by the first', () => {
    const both = new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')])
    expect(postgresError(at, both)).toMatchObject({ code: 'storage-unavailable' })
  })

  it('that reports damaged files is damage', () => {
    expect(postgresError(at, withCode('XX001'))).toMatchObject({ code: 'storage-damaged' })
  })

  it.each([withCode('23505'), withCode('42601'), new Error('a fault of ours'), 'a text'])(
    'that says nothing about the server comes back as it is: %s',
    (error) => {
      expect(postgresError(at, error)).toBe(error)
    },
  )
})
