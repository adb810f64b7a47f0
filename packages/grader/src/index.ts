export { type GradeRequest, gradeAnswer, RULES_VERSION } from './grade.ts'
export { type LintRequest, lintRubric, type RubricFault } from './lint.ts'
