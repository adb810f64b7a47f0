import type { EncodingView } from './model.ts'

/** What a model has to do with units. */
const WHY: Readonly<Record<string, string>> = {
  'decision tree': 'it asks one column at a time and does not mind units',
  'SVM (RBF)': 'its kernel measures distances over all columns, so units decide',
}

/** What the picture shows now. */
export function describe(view: EncodingView): string {
  const { state, params, result, asking } = view
  if (state.phase === 'model') {
    return `${state.model}: ${percent(state.raw)} in five folds with the columns as they are, ${percent(state.scaled)} standardised: ${WHY[state.model]}. On breast cancer, the scaler fitted on the training rows of each fold.`
  }
  const { id, count, positives, mean, value } = state
  const becomes = `Id ${id} has ${count} ${count === 1 ? 'row' : 'rows'}, ${positives} positive`
  if (asking) return `${becomes}.`
  const pulled =
    params.smooth === 0
      ? `it becomes its mean, ${mean.toFixed(3)}`
      : `its mean ${mean.toFixed(3)} is pulled to ${value.toFixed(3)}, towards ${result.mean.toFixed(3)}`
  const claimed = `encoded with its own target each row seems to be predicted with AUC ${result.naive.toFixed(3)}; encoded by other folds it is ${result.folds.toFixed(3)}, and on the other half of your rows ${result.fresh.toFixed(3)}`
  if (params.data === 'pasted') return `${becomes}: ${pulled}. On one half, ${claimed}.`
  const matters =
    params.real === 0
      ? 'The ids mean nothing, yet'
      : `The ids mean something (deviation of the log-odds ${params.real}).`
  const claim = `encoded with its own target each row seems to be predicted with AUC ${result.naive.toFixed(3)}; encoded by other folds it is ${result.folds.toFixed(3)}, and on new rows ${result.fresh.toFixed(3)}`
  return `${becomes}: ${pulled}. ${params.real === 0 ? `${matters} ${claim}` : `${matters} ${claim[0]?.toUpperCase()}${claim.slice(1)}`}.`
}

const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`
