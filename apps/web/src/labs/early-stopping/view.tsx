import './early-stopping.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Early stopping, its patience, and its likeness to a penalty. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Thirty features, forty rows: the training loss falls for ever, the validation loss turns. The rule waits for progress as long as its patience lasts, then goes back to the best epoch. Take few validation rows and little patience, and see it fooled by a jump.',
  aha: 'Too little patience stops at a chance bump, too much only costs time if the best weights come back. Weights that start small grow epoch by epoch, so stopping early keeps them small: nearly what an L2 penalty does. The validation loss at the stop was chosen for being low; report that of a test part.',
})
