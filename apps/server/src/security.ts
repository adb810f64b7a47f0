import { timingSafeEqual } from 'node:crypto'
import { WarmstartError } from '@warmstart/schema'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

/** Policy of every page: nothing from elsewhere, no inline script. Maths is set with inline styles. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  // Recordings are played from memory; they never leave the page by themselves.
  "media-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const ONE_YEAR_SECONDS = 365 * 24 * 3600

export interface Access {
  /** Secret of the start link; whoever has it may read and write this learner's memory. */
  readonly token: string
  /** Port that the server listens on; Host and Origin must name it. */
  readonly port: () => number
}

/** Headers that every answer carries. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('content-security-policy', CONTENT_SECURITY_POLICY)
  c.header('x-content-type-options', 'nosniff')
  c.header('referrer-policy', 'no-referrer')
  c.header('cross-origin-opener-policy', 'same-origin')
  c.header('cross-origin-resource-policy', 'same-origin')
}

/**
 * Refuses requests that name another host (DNS rebinding) or come from another site (CSRF).
 */
export function sameSiteOnly({ port }: Access): MiddlewareHandler {
  return async (c, next) => {
    const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port()}`)
    const host = c.req.header('host') ?? ''
    if (!hosts.includes(host)) {
      throw new WarmstartError(
        'forbidden-origin',
        `host: "${host}" is not this machine; open http://127.0.0.1:${port()} instead`,
      )
    }
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const foreignOrigin = origin !== undefined && !hosts.some((name) => origin === `http://${name}`)
    const foreignSite =
      isWrite(c) && site !== undefined && site !== 'same-origin' && site !== 'none'
    if (foreignOrigin || foreignSite) {
      throw new WarmstartError(
        'forbidden-origin',
        'origin: the request came from another site; use the app itself',
      )
    }
    await next()
  }
}

function isWrite(c: Context): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)
}

/** Turns the token of the start link into a cookie and takes it out of the address. */
export function startLink(access: Access): MiddlewareHandler {
  return async (c, next) => {
    const token = c.req.query('token')
    if (token === undefined || c.req.path.startsWith('/api/')) return next()
    if (equalSecrets(token, access.token)) {
      setCookie(c, cookieName(access), token, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        maxAge: ONE_YEAR_SECONDS,
      })
    }
    const url = new URL(c.req.url)
    url.searchParams.delete('token')
    return c.redirect(url.pathname + url.search, 303)
  }
}

/** Lets only requests with the cookie (or the token as bearer) reach the API. */
export function withToken(access: Access): MiddlewareHandler {
  return async (c, next) => {
    const bearer = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]
    const given = bearer ?? getCookie(c, cookieName(access)) ?? ''
    if (!equalSecrets(given, access.token)) {
      throw new WarmstartError(
        'unauthorised',
        'token: this browser has not opened the start link; open the link that the terminal shows',
      )
    }
    await next()
  }
}

/** Cookies are shared by all ports of a host, so the name carries the port. */
function cookieName({ port }: Access): string {
  return `warmstart-${port()}`
}

function equalSecrets(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
