/** Where the newest words are: `here` means in this browser only. */
export type SaveState = 'clean' | 'saving' | 'saved' | 'here'

/** What a saver needs. Times in milliseconds. */
export interface SaverOptions<T> {
  put(draft: T, options: { readonly keepalive: boolean }): Promise<unknown>
  onState(state: SaveState): void
  /** Pause in typing after which a draft is sent; default 400. */
  readonly delayMs?: number
  /** Wait before a failed save is tried again; default 3000. */
  readonly retryMs?: number
}

/** Sends drafts one after the other, the newest one only. */
export interface DraftSaver<T> {
  /** Notes a change; it is sent after a pause. */
  change(draft: T): void
  /** Sends what is not saved yet at once, also while another one is on its way. */
  flush(options?: { readonly keepalive?: boolean }): Promise<void>
  /** Forgets what is not sent, and waits for what is on its way. */
  settle(): Promise<void>
}

/** Makes a saver of drafts; it never throws, it reports through `onState`. */
export function createDraftSaver<T>(options: SaverOptions<T>): DraftSaver<T> {
  const { put, onState, delayMs = 400, retryMs = 3_000 } = options
  const running = new Set<Promise<void>>()
  let unsaved: { readonly draft: T } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => start(false), ms)
  }

  function start(keepalive: boolean): Promise<void> {
    clearTimeout(timer)
    if (unsaved === null) return Promise.resolve()
    const run = send(unsaved, keepalive).finally(() => running.delete(run))
    running.add(run)
    return run
  }

  async function send(mine: { readonly draft: T }, keepalive: boolean): Promise<void> {
    onState('saving')
    try {
      await put(mine.draft, { keepalive })
    } catch {
      if (unsaved === null) return
      onState('here')
      later(retryMs)
      return
    }
    if (unsaved === mine) {
      unsaved = null
      onState('saved')
    } else if (unsaved !== null) later(delayMs)
  }

  return {
    change(draft) {
      unsaved = { draft }
      if (running.size === 0) later(delayMs)
    },
    flush: ({ keepalive = false } = {}) => start(keepalive),
    async settle() {
      clearTimeout(timer)
      unsaved = null
      await Promise.all(running)
    },
  }
}
