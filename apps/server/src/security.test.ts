import { describe, expect, it } from 'vitest'
import { testApp } from './testing/test-app.ts'

const HOST = '127.0.0.1:4173'

describe('The local server', () => {
  it.each(['evil.example', '127.0.0.1:9999', '192.168.0.7:4173', ''])(
    'refuses the host "%s", so that a rebound name cannot read anything',
    async (host) => {
      const { app, token } = testApp()
      const answer = await app.request('http://x/api/meta', {
        headers: { host, authorization: `Bearer ${token}` },
      })
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ code: 'forbidden-origin' })
    },
  )

  it.each(['localhost:4173', '[::1]:4173', HOST])('answers to the host "%s"', async (host) => {
    const { app, token } = testApp()
    const answer = await app.request('http://x/api/meta', {
      headers: { host, authorization: `Bearer ${token}` },
    })
    expect(answer.status).toBe(200)
  })

  it('refuses a request from another site even with the cookie', async () => {
    const { app, token } = testApp()
    const answer = await app.request('http://x/api/delete-everything', {
      method: 'POST',
      headers: {
        host: HOST,
        cookie: `warmstart-4173=${token}`,
        origin: 'https://evil.example',
        'content-type': 'application/json',
      },
      body: '{"confirm":"delete everything"}',
    })
    expect(answer.status).toBe(403)
  })

  it('refuses a write that the browser marks as coming from another site', async () => {
    const { app, token } = testApp()
    const answer = await app.request('http://x/api/delete-everything', {
      method: 'POST',
      headers: { host: HOST, cookie: `warmstart-4173=${token}`, 'sec-fetch-site': 'cross-site' },
      body: '{"confirm":"delete everything"}',
    })
    expect(answer.status).toBe(403)
  })

  it.each([{}, { cookie: 'warmstart-4173=wrong' }, { authorization: 'Bearer wrong' }])(
    'keeps the API shut without the token (%o)',
    async (headers) => {
      const { app } = testApp()
      const answer = await app.request('http://x/api/meta', { headers: { host: HOST, ...headers } })
      expect(answer.status).toBe(401)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    },
  )

  it('turns the start link into a strict cookie and takes the token out of the address', async () => {
    const { app, token } = testApp()
    const answer = await app.request(`http://x/questions?level=mid&token=${token}`, {
      headers: { host: HOST },
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/questions?level=mid')
    expect(answer.headers.get('set-cookie')).toMatch(
      new RegExp(`^warmstart-4173=${token};.*HttpOnly.*SameSite=Strict`),
    )
  })

  it('sets no cookie for a wrong token', async () => {
    const { app } = testApp()
    const answer = await app.request('http://x/?token=wrong', { headers: { host: HOST } })
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it('sends a policy without inline script on every answer', async () => {
    const { app } = testApp()
    const answer = await app.request('http://x/nowhere.js', { headers: { host: HOST } })
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it.each([
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/%00',
  ])('never leaves the web folder for %s', async (path) => {
    const { app } = testApp()
    const answer = await app.request(`http://x${path}`, { headers: { host: HOST } })
    expect(await answer.text()).not.toContain('workspaces')
  })
})
