/** Values of a query string; a missing name is undefined. */
export type Params = Readonly<Record<string, string | undefined>>

/** Reads `?a=1&b=x,y`; of a name that stands twice the last one counts. */
export function parseParams(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Writes a query string, without names that have no value; commas stay readable. */
export function writeParams(params: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(params)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
  return pairs.length > 0 ? `?${pairs.join('&').replaceAll('%2C', ',')}` : ''
}

/** The text under `name`, or undefined where there is none. */
export function textParam(params: Readonly<Record<string, unknown>>, name: string) {
  const value = params[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** One of the allowed values under `name`, or undefined. */
export function choiceParam<const T extends string>(
  params: Readonly<Record<string, unknown>>,
  name: string,
  allowed: readonly T[],
): T | undefined {
  return allowed.find((value) => value === params[name])
}

/** A whole number of at least 1 under `name`, or undefined. */
export function countParam(params: Readonly<Record<string, unknown>>, name: string) {
  const value = Number(params[name])
  return Number.isInteger(value) && value >= 1 ? value : undefined
}

/** Drops the names whose value is undefined, so that an address stays short. */
export function present<T extends object>(
  params: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
