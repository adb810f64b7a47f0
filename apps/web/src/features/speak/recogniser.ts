/** The part of the browser's recogniser that is used; the platform's types do not know it. */
interface BrowserRecogniser {
  continuous: boolean
  interimResults: boolean
  lang: string
  onresult: ((event: RecognisedEvent) => void) | null
  onerror: ((event: { readonly error: string }) => void) | null
  onend: (() => void) | null
  start(): void
  stop(): void
}
interface RecognisedEvent {
  readonly resultIndex: number
  readonly results: ArrayLike<
    ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }
  >
}

function recogniserOfBrowser(): (new () => BrowserRecogniser) | null {
  const scope = window as unknown as Record<string, (new () => BrowserRecogniser) | undefined>
  return scope.SpeechRecognition ?? scope.webkitSpeechRecognition ?? null
}

/** True where this browser turns speech into text itself. */
export const canRecognise = (): boolean => recogniserOfBrowser() !== null

/**
 * Listens until it is stopped.
 *
 * @param onSaid  receives each stretch that is final
 * @param onFailed  receives why it ended, in the browser's word
 * @returns stops it; null where the browser has no recogniser
 */
export function listen(
  onSaid: (text: string) => void,
  onFailed: (why: string) => void,
): (() => void) | null {
  const Recogniser = recogniserOfBrowser()
  if (Recogniser === null) return null
  const made = new Recogniser()
  Object.assign(made, { continuous: true, interimResults: false, lang: 'en' })
  made.onresult = ({ resultIndex, results }) => {
    for (let i = resultIndex; i < results.length; i++) {
      const result = results[i]
      if (result?.isFinal) onSaid(result[0]?.transcript ?? '')
    }
  }
  made.onerror = ({ error }) => onFailed(error)
  made.start()
  return () => made.stop()
}
