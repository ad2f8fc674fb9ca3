import { Decoder, Encoder, PacketType, type Packet } from 'socket.io-parser'
import type { ViewMessage } from '#core/wire/down.ts'

/** What JSON leaves out of an object is undefined. */
type Text = string | undefined

/** The object as JSON, each of its values as `write` does it. Put together by `+`, which copies no text until all of it is sent. */
function objectText(of: object, write: (value: unknown, name: string) => Text): string {
  let all = ''
  for (const [name, value] of Object.entries(of) as [string, unknown][]) {
    const text = write(value, name)
    if (text !== undefined) all += `${all === '' ? '' : ','}${JSON.stringify(name)}:${text}`
  }
  return `{${all}}`
}

/** JSON has no word for undefined, though its type says so. */
const textOf = (value: unknown) => JSON.stringify(value) as Text

const isView = (data: unknown): data is ['view', ViewMessage] => Array.isArray(data) && data.length === 2 && data[0] === 'view' && isObject((data[1] as Partial<ViewMessage> | null)?.sections)
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Writes the very bytes of socket.io's own encoder, in a third of the time: it looks for no binary, for nothing that we send has any, and writes
 * a section that several audiences are told of in one turn once. A text is kept until the turn is over: longer, each meeting would hold its views twice.
 */
class PacketWriter extends Encoder {
  #texts: Map<unknown, Text> | null = null

  override encode(packet: Packet): string[] {
    const { type, nsp, id, data } = packet as Packet & { data?: unknown }
    if (type !== PacketType.EVENT && type !== PacketType.ACK) return super.encode(packet) as string[]
    const space = nsp === '/' ? '' : `${nsp},`
    return [`${type}${space}${id ?? ''}${isView(data) ? `["view",${this.#viewText(data[1])}]` : JSON.stringify(data)}`]
  }

  #viewText = (message: ViewMessage): string => objectText(message, (value, name) => (name === 'sections' ? objectText(message.sections, this.#sectionText) : textOf(value)))

  #sectionText = (section: unknown): Text => {
    const texts = this.#textsOfTurn()
    const known = texts.get(section)
    if (known !== undefined) return known
    const text = textOf(section)
    texts.set(section, text)
    return text
  }

  #textsOfTurn(): Map<unknown, Text> {
    if (this.#texts) return this.#texts
    queueMicrotask(() => (this.#texts = null))
    return (this.#texts = new Map())
  }
}

/** What the server gives to socket.io as its `parser`; what comes from others is read by socket.io's own. */
export const packets = { Encoder: PacketWriter, Decoder }

/**
 * What is told to a channel goes to each socket as the text that it is. Left alone socket.io makes bytes of it once for all: these lie outside the
 * heap, most of them outlive two young collections, and at 64 MB of them the engine collects the whole heap, in the middle of the meetings (DECISIONS 185).
 * The place for it has no name that socket.io promises: a test looks whether it is still there, and without it all works as before.
 */
export function tellAsText(channels: object): void {
  Object.assign(channels, {
    _encode(this: { encoder: Encoder }, packet: Packet) {
      return this.encoder.encode(packet)
    },
  })
}
