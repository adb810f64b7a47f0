import './k-means.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** k-means, step by step. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Play it to the end, then press “Next seed”: with the same data and another start it may end in another place. Choose “where I drag the centres” and try to make it end badly.',
  aha: 'k-means only ever goes downhill, so it stops in the valley that it started in. That is why scikit-learn can run several starts (n_init) and keep the one with the least inertia, and why k-means++ spreads the starts out.',
})
