import './naive-bayes.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Naive Bayes as a sum of evidence, and what copies do to it. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Each word adds its evidence to the log-odds of spam, a missing word too. Put words into the mail, then copy the column of “offer”: it says the same again, and is counted again. Lower α until a word that was never seen decides alone.',
  aha: 'Naive Bayes adds up evidence as if every column were news. Copies of one fact push the probability towards 0 or 1, while the accuracy falls by a few points only: the class may be right and the probability wrong. Smoothing keeps what was never seen from being impossible.',
})
