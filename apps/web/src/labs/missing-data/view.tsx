import './missing-data.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What gaps do, by their reason and by what is done about them. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'y has gaps. Filled with the mean they become a stripe: watch the spread and the correlation shrink. Then change the reason of the gaps: which methods still find the mean, and which reason does none of them survive?',
  aha: 'By pure chance: dropping rows costs data, filling in the mean costs spread. Depending on what you have: use it, by regression with noise or several imputations. Depending on what you lack: nothing in the data can tell; only knowing why does.',
})
