import './batch-norm.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What batch normalisation does in training and in evaluation. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'The same values on three lines: as they come, normalised by their own batch, and by the running statistics. Play until both modes agree; then make the batch small, down to one.',
  aha: 'In training a value is judged by who else is in its batch; in evaluation by an average over past batches. Small batches make the two differ, a batch of one becomes β whatever went in, and a model left in training mode answers differently for each batch.',
})
