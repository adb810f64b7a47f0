import './forest-boosting.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What each more tree does to a forest and to boosting. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Both models get the same number of trees. Play from the first one: the forest settles and stays, boosting falls fast and then turns up. The ring marks where it should have stopped.',
  aha: 'A forest averages trees that do not know of each other: more of them lower the variance and nothing else. Boosting adds trees that fit what is left over, so it goes on to fit the noise: the number of trees is a parameter to be tuned, together with η, and early stopping is how.',
})
