import './error-types.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** False positives and false negatives in three situations. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Each sign is a case. Move the threshold past one case at a time and see in which of the four cells it lands; then change what is looked for, and what a mistake costs.',
  aha: 'A false positive is a yes that is wrong, a false negative a no that is wrong; a lower threshold trades the second for the first. Which is worse is no property of the model: a lost mail makes a spam filter careful to say yes, an untreated tumour makes a screening quick to. The cheapest threshold follows from the two costs alone: cost of a false alarm over the sum of both.',
})
