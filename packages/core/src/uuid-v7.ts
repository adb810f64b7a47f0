/**
 * A UUID of version 7: it sorts by the time when it was made.
 *
 * @param now  milliseconds since 1970, below 2^48
 * @param random  ten random bytes
 * @returns 36 characters in lower case
 */
export function uuidV7(now: number, random: Uint8Array): string {
  const time = now.toString(16).padStart(12, '0')
  const hex = Array.from(random.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0'))
  const tail = hex.join('')
  const variant = (8 + (Number.parseInt(tail.charAt(3), 16) & 3)).toString(16)
  return [
    time.slice(0, 8),
    time.slice(8, 12),
    `7${tail.slice(0, 3)}`,
    variant + tail.slice(4, 7),
    tail.slice(7, 19),
  ].join('-')
}
