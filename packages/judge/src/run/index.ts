export { type Frozen, freezeCases, type Mutant, mutantsOf } from './author.ts'
export { Aborted, type Bench, InternalFault, type Job } from './job.ts'
export { runJob } from './run-job.ts'
export { Trusted } from './trusted.ts'
