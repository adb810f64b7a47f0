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
  useEffect(() => (box.current ? keepScrollable(box.current) : undefined), [of.html])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when the content was compiled
  return <div ref={box} className={className} dangerouslySetInnerHTML={{ __html: of.html }} />
}

/** Lets the keyboard scroll what is wider than the column, also after fonts came or it was resized. */
function keepScrollable(box: HTMLElement): () => void {
  const parts = box.querySelectorAll<HTMLElement>('pre, table, .katex-display')
  const check = () => {
    for (const part of parts) {
      if (part.scrollWidth > part.clientWidth) part.tabIndex = 0
      else part.removeAttribute('tabindex')
    }
  }
  const observer = new ResizeObserver(check)
  observer.observe(box)
  document.fonts.addEventListener('loadingdone', check)
  return () => {
    observer.disconnect()
    document.fonts.removeEventListener('loadingdone', check)
  }
}
