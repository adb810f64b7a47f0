import { ApiError } from '@warmstart/contract/client'

/** An error in words for the person. */
export interface ProblemWords {
  readonly title: string
  readonly detail: string
  /** What is safe in spite of it. */
  readonly safe: string
  /** True where asking again cannot help: there is no such thing. */
  readonly gone: boolean
}

/** Says what happened and what is safe. */
export function problemWords(error: unknown): ProblemWords {
  if (!(error instanceof ApiError)) {
    return {
      title: 'Something broke in this page',
      detail: error instanceof Error ? error.message : 'The reason is not known.',
      safe: 'Your attempts and drafts are kept on this machine and are not touched.',
      gone: false,
    }
  }
  if (error.status === 0) {
    return {
      title: 'Warmstart does not answer',
      detail: 'Look at the terminal in which it was started, and start it again if it stopped.',
      safe: 'What you wrote is kept in this browser and is saved when it is back.',
      gone: false,
    }
  }
  return {
    title: error.problem?.title ?? 'The server refused this',
    detail: error.message,
    safe:
      error.status === 404
        ? 'Nothing was changed.'
        : 'Your attempts and drafts are kept on this machine and are not touched.',
    gone: error.status === 404,
  }
}
