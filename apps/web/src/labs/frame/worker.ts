import { MODELS } from '../models.ts'
import { record, statesBetween } from './history.ts'
import type { AnyModel } from './lab.ts'
import type { AnyGiven, FromWorker, ToWorker } from './protocol.ts'

/** Looks for newer wishes this often while a run is made, in milliseconds. */
const SLICE_MS = 12
const KEEP = 600

const scope = self as unknown as {
  postMessage(message: FromWorker): void
  onmessage: ((event: { readonly data: ToWorker }) => void) | null
}

let newest = 0
let made: { readonly model: AnyModel; readonly given: AnyGiven; readonly run: number } | null = null

scope.onmessage = ({ data }) => {
  if (data.kind === 'run') {
    newest = data.run
    void answer(data)
  } else if (data.kind === 'states') {
    remake(data)
  } else {
    void MODELS[data.lab]().catch(() => undefined) // said when it is run
  }
}

async function answer({ run, lab, given }: Extract<ToWorker, { kind: 'run' }>): Promise<void> {
  try {
    const { model } = await MODELS[lab]()
    if (run !== newest) return
    const recorded = await record(model.run(given), model.keep ?? KEEP, pauses(run))
    if (recorded === null || run !== newest) return
    made = { model, given, run }
    scope.postMessage({ kind: 'recorded', run, ...recorded })
    await addExtras(model, given, run)
  } catch (error) {
    scope.postMessage({ kind: 'failed', run, message: wordsOf(error) })
  }
}

async function addExtras(model: AnyModel, given: AnyGiven, run: number): Promise<void> {
  const making = model.extras?.(given)
  const pause = pauses(run)
  while (making) {
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
function pauses(run: number): () => boolean | Promise<boolean> {
  let since = performance.now()
  return () => {
    if (performance.now() - since < SLICE_MS) return true
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
