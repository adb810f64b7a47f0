import { WarmstartError } from '@warmstart/schema'

/** What is wrong with the server and what to do, by code of Node or SQLSTATE of PostgreSQL. */
const UNAVAILABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'does not answer; start PostgreSQL, or correct host and port',
  ECONNRESET: 'closed the connection; try again',
  ENOTFOUND: 'has no such host; correct the host',
  ENOENT: 'has no such socket; start PostgreSQL, or correct the host',
  ETIMEDOUT: 'does not answer; start PostgreSQL, or correct host and port',
  EPIPE: 'closed the connection; try again',
  '28000': 'refuses this account; correct user and password',
  '28P01': 'refuses this account; correct user and password',
  '3D000': 'has no such database; create it first',
  '42501': 'does not give this account the rights; make it the owner of the schema',
  '25006': 'is read-only; connect to the primary server',
  '53100': 'has no space left on its disk; free some space',
  '53300': 'has no connection left; raise max_connections, or lower the size of the pool',
  '55P03': 'kept a lock for too long; try again',
  '25P03': 'ended a transaction that did nothing for too long; keep transactions short',
  '57P01': 'is shutting down; try again',
  '57P02': 'is restarting after a crash; try again',
  '57P03': 'is starting up; try again',
}

/** Damage that the server itself reports in its files. */
const DAMAGED: readonly string[] = ['XX001', 'XX002']

/** Texts of errors for which pg gives no code. */
const LOST = /Connection terminated|timeout exceeded when trying to connect|Client has encountered/

/**
 * The {@link WarmstartError} for an error of pg or of the server: `storage-unavailable` or
 * `storage-damaged`. One that says nothing about the server comes back unchanged.
 *
 * @param location  host, port and database, without password
 */
export function postgresError(location: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code = codeOf(error)
  if (DAMAGED.includes(code))
    return new WarmstartError(
      'storage-damaged',
      `\`${location}\`: the server reports damaged files; restore a backup`,
      { location, reason: code },
    )
  const known = UNAVAILABLE[code] ?? (code.startsWith('08') ? UNAVAILABLE.EPIPE : undefined)
  const text = known ?? (LOST.test(error.message) ? UNAVAILABLE.ETIMEDOUT : undefined)
  if (text === undefined) return error
  return new WarmstartError('storage-unavailable', `\`${location}\`: ${text}`, {
    location,
    reason: code || error.message,
  })
}

/** Code of an error; one that gathers several tries (IPv6, IPv4) has that of the first. */
function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError && error.errors[0] instanceof Error)
    return codeOf(error.errors[0])
  return ''
}
