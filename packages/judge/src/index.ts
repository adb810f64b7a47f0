export { findPython, type NoPython, PYTHON_CODE, REQUIREMENTS } from './find-python.ts'
export { judgeFingerprint } from './fingerprint.ts'
export type { FoundPython } from './host/config.ts'
export { JUDGE_UID } from './launch.ts'
export {
  type MutatedProblem,
  type MutationReport,
  mutate,
  type Survivor,
  SWAP_OPERATORS,
} from './mutate.ts'
export { type AuthoringJudge, MAX_SOURCE_CHARS, openJudge } from './open-judge.ts'
export type { JudgeOptions } from './options.ts'
export { type CodeFault, type ProvedProblem, prove } from './prove.ts'
export type { Frozen, Mutant } from './run/author.ts'
