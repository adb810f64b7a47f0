import { autocompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { python } from '@codemirror/lang-python'
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language'
import { search, searchKeymap } from '@codemirror/search'
import { Compartment, EditorState, type Extension, Prec } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { codeColours, editorLook } from './editor-look.ts'

export interface CodeEditorProps {
  readonly value: string
  readonly onChange: (code: string) => void
  readonly onSubmit: () => void
  readonly onRun: () => void
  readonly readOnly?: boolean
  readonly vim?: boolean
  /** Id of the element that names the editor. */
  readonly labelledBy: string
  /** Id of the hint on how to leave it with the keyboard. */
  readonly describedBy: string
}

/** CodeMirror for Python. `Esc`, then `Tab` leaves it; otherwise `Tab` indents. */
export function CodeEditor(props: CodeEditorProps) {
  const box = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const newest = useRef(props)
  newest.current = props
  const { vim = false, readOnly = false, value } = props

  // biome-ignore lint/correctness/useExhaustiveDependencies: one view for the life of the editor
  useEffect(() => {
    if (box.current === null) return
    const made = new EditorView({
      parent: box.current,
      state: EditorState.create({ doc: value, extensions: extensionsFor(newest) }),
    })
    view.current = made
    return () => made.destroy()
  }, [])
  useEffect(() => {
    const now = view.current
    if (now === null || now.state.doc.toString() === value) return
    now.dispatch({ changes: { from: 0, to: now.state.doc.length, insert: value } })
  }, [value])
  useEffect(() => {
    view.current?.dispatch({ effects: readOnlyPart.reconfigure(readOnlyExtension(readOnly)) })
  }, [readOnly])
  useEffect(() => {
    let stale = false
    void vimExtension(vim).then((extension) => {
      if (!stale) view.current?.dispatch({ effects: vimPart.reconfigure(extension) })
    })
    return () => {
      stale = true
    }
  }, [vim])
  return <div className="code-editor" ref={box} />
}

const readOnlyPart = new Compartment()
const vimPart = new Compartment()

const readOnlyExtension = (readOnly: boolean): Extension => EditorState.readOnly.of(readOnly)

/** The keys of vim are loaded only for those who want them. */
async function vimExtension(on: boolean): Promise<Extension> {
  if (!on) return []
  const { vim } = await import('@replit/codemirror-vim')
  return vim({ status: true })
}

function extensionsFor(newest: { readonly current: CodeEditorProps }): Extension[] {
  const { labelledBy, describedBy } = newest.current
  const command = (act: () => void) => () => {
    act()
    return true
  }
  return [
    vimPart.of([]),
    Prec.highest(
      keymap.of([
        { key: 'Mod-Enter', run: command(() => newest.current.onSubmit()) },
        { key: "Mod-'", run: command(() => newest.current.onRun()) },
      ]),
    ),
    lineNumbers(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ activateOnTyping: false }),
    search({ top: true }),
    indentUnit.of('    '),
    EditorState.tabSize.of(4),
    EditorView.lineWrapping,
    python(),
    codeColours,
    editorLook,
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      indentWithTab,
    ]),
    readOnlyPart.of(readOnlyExtension(newest.current.readOnly ?? false)),
    EditorView.contentAttributes.of({
      'aria-labelledby': labelledBy,
      'aria-describedby': describedBy,
      spellcheck: 'false',
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) newest.current.onChange(update.state.doc.toString())
    }),
  ]
}
