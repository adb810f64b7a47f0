import { type ReactNode, useEffect, useRef } from 'react'
import { announce } from './announcer.tsx'
import { wasNavigated } from './navigated.ts'

interface ScreenHeadingProps {
  /** What the tab and a screen reader call the screen. */
  readonly title: string
  readonly className?: string
  /** What is shown, where it is not the title. */
  readonly children?: ReactNode
}

/** The one h1 of a screen: names the tab, takes the focus on arrival and is announced. */
export function ScreenHeading({ title, className, children }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (wasNavigated()) heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    document.title = `${title} · Warmstart`
    if (wasNavigated()) announce(title)
  }, [title])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  )
}
