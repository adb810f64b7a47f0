import type { LabId } from '@warmstart/core/labs'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { openWorker } from './open-worker.ts'
import type { AnyGiven } from './protocol.ts'
import { createRunner, type Running } from './runner.ts'

/**
 * Runs a lab whenever what it is made from changes.
 *
 * @param given  null while the data set is loaded; the same object as long as nothing changes
 */
export function useRun(lab: LabId, given: AnyGiven | null): Running {
  const runner = useMemo(() => createRunner(lab, () => openWorker(lab)), [lab])
  useEffect(() => () => runner.stop(), [runner])
  useEffect(() => {
    if (given === null) return
    performance.mark('lab-wanted')
    runner.start(given)
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
