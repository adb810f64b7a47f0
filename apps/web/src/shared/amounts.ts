/** Milliseconds as a clock, "3:05"; part seconds are cut off. */
export function clock(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Minutes in words: "1 min", "12 min", "1 h 5 min"; anything above 0 is at least 1 min. */
export function minutesInWords(minutes: number): string {
  const whole = minutes > 0 ? Math.max(1, Math.round(minutes)) : 0
  if (whole < 60) return `${whole}\u00a0min`
  const rest = whole % 60
  return rest === 0 ? `${whole / 60}\u00a0h` : `${Math.floor(whole / 60)}\u00a0h ${rest}\u00a0min`
}

/** A share 0..1 as a percentage, "72 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`
}

/** An interval of shares, "58–84 %". */
export function percentRange([low, high]: readonly [number, number]): string {
  return `${Math.round(low * 100)}–${Math.round(high * 100)}\u00a0%`
}

/** A number with its noun: "1 question", "12 questions". */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`
}

/** Number of words in a text. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
