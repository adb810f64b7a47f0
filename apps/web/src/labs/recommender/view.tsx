import './recommender.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What a latent factor is, and how alternating least squares finds it. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Half of the ratings are hidden. Each half-step holds one side and solves the other; users turn towards the items that they like. Watch the error on hidden ratings, also with more factors than there are tastes (two) and a small penalty.',
  aha: 'A factor is a direction along which users and items agree: a rating is expected to be μ + u·v. With one side held the other is a ridge regression for each row, so no half-step can raise the objective. More factors always fit the known ratings better and, with a small penalty, the hidden ones worse; somebody without ratings gets the mean.',
})
