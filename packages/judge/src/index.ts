export { findPython, type NoPython, PYTHON_CODE, REQUIREMENTS } from './find-python.ts'
export type { FoundPython } from './host/config.ts'
export { JUDGE_UID } from './launch.ts'
export { type JudgeOptions, MAX_SOURCE_CHARS, openJudge } from './open-judge.ts'
