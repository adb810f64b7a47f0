import { lazy, Suspense } from 'react'
import { Skeleton } from '../../shared/loaded.tsx'
import type { SaveState } from '../question/draft-saver.ts'
import { type EditorChoice, useEditorChoice } from './editor-settings.ts'

const CodeEditor = lazy(() =>
  import('./code-editor.tsx').then((module) => ({ default: module.CodeEditor })),
)

const PlainEditor = lazy(() =>
  import('./plain-editor.tsx').then((module) => ({ default: module.PlainEditor })),
)

const CHOICES: Readonly<Record<EditorChoice, string>> = {
  editor: 'Editor',
  vim: 'Editor with vim keys',
  plain: 'Plain text field',
}

const SAVED: Readonly<Record<SaveState, string>> = {
  clean: '',
  saving: 'Saving …',
  saved: 'Saved',
  here: 'Kept in this browser',
}

interface EditorPaneProps {
  readonly code: string
  readonly saveState: SaveState
  readonly busy: boolean
  readonly onWrite: (code: string) => void
  readonly onRun: () => void
  readonly onSubmit: () => void
  readonly onReset: () => void
}

/** The editor with its head: which one it is, what is saved, and back to the starter. */
export function EditorPane(props: EditorPaneProps) {
  const { code, saveState, busy, onWrite, onRun, onSubmit, onReset } = props
  const [choice, choose] = useEditorChoice()
  const editor = {
    ...{ value: code, onChange: onWrite, onRun, onSubmit, readOnly: busy },
    ...{ labelledBy: 'editor-name', describedBy: 'editor-keys' },
  }
  return (
    <div className="editor-box">
      <div className="editor-head small">
        <span id="editor-name">Python</span>
        <span role="status" className="quiet">
          {SAVED[saveState]}
        </span>
        <label>
          <span className="visually-hidden">Kind of editor</span>
          <select value={choice} onChange={(event) => choose(event.target.value as EditorChoice)}>
            {Object.entries(CHOICES).map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button plain small" onClick={onReset}>
          Start again
        </button>
      </div>
      <Suspense fallback={<Skeleton lines={8} />}>
        {choice === 'plain' ? (
          <PlainEditor {...editor} />
        ) : (
          <CodeEditor {...editor} vim={choice === 'vim'} />
        )}
      </Suspense>
      <p id="editor-keys" className="editor-keys small quiet">
        <kbd>Ctrl '</kbd> runs the shown cases, <kbd>Ctrl Enter</kbd> submits
        {choice !== 'plain' && (
          <>
            , <kbd>Esc</kbd> then <kbd>Tab</kbd> leaves the editor
          </>
        )}
        .
      </p>
    </div>
  )
}
