import type { EndpointChange, ModelPurpose } from '@warmstart/schema'

/** What a form field holds, as text. */
type Fields = Pick<FormData, 'get' | 'has'>

/**
 * What a form changes about the endpoint of a purpose. An empty key leaves it as it is; the box
 * "forget" takes it away, unless a new one is given.
 */
export function changeOf(purpose: ModelPurpose, form: Fields): EndpointChange {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const key = text('key')
  const forget = form.has('forgetKey')
  return {
    purpose,
    enabled: true,
    url: text('url'),
    model: text('model'),
    ...(key !== '' ? { key } : forget ? { key: null } : {}),
  }
}
