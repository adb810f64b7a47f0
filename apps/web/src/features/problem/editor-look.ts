import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** The editor in the colours and type of the page; both themes come from the tokens. */
export const editorLook: Extension = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--paper-raised)', height: '100%' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'var(--regular) 0.9rem/1.6 var(--mono)', minHeight: '18rem' },
  '.cm-content': { caretColor: 'var(--ember)', paddingBlock: 'var(--s3)' },
  '.cm-cursor': { borderLeftColor: 'var(--ember)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    backgroundColor: 'var(--paper-raised)',
    color: 'var(--ink-quiet)',
    border: 'none',
    paddingInlineStart: 'var(--s2)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--paper-sunk)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'var(--ember-wash)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--met-wash)', color: 'inherit' },
  '.cm-panels': { backgroundColor: 'var(--paper-sunk)', color: 'var(--ink)' },
  '.cm-tooltip': { backgroundColor: 'var(--paper-raised)', borderColor: 'var(--edge)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--ember)',
    color: 'var(--on-ember)',
  },
})

/** Few colours, each with a meaning: words of the language, texts and numbers, comments. */
export const codeColours: Extension = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.keyword, tags.operatorKeyword], color: 'var(--ember)' },
    { tag: [tags.string, tags.number, tags.bool, tags.null], color: 'var(--met)' },
    { tag: tags.comment, color: 'var(--ink-quiet)', fontStyle: 'italic' },
    { tag: [tags.function(tags.definition(tags.variableName))], fontWeight: '600' },
    { tag: tags.definition(tags.className), fontWeight: '600' },
    { tag: tags.self, color: 'var(--missing)' },
  ]),
)
