import './drift.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What an index of inputs sees of a change, and what it cannot see. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'In week 9 (dotted line) something changes. Here the same values begin to mean something else: the index of the inputs stays low, and the accuracy tells it weeks later, when the labels have arrived (grey: not yet known). Then let a feature move that the model does not use.',
  aha: 'PSI and KS look at inputs: they cry out for a shift that hurts nobody, and are silent where the meaning changes. Only labels show a loss, and they come late: watch inputs, predictions and a small sample that is labelled at once, and ask of each alarm what it costs.',
})
