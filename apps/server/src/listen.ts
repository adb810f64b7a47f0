import { createServer } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { WarmstartError } from '@warmstart/schema'

const LOOPBACK = '127.0.0.1'
const PORTS_TO_TRY = 50

/**
 * Finds a free loopback port, starting at the wanted one.
 *
 * @param wanted  first port to try; 0 lets the system choose
 * @param fixed  true where only this port will do
 * @throws {WarmstartError} `environment` where no port is free
 */
export async function freePort(wanted: number, fixed: boolean): Promise<number> {
  const last = fixed || wanted === 0 ? wanted : wanted + PORTS_TO_TRY - 1
  for (let port = wanted; port <= last; port++) {
    const got = await tryPort(port)
    if (got !== null) return got
  }
  throw new WarmstartError(
    'environment',
    `--port: ${wanted} is taken by another program; give another one or leave it out`,
  )
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen(port, LOOPBACK, () => {
      const address = probe.address()
      const got = typeof address === 'object' && address ? address.port : port
      probe.close(() => resolve(got))
    })
  })
}

/** Serves an app on the loopback address only; resolves once it accepts connections. */
export function listen(
  app: { fetch: (request: Request) => Response | Promise<Response> },
  port: number,
): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: LOOPBACK, port }, () => resolve(server))
    server.once('error', reject)
  })
}
