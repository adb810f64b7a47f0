import './neighbours.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Who is asked about a query, by k, distance and unit. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Drag the diamond: its nearest stored points vote. Area is measured in thousands and concave points in hundredths, so “near” means a stripe. Standardise the columns and watch who is asked, and what they say.',
  aha: 'k-NN has no training: it is its distance. A column in large numbers decides alone who is near, so scale first. Small k follows the noise (k = 1 is perfect on the points it stores), large k blurs the boundary.',
})
