import type { OpenAPIHono } from '@hono/zod-openapi'
import { WarmstartError } from '@warmstart/schema'
import { Hono, type MiddlewareHandler } from 'hono'
import { handlersOf } from './handlers/index.ts'
import { operationRoutes } from './operation-routes.ts'
import { problemResponse } from './problem.ts'
import { type Access, safeHeaders, sameSiteOnly, startLink, withToken } from './security.ts'
import type { Services } from './services.ts'
import { webFiles } from './web-files.ts'

export interface AppOptions {
  readonly services: Services
  readonly access: Access
  /** Absolute path of the built web app. */
  readonly webFolder: string
  /** Hears of errors that are our fault. */
  readonly log: (error: unknown) => void
}

/** The whole HTTP interface of the local edition: API, OpenAPI document and web app. */
export function createApp({ services, access, webFolder, log }: AppOptions): Hono {
  const app = new Hono()
  app.onError((error, c) => problemResponse(error, c, log))
  app.use(safeHeaders)
  app.use(sameSiteOnly(access))
  app.use(startLink(access))
  app.use('/api/*', withToken(access), noStore)

  const api = operationRoutes(handlersOf(services))
  app.get('/api/openapi.json', (c) => c.json(openApiDocument(api, services.version)))
  app.route('/', api)
  app.all('/api/*', (c) => problemResponse(noSuchOperation(c.req.method, c.req.path), c, log))
  app.get('*', webFiles(webFolder))
  return app
}

/** Answers of the API are personal and change with every attempt. */
const noStore: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('cache-control', 'no-store')
}

function openApiDocument(api: OpenAPIHono, version: string) {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Warmstart',
      version,
      description: 'Practise for machine-learning interviews: questions, attempts, plan.',
      license: { name: 'MIT' },
    },
  })
}

function noSuchOperation(method: string, path: string): WarmstartError {
  return new WarmstartError(
    'not-found',
    `path: there is no ${method} ${path}; /api/openapi.json lists what there is`,
  )
}
