import 'katex/dist/katex.min.css'
import type { Rendered } from '@warmstart/schema'
import { useEffect, useRef } from 'react'

interface RenderedHtmlProps {
  readonly of: Rendered
  readonly className?: string
}

/** Shows text that was compiled from Markdown. */
export function RenderedHtml({ of, className = 'prose' }: RenderedHtmlProps) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new HTML has new parts to scroll
  useEffect(() => {
    if (box.current) makeScrollable(box.current)
  }, [of.html])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when the content was compiled
  return <div ref={box} className={className} dangerouslySetInnerHTML={{ __html: of.html }} />
}

/** Lets the keyboard scroll what is wider than the column. */
function makeScrollable(box: HTMLElement): void {
  for (const part of box.querySelectorAll<HTMLElement>('pre, table, .katex-display')) {
    if (part.scrollWidth > part.clientWidth) part.tabIndex = 0
  }
}
