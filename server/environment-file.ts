import type { z } from 'zod'
import { environmentSchema } from './environment.ts'

const widest = 100

/** Lines of a comment, broken between words. */
function comment(text: string): string[] {
  const lines = ['#']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '#'
    if (last.length + word.length + 1 > widest) lines.push(`# ${word}`)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** What a reader sees behind the sign of equality: what stands there when nothing does, else an example, else nothing. */
function shown(schema: z.ZodType): string {
  const whenNothing = schema.safeParse(undefined)
  const [example] = schema.meta()?.examples as readonly string[] | undefined ?? []
  const value = example ?? (whenNothing.success ? whenNothing.data : undefined)
  return value === undefined ? '' : String(value)
}

/** `.env.example`: each setting with what it is, none of them in force. Made from the schema, so that it can not be another. */
export function environmentFile(): string {
  const settings = Object.entries(environmentSchema.shape).map(([name, schema]) => [...comment(schema.meta()?.description ?? ''), `#${name}=${shown(schema)}`].join('\n'))
  const head = comment('The settings of Sampratad. Copy this file, take the # away before those you need, and give it to the service as its environment. A setting that does not hold is told in one line at the start. This file is made by `npm run environment`.')
  return `${[head.join('\n'), ...settings].join('\n\n')}\n`
}
