import type { ReactNode } from 'react'
import type { ParamSchema, ParamsOf } from './params.ts'
import type { Table, TableRules } from './table.ts'
import type { Task, TaskHand } from './task.ts'

/** What a run is made from. The same gives the same run. */
export interface Given<P> {
  readonly params: P
  /** Data set that the parameter `data` names, or pasted data; null where it names neither. */
  readonly table: Table | null
}

/** What is on the screen: one state of a run, with what surrounds it. */
export interface View<P, State, Result, Extras = null> extends Given<P> {
  /** Number of the state shown, 0 … total − 1. */
  readonly step: number
  /** How many states the run has. */
  readonly total: number
  readonly state: State
  /** The state after this one; null at the end or while it is fetched. */
  readonly next: State | null
  /** States that are kept, every `stride`-th one from the first on; all of them where `stride` is 1. */
  readonly states: readonly State[]
  readonly stride: number
  /** What the run returned. */
  readonly result: Result
  /** What takes longer; null until it is there. */
  readonly extras: Extras | null
  /** True while the next step is being done by hand: words and figures must not tell the answer. */
  readonly asking: boolean
}

/** A figure of ours, with that of a reference beside it where there is one. */
export interface Metric {
  readonly label: string
  /** Null where it does not exist in this state. */
  readonly value: number | string | null
  /** Digits after the point; default 3. */
  readonly digits?: number
  readonly unit?: string
  /** From the committed figures; never typed in. */
  readonly reference?: {
    readonly value: number
    /** Such as `scikit-learn 1.2.1`. */
    readonly from: string
    /** Largest difference that still counts as the same, default 1e-9 of the value. */
    readonly tolerance?: number
  }
  readonly note?: string
}

/** The part of a lab that draws nothing: runs in the worker, on the page and in tests. */
export interface LabModel<S extends ParamSchema, State, Result, Extras = null> {
  /** What can be set. A choice called `data` may name data sets of `datasets`, and `pasted`. */
  readonly params: S
  /** Data sets that `data` may name; they are loaded when they are chosen. */
  readonly datasets?: readonly DatasetName[]
  /** Given where data can be pasted; `data` then has the option `pasted`. */
  readonly table?: TableRules
  /** Most states that are kept; beyond that every 2nd, 4th … is, and the rest made again. Default 600. */
  readonly keep?: number
  /** Which state is shown at first; default `start`. */
  readonly openAt?: 'start' | 'middle' | 'end'
  /** True: the number of the step stays when a parameter changes. Default false. */
  readonly holdStep?: boolean
  /** What a state is called: `half-step`, `tree`, `threshold`. Default `step`. */
  readonly stepWord?: string

  /** Every state in order, and at the end what was found. May throw `InvalidInput`. */
  run(given: Given<ParamsOf<S>>): Generator<State, Result, void>
  /**
   * What takes longer than a run may, such as twenty runs to compare: made after the run is shown.
   * It yields where it may be given up, every few milliseconds.
   */
  extras?(given: Given<ParamsOf<S>>): Generator<unknown, Extras, void>
  /** One to three sentences that say what the picture shows now. */
  describe(view: View<ParamsOf<S>, State, Result, Extras>): string
  /** The figures beside the picture. */
  metrics(view: View<ParamsOf<S>, State, Result, Extras>): readonly Metric[]
  /** The next step as something to do oneself, with `next` as the key; null where there is none. */
  stepTask?(view: View<ParamsOf<S>, State, Result, Extras>): Task | null
  /** The exercise that counts. Its answers come from the run and depend on the seed. */
  exercise(view: View<ParamsOf<S>, State, Result, Extras>): Task
}

export type DatasetName = 'iris' | 'wine' | 'breast-cancer' | 'digits' | 'diabetes'

/** What the picture gets: what is shown, and ways to change it. */
export interface PictureProps<S extends ParamSchema, State, Result, Extras = null> {
  readonly view: View<ParamsOf<S>, State, Result, Extras>
  /** Changes parameters, as the controls do. */
  readonly set: (changes: Partial<ParamsOf<S>>) => void
  readonly goTo: (step: number) => void
  /** The step that is being done by hand, or null. */
  readonly task: TaskHand | null
  readonly exercise: TaskHand | null
  readonly playing: boolean
}

/** A whole lab: the model and its picture. */
export interface Lab<S extends ParamSchema, State, Result, Extras = null> {
  readonly model: LabModel<S, State, Result, Extras>
  /** Draws the view, filling the width. `frame/plot.tsx` has scales and axes. */
  Picture(props: PictureProps<S, State, Result, Extras>): ReactNode
  /** What is to be seen in the picture, in a sentence or two, beside the question. */
  readonly lead: string
  /** The insight, shown after the exercise. */
  readonly aha: string
}

/** Any lab, for the frame. */
export type AnyModel = LabModel<ParamSchema, unknown, unknown, unknown>
export type AnyLab = Lab<ParamSchema, unknown, unknown, unknown>
export type AnyView = View<ParamsOf<ParamSchema>, unknown, unknown, unknown>

/** Fixes the types of a model from what it declares. */
export function defineModel<const S extends ParamSchema, State, Result, Extras = null>(
  model: LabModel<S, State, Result, Extras>,
): LabModel<S, State, Result, Extras> {
  return model
}

/** Fixes the types of a lab from its model. */
export function defineLab<S extends ParamSchema, State, Result, Extras>(
  lab: Lab<S, State, Result, Extras>,
): Lab<S, State, Result, Extras> {
  return lab
}
