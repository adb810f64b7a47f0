export {
  type Delivery,
  type DeliveryRequest,
  delivery,
  type Filler,
  type Jargon,
} from './delivery/delivery.ts'
export type { Audience, JargonTerm } from './delivery/jargon.ts'
export type { Measure } from './delivery/notes.ts'
export type { Structure } from './delivery/structure.ts'
export type { Stumble } from './delivery/stumbles.ts'
export type { Pace, Pause, TimedWord } from './delivery/timing.ts'
export type { LintRequest, RubricFault } from './fault.ts'
export { type GradeRequest, gradeAnswer, RULES_VERSION } from './grade.ts'
export { lintRubric } from './lint.ts'
export { type AssessRequest, assessReply, type ModelAssessment } from './model/assess.ts'
export {
  type Agreement as ModelAgreement,
  type ComparedMisconception,
  type ComparedPoint,
  type Comparison,
  compareAssessments,
} from './model/compare.ts'
export { MAX_REPLY_CHARS } from './model/find-json.ts'
export { PROMPT_VERSION } from './model/prompt.ts'
export {
  type MisconceptionReply,
  type ModelReply,
  type PointReply,
  type ReadReply,
  type ReplyFault,
  readReply,
} from './model/read-reply.ts'
export { type JsonSchema, replySchema, VERDICTS, type Verdict } from './model/reply-schema.ts'
export {
  type ModelQuestion,
  type ModelRequest,
  modelRequest,
  type SentStatement,
} from './model/request.ts'
export { seedOf } from './model/seed.ts'
export { type SelfChecked, selfChecked } from './self-checked.ts'
export type { Agreement, AlignedSpan, AlignedWord } from './similarity/align.ts'
export { assessSimilarity, SIMILARITY_VERSION } from './similarity/assess.ts'
export type { SimilarityFlag } from './similarity/notes.ts'
export {
  type Similarity,
  type SimilarityParts,
  type SimilarityRequest,
  similarity,
} from './similarity/similarity.ts'
