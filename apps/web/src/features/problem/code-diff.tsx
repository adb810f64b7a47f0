import { python } from '@codemirror/lang-python'
import { unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { codeColours, editorLook } from './editor-look.ts'

interface CodeDiffProps {
  readonly before: string
  readonly now: string
}

/** What changed between a submission and the code of now, line by line. */
export function CodeDiff({ before, now }: CodeDiffProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (box.current === null) return
    const view = new EditorView({
      parent: box.current,
      state: EditorState.create({
        doc: now,
        extensions: [
          lineNumbers(),
          python(),
          codeColours,
          editorLook,
          EditorView.lineWrapping,
          EditorState.readOnly.of(true),
          EditorView.contentAttributes.of({ 'aria-label': 'Changes since that submission' }),
          unifiedMergeView({ original: before, mergeControls: false, gutter: true }),
        ],
      }),
    })
    return () => view.destroy()
  }, [before, now])
  if (before === now) return <p className="quiet">Nothing has changed since.</p>
  return <div className="code-diff" ref={box} />
}
