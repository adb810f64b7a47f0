import { WarmstartError } from '@warmstart/schema'

/** Ends that people copy along with the address. */
const KNOWN_ENDS = /\/(chat\/completions|completions|models|audio\/transcriptions)$/

/**
 * The base address of an OpenAI-compatible endpoint, without a slash at its end. A bare host gets
 * `/v1`; the path of a call at the end is taken off.
 *
 * @param field  name for the message
 * @throws {WarmstartError} `invalid-input` where it is no http(s) address, or holds a password,
 *   a query or a fragment
 */
export function baseUrl(field: string, text: string): string {
  const fault = (what: string) =>
    new WarmstartError(
      'invalid-input',
      `${field}: ${what}; write an address such as http://127.0.0.1:11434/v1`,
    )
  const url = parse(text.trim())
  if (url === null) throw fault('it is not an address')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw fault('it does not begin with http:// or https://')
  if (url.username !== '' || url.password !== '')
    throw fault('it holds a user or password; the key has a field of its own')
  if (url.search !== '' || url.hash !== '') throw fault('it has a "?" or "#" part; leave that out')
  const path = url.pathname.replace(/\/+$/, '').replace(KNOWN_ENDS, '')
  return `${url.origin}${path === '' ? '/v1' : path}`
}

function parse(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

/** True where what is sent does not leave this machine. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url)
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
}

/** What the person should know about an address, in whole sentences. */
export function warningsFor(url: string, hasKey: boolean): string[] {
  if (isLoopback(url) || url.startsWith('https:')) return []
  const key = hasKey ? ' The key, too.' : ''
  return [
    `The address is not encrypted: everybody on the way to ${new URL(url).host} can read what is sent.${key} Use https:// unless it is your own network.`,
  ]
}
