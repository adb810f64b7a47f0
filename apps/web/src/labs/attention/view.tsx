import './attention.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Scaled dot-product attention, stage by stage. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Every token asks with a query, is found by a key, and gives a value. Go through the stages: scores, division, mask, softmax, mix. Turn the query, hide the future, then take the random vectors and switch √d off.',
  aha: 'The output is a mean of the values, weighted by how well the keys answer the query. Scores of long vectors spread like √d, so that the softmax would give all to one key and leave no gradient; dividing by √d keeps them at one scale. Hiding the future is −∞ before the softmax.',
})
