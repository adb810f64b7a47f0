import './tree-split.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** How a decision tree chooses its splits. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Each node tries every threshold of every feature and takes the one with the largest gain. At the root of iris two splits gain exactly the same: press “Next seed” and watch which one is taken.',
  aha: 'A tree is greedy: it takes the best split now and never looks ahead. Ties are real, and then random_state decides, which is why two fits of “the same” tree can differ.',
})
