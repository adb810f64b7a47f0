import { createHighlighterCoreSync, type HighlighterCore } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import bash from 'shiki/langs/bash.mjs'
import json from 'shiki/langs/json.mjs'
import python from 'shiki/langs/python.mjs'
import sql from 'shiki/langs/sql.mjs'
import typescript from 'shiki/langs/typescript.mjs'
import yaml from 'shiki/langs/yaml.mjs'
import dark from 'shiki/themes/github-dark-high-contrast.mjs'
import light from 'shiki/themes/github-light-high-contrast.mjs'

let highlighter: HighlighterCore | null = null

/**
 * Code as HTML, each token with its colour for light and for dark in the CSS variables
 * `--shiki-light` and `--shiki-dark`; the style sheet chooses. An unknown language is left plain.
 */
export function highlight(code: string, language: string): string {
  highlighter ??= createHighlighterCoreSync({
    themes: [light, dark],
    langs: [bash, json, python, sql, typescript, yaml],
    engine: createJavaScriptRegexEngine(),
  })
  const known = highlighter.getLoadedLanguages().includes(language)
  return highlighter.codeToHtml(code, {
    lang: known ? language : 'text',
    themes: { light: light.name ?? 'light', dark: dark.name ?? 'dark' },
    defaultColor: false,
  })
}
