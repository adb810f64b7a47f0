import './pca.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What principal components find, and what they take for it. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'PC1 of the wines “explains” 99.8 % of the variance. Look at its weights: which column is it? Then standardise the columns. Turn the axis to see that no direction holds more.',
  aha: 'PCA follows variance, and variance has units: unscaled, PC1 is the column with the largest numbers. Standardise unless the units agree. Components are uncorrelated, so their shares add up, and how many you keep is read off the sum.',
})
