import type { Judge } from '@warmstart/core'
import { type JudgeState, WarmstartError } from '@warmstart/schema'

/** Opens a judge; called when it is first needed. */
export type OpenJudge = (options: { readonly allowUnsandboxed: boolean }) => Promise<Judge>

/** The judge of a server: opened when it is first needed, closed with the server. */
export interface JudgeRoom {
  /** Opens it where that has not been done yet. */
  judge(): Promise<Judge>
  /** What it runs on; opens it. */
  state(): Promise<JudgeState>
  readonly unsandboxedAllowed: boolean
  /**
   * Opens it again, with permission to judge without a sandbox where there is none.
   *
   * @throws {WarmstartError} `forbidden` where this server never does
   */
  allowUnsandboxed(): Promise<JudgeState>
  /** Starts the libraries of a kind of problem ahead of the first run; failures come up there. */
  warm(imports: Parameters<Judge['warm']>[0]): void
  close(): Promise<void>
}

/**
 * Makes the room of a judge that is not open yet.
 *
 * @param mayAllow  false in a hosted edition, where code never runs without a sandbox
 */
export function judgeRoom(
  open: OpenJudge,
  { unsandboxed = false, mayAllow = true }: { unsandboxed?: boolean; mayAllow?: boolean } = {},
): JudgeRoom {
  let allowed = unsandboxed
  let opened: Promise<Judge> | null = null
  const judge = () => {
    opened ??= open({ allowUnsandboxed: allowed })
    return opened
  }
  const close = async () => {
    const before = opened
    opened = null
    await (await before?.catch(() => undefined))?.close()
  }
  return {
    judge,
    state: async () => (await judge()).refresh(),
    get unsandboxedAllowed() {
      return allowed
    },
    async allowUnsandboxed() {
      if (!mayAllow) {
        const why = 'this server never runs code without a sandbox; install bubblewrap on it'
        throw new WarmstartError('invalid-input', `\`confirm\`: ${why}`)
      }
      allowed = true
      await close()
      return (await judge()).state()
    },
    warm(imports) {
      void judge()
        .then((ready) => ready.warm(imports))
        .catch(() => undefined)
    },
    close,
  }
}
