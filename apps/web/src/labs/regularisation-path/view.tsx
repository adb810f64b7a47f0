import './regularisation-path.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Paths of the lasso, ridge and the elastic net. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'From left to right the penalty falls and the coefficients come back. Below, the rings of equal loss touch the shape of equal penalty: a diamond for L1, a circle for L2. Move the share of L1 and see where they touch.',
  aha: 'The diamond has corners on the axes, and a loss that touches a corner leaves a coefficient at exactly 0. The circle has none: L2 shrinks and deletes nothing. Of two features that go together L1 keeps one, L2 shares the weight.',
})
