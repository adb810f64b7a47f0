import './transfer.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Transfer learning: which layers to freeze. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'A net was trained on an old task of 200 rows. Now there is a new task with few labels: train it in four ways side by side. Raise the rows, then make the tasks unlike, and see which way wins.',
  aha: 'Frozen layers are features that somebody else paid for: with few rows and a like task they beat everything, because only the head is fitted. With many rows their limit shows and training all layers wins; with an unlike task they are the wrong features and starting from scratch is better. Training the lower layers on the new task also makes the net forget the old one.',
})
