import { parentPort, workerData } from 'node:worker_threads'
import { type LintRequest, lintRubric } from '@warmstart/grader'

// One thread of `lintRubrics`: lints the rubrics that it was given, in their order.
parentPort?.postMessage((workerData as readonly LintRequest[]).map((one) => lintRubric(one)))
