import type { LabId } from '@warmstart/core/labs'
import { loadDataset } from '../datasets.ts'
import { MODELS } from '../models.ts'
import { givenOf } from './ahead.ts'
import { record, statesBetween } from './history.ts'
import type { AnyModel } from './lab.ts'
import { AHEAD, type AnyGiven, type FromWorker, type ToWorker } from './protocol.ts'

/** Looks for newer wishes this often while a run is made, in milliseconds. */
const SLICE_MS = 12
/** The same for what takes longer: the next run must not wait for it. */
const EXTRAS_SLICE_MS = 4
/** What takes longer begins after this pause: while a slider moves, nobody will see it. */
const EXTRAS_PAUSE_MS = 100
const KEEP = 600

const scope = self as unknown as {
  postMessage(message: FromWorker): void
  onmessage: ((event: { readonly data: ToWorker }) => void) | null
}

let newest: number = AHEAD
let made: { readonly model: AnyModel; readonly given: AnyGiven; readonly run: number } | null = null

scope.onmessage = ({ data }) => {
  if (data.kind === 'run') {
    newest = data.run
    void answer(data.run, data.lab, () => data.given)
  } else if (data.kind === 'states') {
    remake(data)
  } else {
    void answer(AHEAD, data.lab as LabId, (model) => givenOf(model, data.search, loadDataset))
  }
}

/**
 * Makes a run and what takes longer, unless a newer one is wanted meanwhile.
 *
 * @param from  what it is made from; null where that is not known
 */
async function answer(
  run: number,
  lab: LabId,
  from: (model: AnyModel) => Promise<AnyGiven | null> | AnyGiven,
): Promise<void> {
  try {
    const { model } = await MODELS[lab]()
    const given = await from(model)
    if (given === null || run !== newest) return
    const recorded = await record(model.run(given), model.keep ?? KEEP, pauses(run, SLICE_MS))
    if (recorded === null || run !== newest) return
    made = { model, given, run }
    scope.postMessage({ kind: 'recorded', run, ...recorded })
    await addExtras(model, given, run)
  } catch (error) {
    scope.postMessage({ kind: 'failed', run, message: wordsOf(error) })
  }
}

async function addExtras(model: AnyModel, given: AnyGiven, run: number): Promise<void> {
  if (model.extras === undefined) return
  await new Promise((resolve) => setTimeout(resolve, EXTRAS_PAUSE_MS))
  if (run !== newest) return
  const making = model.extras(given)
  const pause = pauses(run, EXTRAS_SLICE_MS)
  while (true) {
    const goOn = pause()
    if (goOn !== true && !(await goOn)) return
    const { done, value } = making.next()
    if (done) return scope.postMessage({ kind: 'extras', run, extras: value })
  }
}

function remake({ run, from, to }: Extract<ToWorker, { kind: 'states' }>): void {
  if (made === null || made.run !== run) return
  const states = statesBetween(made.model.run(made.given), from, to)
  scope.postMessage({ kind: 'states', run, from, states })
}

/** Lets messages in from time to time; false once a newer run is wanted. */
function pauses(run: number, sliceMs: number): () => boolean | Promise<boolean> {
  let since = performance.now()
  return () => {
    if (performance.now() - since < sliceMs) return true
    return nextMessage().then(() => {
      since = performance.now()
      return run === newest
    })
  }
}

/** Resolves after the messages that wait now; unlike a timer it costs no 4 ms. */
function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
