import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** Parser of the Markdown that items are written in: with tables and maths. */
export const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .freeze()

/** A parsed Markdown text. */
export type Root = ReturnType<typeof parser.parse>
/** A node of a Markdown text, of any depth. */
export type RootContent = Root['children'][number]
/** A node of a Markdown text, the text itself included. */
export type Nodes = Root | RootContent
/** The node with a `type`, such as `heading`. */
export type NodeOf<Type extends RootContent['type']> = Extract<RootContent, { type: Type }>
