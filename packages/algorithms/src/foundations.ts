// What every area builds on.

export { type FaultCode, InvalidInput } from './check/invalid-input.ts'
export { type Dataset, type DatasetFile, parseDataset } from './datasets/parse.ts'
export {
  column,
  columnMeans,
  fromRows,
  type Matrix,
  type MatrixLike,
  row,
  takeColumns,
  takeRows,
  toRows,
  transpose,
  type VectorLike,
  zeros,
} from './matrix/matrix.ts'
export { type Json, modelFromJson, modelToJson } from './model-json.ts'
export { type RandomSnapshot, RandomState } from './random/random-state.ts'
export { collect, drain, last, type Steps } from './steps.ts'
