import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  defaultsOf,
  type ParamSchema,
  type ParamsOf,
  RESERVED,
  readAddress,
  writeAddress,
} from './params.ts'

/** The address follows after this pause: browsers slow down pages that change it at every frame. */
const PAUSE_MS = 250

type Search = Readonly<Record<string, unknown>>

interface Settings {
  readonly params: ParamsOf<ParamSchema>
  /** Null: the lab decides. */
  readonly step: number | null
}

/** Parameters and step of a lab, kept in the address. */
export interface LabState extends Settings {
  /** What the address said that could not be used. */
  readonly faults: readonly string[]
  set(changes: Partial<ParamsOf<ParamSchema>>, step?: number | null): void
  goTo(step: number): void
  reset(): void
  /** The whole address as it is now, to be shared. */
  link(): string
}

/**
 * Holds what a lab is set to. It is read from the address, also when somebody goes back, and
 * written to it a moment after a change.
 */
export function useLabState(schema: ParamSchema, search: Search, holdStep: boolean): LabState {
  const navigate = useNavigate()
  const opened = useMemo(() => readAddress(schema, search), [schema, search])
  const [now, setNow] = useState<Settings>(opened)
  const written = useRef(textOf(search))
  const faults = useRef(opened.faults)

  // Somebody went back, or followed a link to the same lab.
  useEffect(() => {
    if (textOf(search) === written.current) return
    written.current = textOf(search)
    faults.current = opened.faults
    setNow(opened)
  }, [search, opened])

  useEffect(() => {
    const timer = setTimeout(() => {
      const next = { ...reservedOf(search), ...writeAddress(schema, now.params, now.step) }
      if (textOf(next) === written.current || faults.current.length > 0) return
      written.current = textOf(next)
      void navigate({ to: '.', search: next as never, replace: true, resetScroll: false })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [now, schema, search, navigate])

  const set = useCallback(
    (changes: Partial<ParamsOf<ParamSchema>>, step?: number | null) => {
      faults.current = []
      const rerun = Object.keys(changes).some((name) => schema[name]?.view !== true)
      setNow((before) => ({
        params: { ...before.params, ...changes } as ParamsOf<ParamSchema>,
        step: step === undefined ? (rerun && !holdStep ? null : before.step) : step,
      }))
    },
    [schema, holdStep],
  )
  const goTo = useCallback((step: number) => {
    faults.current = []
    setNow((before) => (before.step === step ? before : { ...before, step }))
  }, [])
  return {
    ...now,
    faults: faults.current,
    set,
    goTo,
    reset: () => set(defaultsOf(schema), null),
    link: () => {
      const query = new URLSearchParams(writeAddress(schema, now.params, now.step)).toString()
      return `${location.origin}${location.pathname}${query && `?${query}`}`
    },
  }
}

function reservedOf(search: Search): Record<string, unknown> {
  const kept = RESERVED.filter((name) => name !== 'step' && search[name] !== undefined)
  return Object.fromEntries(kept.map((name) => [name, search[name]]))
}

function textOf(search: Search): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined)
  return JSON.stringify(entries.map(([name, value]) => [name, String(value)]).sort())
}
