import './eta.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** The fastest way and the arrival that is promised. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'First the fastest way is searched, node by node. Then trips on it take longer or shorter by chance, and one number has to be promised. Move the costs of late and early, and compare the promise of the hour with one for the whole day.',
  aha: 'Promise a quantile, not the mean and not what the search says: late / (late + early) costs least. A promise is good where it is kept as often as it says, at every hour and not only over the day.',
})
