import './leakage.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What choosing features before the split does to a cross-validated score. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'The features are noise. Choosing the best of them on all rows, before the folds are made, still gives a fine score; choosing them within each fold does not. Move the number of features to choose from, then let some of them mean something.',
  aha: 'Rows that helped to choose the features are no test of them. Everything that looks at the target, and everything that is fitted, belongs inside the fold: in a pipeline that is fitted to the training rows alone.',
})
