import { ItemId } from '@warmstart/schema'
import { z } from 'zod'

/** A link to another item of the content. */
export const ItemLink = z.strictObject({ id: ItemId, kind: z.string(), title: z.string() })
export type ItemLink = z.infer<typeof ItemLink>
