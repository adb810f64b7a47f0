export type { LintRequest, RubricFault } from './fault.ts'
export { type GradeRequest, gradeAnswer, RULES_VERSION } from './grade.ts'
export { lintRubric } from './lint.ts'
