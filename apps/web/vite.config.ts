import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** KaTeX lists each font as woff2, woff and ttf; every browser that we support reads woff2. */
const katexWoff2Only: Plugin = {
  name: 'katex-woff2-only',
  enforce: 'pre',
  transform: {
    filter: { id: /katex[^?]*\.css/ },
    handler: (css) =>
      css.replace(/,\s*url\([^)]+\.(?:woff|ttf)\)\s*format\(["'](?:woff|truetype)["']\)/g, ''),
  },
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [katexWoff2Only, react()],
  // Workspace packages resolve to their sources, so that a stale build is never bundled.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // One style sheet: a screen that is loaded while the server is away is never shown unstyled.
    cssCodeSplit: false,
    sourcemap: false,
    // `data:` fonts and images are against the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What nearly every screen needs comes with the shell instead of in a dozen tiny files.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'shell',
              // The editor is large and is loaded with the problem page only; matrices belong to labs.
              test: /node_modules\/(?!@codemirror|d3-|internmap|ml-|is-any-array|@lezer|@replit|@marijn|style-mod|w3c-keyname|crelt)|packages\/contract|packages\/core\/src\/uuid-v7|src\/features\/run\/start-run|src\/app\/(?!router)|src\/shared\/(?!rendered-html)/,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
    target: ['chrome123', 'firefox121', 'safari17.5', 'edge123'],
  },
  // The worker of the labs loads one lab at a time.
  worker: {
    format: 'es',
    // What several labs run is one file beside the worker's own, loaded while that one starts.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'lab-base', test: /packages\/algorithms|labs\/frame/, minShareCount: 5 },
          ],
        },
      },
    },
  },
  server: { port: 5173, strictPort: true, proxy: { '/api': 'http://127.0.0.1:4173' } },
})
