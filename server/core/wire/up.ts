import { z } from 'zod'
import { commandSchema } from '#core/meeting/commands.ts'
import { liveCommandSchema } from '#core/meeting/live.ts'

/** Commands that may come up the socket. `enter` is the server's own; planning a whole meeting goes over HTTP. */
const fromSocket = commandSchema.options.filter((option) => !['enter', 'planMeeting'].includes(option.shape.type.value))

/** A command from an admitted seat. `id` is made by the client: the same id again gets the same answer. */
export const commandMessageSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  command: z.discriminatedUnion('type', [...(fromSocket as unknown as typeof commandSchema.options), ...liveCommandSchema.options]),
})
export type CommandMessage = z.infer<typeof commandMessageSchema>

/** "I missed something": the answer is a whole view. */
export const resyncMessageSchema = z.strictObject({})

/** What a client sends with the handshake, in socket.io's `auth`. `stage` shows the meeting on a large screen: it sees what all may see, and sends nothing. */
export const authSchema = z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{20,128}$/), wireVersion: z.number().int(), as: z.enum(['seat', 'stage']).default('seat') })

/** Every event up, with its message. */
export const up = { command: commandMessageSchema, resync: resyncMessageSchema }
