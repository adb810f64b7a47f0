import type { LabId } from '@warmstart/core/labs'
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useSyncExternalStore,
} from 'react'
import { isRunOf } from './ahead.ts'
import { openWorker, takeSpare } from './open-worker.ts'
import type { ParamSchema } from './params.ts'
import type { AnyGiven } from './protocol.ts'
import { createRunner, type Opened, type Running } from './runner.ts'

/**
 * Runs a lab whenever what it is made from changes.
 *
 * @param given  null while the data set is loaded; the same object as long as nothing changes
 */
export function useRun(lab: LabId, schema: ParamSchema, given: AnyGiven | null): Running {
  const runner = useMemo(() => createRunner(lab, openedFor(lab, schema)), [lab, schema])
  const [, drawNow] = useReducer((times: number) => times + 1, 0)
  useEffect(() => () => runner.stop(), [runner])
  useLayoutEffect(() => {
    if (given === null) return
    performance.mark('lab-wanted')
    runner.start(given)
    // A run that was made ahead is there now: it is drawn before anything is painted.
    if (runner.get().run?.given === given) drawNow()
  }, [runner, given])
  const running = useSyncExternalStore(runner.subscribe, runner.get)
  const measured = useRef<AnyGiven | null>(null)
  useEffect(() => {
    if (running.run === null || running.busy || running.run.given === measured.current) return
    measured.current = running.run.given
    // What the bench reads: from the change until the picture of its run stands.
    performance.measure('lab-run', 'lab-wanted')
  }, [running])
  return running
}

/** Takes the worker that was opened ahead, where there is one. */
function openedFor(lab: LabId, schema: ParamSchema): (first: AnyGiven) => Opened {
  return (first) => {
    const spare = takeSpare(lab)
    if (spare === null) return { port: openWorker(), heard: null }
    return { port: spare.port, heard: isRunOf(schema, spare.search, first) ? spare.heard : null }
  }
}
