import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { AnswerMessage, EndedMessage, Mine, ViewMessage } from '#core/wire/down.ts'
import type { CommandMessage } from '#core/wire/up.ts'
import { packets, tellAsText } from './packet-writer.ts'
import { admit, seat, type OfSocket, type SeatParts, type SeatSocket } from './seat-socket.ts'
import { endWhoDoesNotRead } from './unread-messages.ts'

type Up = {
  command: (message: CommandMessage, acknowledge: (answer: AnswerMessage) => void) => void
  resync: (message: Record<string, never>, acknowledge?: (answer: AnswerMessage) => void) => void
}
type Down = { view: (message: ViewMessage) => void; mine: (mine: Mine) => void; ended: (message: EndedMessage) => void }
export type Io = Server<Up, Down, Record<never, never>, OfSocket>

export type GatewayParts = SeatParts & { isOwnOrigin: (origin: string) => boolean }

/** Every message is one of ours and small: 64 KiB is far above the longest text. */
const maxMessageBytes = 64 * 1024

/** Opens socket.io on the server. `Origin` is checked on every handshake: its `cors` option does not do that for WebSockets. */
export function openGateway(http: HttpServer, parts: GatewayParts): Io {
  const io: Io = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: maxMessageBytes,
    pingInterval: 10_000,
    pingTimeout: 5_000,
    perMessageDeflate: false,
    parser: packets,
    allowRequest: (request, decide) => {
      const { origin } = request.headers
      decide(null, origin === undefined || parts.isOwnOrigin(origin))
    },
  })
  tellAsText(io.of('/').adapter)
  endWhoDoesNotRead(io.engine)
  forgetRequests(io.engine)
  io.use((socket, next) => {
    void admit(plain(socket), parts).then((problem) => {
      next(problem ? Object.assign(new Error(problem), { data: { problem } }) : undefined)
    })
  })
  io.on('connection', (socket) => void seat(plain(socket), parts))
  return io
}

/** The request that began a line is asked for nothing more once its origin has been looked at: it would be kept as long as the seat sits there. */
const forgetRequests = (engine: Io['engine']) => engine.on('connection', (line: { request: unknown }) => void (line.request = null))

/** `listen` takes whatever comes for what it is not: none of the types of our messages holds there. */
const plain = (socket: Socket<Up, Down, Record<never, never>, OfSocket>): SeatSocket => socket as unknown as Socket
