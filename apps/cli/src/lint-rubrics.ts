import { Worker } from 'node:worker_threads'
import { type LintRequest, lintRubric, type RubricFault } from '@warmstart/grader'

/** Fewer rubrics than this are linted sooner than a thread starts. */
const IN_A_THREAD_FROM = 20
const THREAD = new URL('./lint-thread.js', import.meta.url)

/**
 * Faults of each rubric, in their order. Many are linted in a thread of its own, so that the code
 * of problems can be run in the meantime.
 */
export async function lintRubrics(requests: readonly LintRequest[]): Promise<RubricFault[][]> {
  if (requests.length < IN_A_THREAD_FROM) return requests.map((one) => lintRubric(one))
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: requests })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`the thread of the lint ended with ${code}`)))
  })
}
