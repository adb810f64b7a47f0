import { type AuthoringJudge, type JudgeOptions, openJudge } from '@warmstart/judge'
import { WarmstartError } from '@warmstart/schema'
import { inClone } from './clone.ts'

/** Opens the judge of the clone: the named Python, then that of `npm run setup`. */
export function judgeOfClone(options: Omit<JudgeOptions, 'python'> = {}): Promise<AuthoringJudge> {
  const named = process.env.WARMSTART_PYTHON
  const python = [...(named === undefined ? [] : [named]), inClone('.venv/bin/python')]
  return openJudge({ ...options, python })
}

/**
 * Works with a judge that can judge, and closes it.
 *
 * @throws {WarmstartError} `environment` where nothing can be judged, with the fix
 */
export async function withJudge<T>(
  options: Omit<JudgeOptions, 'python'>,
  work: (judge: AuthoringJudge) => Promise<T>,
): Promise<T> {
  const judge = await judgeOfClone(options)
  try {
    const { state, summary, fix } = judge.state()
    if (state !== 'ready') {
      throw new WarmstartError('environment', `judge: ${summary} ${fix ?? ''}`.trim(), { fix })
    }
    return await work(judge)
  } finally {
    await judge.close()
  }
}
