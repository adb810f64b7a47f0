import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Context } from 'hono'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves the built web app: files as they are, and the shell for every address of the app.
 *
 * @param folder  absolute path of the build
 * @returns a handler; it answers 404 for a missing asset and never leaves the folder
 */
export function webFiles(folder: string): (c: Context) => Promise<Response> {
  return async (c) => {
    const path = decodePath(c.req.path)
    const file = path === null ? null : await existingFile(folder, path)
    if (file) return respond(c, file, path?.startsWith('/assets/') ?? false)
    if (path === null || extname(path) !== '') return c.text('Not found', 404)
    return respond(c, join(folder, 'index.html'), false)
  }
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

async function existingFile(folder: string, path: string): Promise<string | null> {
  const full = normalize(join(folder, path))
  if (!full.startsWith(folder + sep) || path.includes('\0')) return null
  const found = await stat(full).catch(() => null)
  return found?.isFile() ? full : null
}

async function respond(c: Context, file: string, immutable: boolean): Promise<Response> {
  const bytes = await readFile(file)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
}
