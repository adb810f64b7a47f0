import './encoding.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What target encoding lets in, and which models mind the scale. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Each id is replaced by the mean target of its rows. These ids mean nothing, and still the column seems to predict. Smoothing pulls the numbers together and the leak stays; encoded by other folds it is gone. The second picture: which models mind the scale of a column.',
  aha: 'A mean over few rows is mostly the row itself, so the target leaks: encode training rows by other folds, and learn the encoder inside those of cross-validation. Smoothing is for rare ids, not against the leak. Scaling is no leak of the target, but it decides for everything that measures distance, uses a kernel or a penalty; trees do not care.',
})
