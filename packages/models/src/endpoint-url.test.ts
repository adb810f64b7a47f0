import { describe, expect, it } from 'vitest'
import { baseUrl, isLoopback, warningsFor } from './endpoint-url.ts'

describe('The address of an endpoint', () => {
  it.each([
    ['http://localhost:11434', 'http://localhost:11434/v1'],
    [' http://localhost:11434/ ', 'http://localhost:11434/v1'],
    ['http://localhost:11434/v1/', 'http://localhost:11434/v1'],
    ['https://api.example.com/v1/chat/completions', 'https://api.example.com/v1'],
    ['https://example.com/openai/v1/models', 'https://example.com/openai/v1'],
    ['https://example.com/api/v3', 'https://example.com/api/v3'],
    ['HTTP://LOCALHOST:80/v1', 'http://localhost/v1'],
    ['http://[::1]:8080/v1', 'http://[::1]:8080/v1'],
  ])('%j is %s', (text, url) => {
    expect(baseUrl('url', text)).toBe(url)
    expect(baseUrl('url', url)).toBe(url)
  })

  it.each([
    ['', 'not an address'],
    ['localhost:11434', 'http:// or https://'],
    ['ftp://example.com', 'http:// or https://'],
    ['file:///etc/passwd', 'http:// or https://'],
    ['https://me:secret@example.com/v1', 'user or password'],
    ['https://example.com/v1?key=secret', '"?" or "#"'],
    ['https://example.com/v1#x', '"?" or "#"'],
  ])('%j is refused, and a secret in it is not repeated', (text, words) => {
    expect(() => baseUrl('url', text)).toThrow(words)
    expect(() => baseUrl('url', text)).not.toThrow('secret')
  })

  it.each([
    ['http://127.0.0.1:1/v1', true, 0],
    ['http://localhost/v1', true, 0],
    ['http://[::1]/v1', true, 0],
    ['https://example.com/v1', false, 0],
    ['http://example.com/v1', false, 1],
    ['http://192.168.0.5:11434/v1', false, 1],
    ['http://localhost.example.com/v1', false, 1],
    ['http://127.0.0.1.example.com/v1', false, 1],
  ])('%s: on this machine %s, warnings %i', (url, here, warnings) => {
    expect(isLoopback(url)).toBe(here)
    expect(warningsFor(url, true)).toHaveLength(warnings)
    if (warnings > 0) expect(warningsFor(url, true)[0]).toContain('The key, too.')
  })
})
