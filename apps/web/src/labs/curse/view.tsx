import './curse.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What becomes of distances and volumes with ever more columns. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'One query, 200 points, and ever more columns. Play: the distances gather around their mean, and the nearest point moves towards the farthest. Then put the points on a plane in that space.',
  aha: 'Each independent column adds to every distance and levels them: nearest and farthest become alike, and a neighbourhood with a tenth of the points spans nearly every column. What counts is not the number of columns but how many independent numbers make the data, which is why reducing dimensions, or learning an embedding, helps.',
})
