import { z } from 'zod'

/** HTML that was sanitised at compile time. */
export const Html = z.string().brand<'Html'>()
export type Html = z.infer<typeof Html>

/** Markdown compiled once: HTML to show, plain text to search, read aloud and grade against. */
export const Rendered = z.strictObject({ html: Html, text: z.string() })
export type Rendered = z.infer<typeof Rendered>
