import './lab.css'
import type { LabEntry, LabId } from '@warmstart/core/labs'
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { announce } from '../../app/announcer.tsx'
import type { PracticeContext } from '../../features/run/run.ts'
import { ErrorState } from '../../shared/error-state.tsx'
import { Skeleton } from '../../shared/loaded.tsx'
import { runKey } from './ahead.ts'
import { Controls } from './controls.tsx'
import { Exercise } from './exercise.tsx'
import type { AnyLab, AnyView } from './lab.ts'
import { MetricPanel } from './metric-panel.tsx'
import { defaultsOf, writeAddress } from './params.ts'
import { PasteBox } from './paste-box.tsx'
import type { AnyGiven } from './protocol.ts'
import type { Run } from './runner.ts'
import { Scrubber } from './scrubber.tsx'
import { StepTask } from './step-task.tsx'
import { Toolbar } from './toolbar.tsx'
import { type LabData, useData } from './use-data.ts'
import { type LabState, useLabState } from './use-lab-state.ts'
import { usePlayer } from './use-player.ts'
import { useRun } from './use-run.ts'
import { useTask } from './use-task.ts'
import { viewOf } from './view-of.ts'

interface LabFrameProps {
  readonly entry: LabEntry
  readonly lab: AnyLab
  readonly search: Readonly<Record<string, unknown>>
  readonly context: PracticeContext
}

/** A lab with everything around its picture: controls, steps, figures, tasks. */
export function LabFrame({ entry, lab, search, context }: LabFrameProps) {
  const { model } = lab
  const state = useLabState(model.params, search, model.holdStep ?? false)
  const data = useData(entry.id, model, state.params.data)
  const given = useGiven(model, state, data)
  const running = useRun(entry.id as LabId, model.params, given)
  const view = useShown(model, running.run, state)
  const another = useAnother(state)
  return (
    <div className="lab" aria-busy={running.busy || undefined}>
      <Faults state={state} gone={data.gone} failed={running.failed} />
      {data.error !== null && <ErrorState error={data.error} retry={data.retry} />}
      <aside className="lab-side" aria-label="Controls">
        <Controls schema={model.params} params={state.params} onSet={state.set} />
        {model.table && (
          <PasteBox
            rules={model.table}
            table={state.params.data === 'pasted' ? data.pasted : null}
            onTable={(table) => {
              data.paste(table)
              state.set({ data: 'pasted' })
            }}
          />
        )}
        <Toolbar schema={model.params} state={state} />
      </aside>
      {view === null ? (
        <div className="lab-stage">{running.failed === null && <Skeleton lines={9} />}</div>
      ) : (
        <Stage
          {...{ entry, lab, view, context }}
          set={state.set}
          goTo={state.goTo}
          onAnother={'seed' in model.params ? another : undefined}
        />
      )}
    </div>
  )
}

/** What the run is made from; the same object until something changes that it depends on. */
function useGiven(model: AnyLab['model'], { params }: LabState, data: LabData): AnyGiven | null {
  const { table, gone } = data
  const used = gone ? { ...params, data: defaultsOf(model.params).data ?? '' } : params
  const key = runKey(model.params, used)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for what `used` holds
  return useMemo(() => (table === undefined ? null : { params: used, table }), [key, table])
}

/**
 * What is shown of a run. It is the same object until something changes that is seen: a slider that
 * is moved waits for its run, and nothing is drawn in between.
 */
function useShown(model: AnyLab['model'], run: Run | null, { params, step }: LabState) {
  const ofView = Object.entries(params).filter(([name]) => model.params[name]?.view === true)
  const key = JSON.stringify(ofView)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for what is used of `params`
  return useMemo(() => run && viewOf(model, run, params, step), [model, run, key, step])
}

/** Sets the next seed; the same function as long as the lab is open. */
function useAnother(state: LabState): () => void {
  const newest = useRef(state)
  newest.current = state
  return useCallback(() => {
    const { params, set } = newest.current
    set({ seed: (Number(params.seed) + 1) % 10_000 })
  }, [])
}

interface StageProps {
  readonly entry: LabEntry
  readonly lab: AnyLab
  readonly view: AnyView
  readonly context: PracticeContext
  readonly set: LabState['set']
  readonly goTo: LabState['goTo']
  readonly onAnother: (() => void) | undefined
}

const Stage = memo(function Stage(props: StageProps) {
  const { entry, lab, view, context, set, goTo, onAnother } = props
  const { model, Picture } = lab
  const { step, total } = view
  const [byHand, setByHand] = useState(false)
  const player = usePlayer(step, total, goTo)
  const key = JSON.stringify([view.params, view.table?.title])
  const stepTask = useTask(byHand ? (model.stepTask?.(view) ?? null) : null, `${key} ${step}`)
  const exerciseOf = useMemo(() => model.exercise(view), [model, view])
  const exercise = useTask(exerciseOf, key)
  const asking = stepTask.hand !== null && stepTask.hand.checked === null
  const shown = { ...view, asking }
  const text = model.describe(shown)
  useSpoken(text, player.playing)
  const word = model.stepWord ?? 'step'
  return (
    <>
      <figure className="lab-stage">
        <div className="lab-picture">
          <Picture
            view={shown}
            set={set}
            goTo={goTo}
            task={stepTask.hand}
            exercise={exercise.hand}
            playing={player.playing}
          />
        </div>
        <Scrubber step={step} total={total} word={word} player={player} goTo={goTo} />
        <figcaption className="lab-text">{text}</figcaption>
        {model.stepTask && !byHand && (
          <button
            type="button"
            className="button lab-by-hand"
            onClick={() => {
              player.stop()
              setByHand(true)
            }}
          >
            Do the next {word} yourself
          </button>
        )}
        {byHand && (
          <StepTask
            open={stepTask}
            word={word}
            onShow={() => goTo(Math.min(step + 1, total - 1))}
            onClose={() => setByHand(false)}
          />
        )}
      </figure>
      <div className="lab-figures">
        <MetricPanel metrics={model.metrics(shown)} />
      </div>
      <Exercise
        lab={entry.id as LabId}
        open={exercise}
        address={queryOf(model.params, view.params)}
        context={context}
        aha={lab.aha}
        onAnother={onAnother}
      />
    </>
  )
})

function queryOf(schema: AnyLab['model']['params'], params: AnyView['params']): string {
  return `?${new URLSearchParams(writeAddress(schema, params, null)).toString()}`
}

interface FaultsProps {
  readonly state: LabState
  readonly gone: boolean
  readonly failed: string | null
}

function Faults({ state, gone, failed }: FaultsProps) {
  const faults = [
    ...state.faults,
    ...(gone
      ? [
          'This address was made with pasted data, which are not here. Paste them again; until then the usual data are shown.',
        ]
      : []),
  ]
  if (faults.length === 0 && failed === null) return null
  return (
    <div className="lab-faults" role="alert">
      {failed !== null && <p className="notice bad">This cannot be run. {failed}</p>}
      {faults.map((fault) => (
        <p key={fault} className="notice">
          {fault}
        </p>
      ))}
    </div>
  )
}

/** Says what the picture shows after a pause, and not while it plays or for the first time. */
function useSpoken(text: string, playing: boolean): void {
  const [first] = useState(text)
  useEffect(() => {
    if (playing || text === first) return
    const timer = setTimeout(() => announce(text), 600)
    return () => clearTimeout(timer)
  }, [text, playing, first])
}
