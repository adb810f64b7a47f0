import type { ModelStatus, SpokenWord } from '@warmstart/schema'

/** How speech becomes text: an endpoint of one's own, the browser, or not at all. */
export type Way = 'endpoint' | 'browser' | 'none'

/** A way with what happens to the sound, in plain words. */
export interface WayOption {
  readonly way: Way
  readonly name: string
  readonly where: string
  /** True where the person has to agree first. */
  readonly ask: boolean
}

/**
 * The ways that are there, the one to suggest first.
 *
 * @param endpoint  what is configured for speech to text
 * @param recognises  whether the browser has a recogniser
 */
export function waysOf(
  endpoint: ModelStatus['transcription'] | undefined,
  recognises: boolean,
): readonly WayOption[] {
  const ways: WayOption[] = []
  if (endpoint?.enabled && endpoint.url !== null) {
    ways.push({
      ...{ way: 'endpoint', name: 'Your endpoint', ask: endpoint.acceptedAt === null },
      where: `The recording is sent to ${endpoint.url}, which you configured, when you stop.`,
    })
  }
  if (recognises) {
    ways.push({
      ...{ way: 'browser', name: 'This browser', ask: false },
      where:
        'The browser listens. Most browsers send the sound to their maker to turn it into text.',
    })
  }
  ways.push({
    ...{ way: 'none', name: 'Only record', ask: false },
    where: 'Nothing leaves this page. Listen to yourself, then type or paste what you said.',
  })
  return ways
}

/** A text with what was said added as a sentence of its own. */
export function joined(text: string, said: string): string {
  const added = said.trim()
  if (added === '') return text
  return text.trim() === '' ? added : `${text.trimEnd()} ${added}`
}

/** Words of a second recording behind those of a first: their times go on a second later. */
export function after(
  before: readonly SpokenWord[],
  words: readonly SpokenWord[],
): readonly SpokenWord[] {
  const last = before.at(-1)
  const offset = last === undefined ? 0 : last.endMs + 1000
  return [
    ...before,
    ...words.map(({ text, startMs, endMs }) => ({
      ...{ text, startMs: startMs + offset, endMs: endMs + offset },
    })),
  ]
}
