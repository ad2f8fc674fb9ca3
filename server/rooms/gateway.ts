import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import { seatById } from '#core/meeting/meeting.ts'
import type { AnswerMessage, EndedMessage, Mine, ViewMessage } from '#core/wire/down.ts'
import type { Problem } from '#core/wire/problem.ts'
import { authSchema, commandMessageSchema, resyncMessageSchema, type CommandMessage } from '#core/wire/up.ts'
import { wireVersion } from '#core/wire/wire-version.ts'
import type { SeatSession } from '#server/store/store.ts'
import type { Connection } from './connection.ts'
import { listen } from './listen.ts'
import type { Room } from './room.ts'
import type { Rooms } from './rooms.ts'
import { createTokenBucket } from '#server/identity/token-bucket.ts'

type Up = {
  command: (message: CommandMessage, acknowledge: (answer: AnswerMessage) => void) => void
  resync: (message: Record<string, never>, acknowledge?: (answer: AnswerMessage) => void) => void
}
type Down = { view: (message: ViewMessage) => void; mine: (mine: Mine) => void; ended: (message: EndedMessage) => void }
export type Io = Server<Up, Down, Record<never, never>, { session?: SeatSession; isStage?: boolean }>
type SeatSocket = Socket<Up, Down, Record<never, never>, { session?: SeatSession; isStage?: boolean }>

export type GatewayParts = {
  rooms: () => Rooms
  whoIsAsking: (token: string) => Promise<SeatSession | null>
  isOwnOrigin: (origin: string) => boolean
  onFault: (fault: unknown) => string
  /** Told of every command when it has been answered; `outcome` as Prometheus is to see it. */
  commandAnswered?: (command: { type: string; outcome: string; seconds: number }) => void
}

/** Every message is one of ours and small: 64 KiB is far above the longest text. */
const maxMessageBytes = 64 * 1024

/** The channel of everybody admitted who sees a meeting in one way. */
export const channelOf = (meetingId: string, audience: string) => `${meetingId}/${audience}`

/** Opens socket.io on the server. `Origin` is checked on every handshake: its `cors` option does not do that for WebSockets. */
export function openGateway(http: HttpServer, parts: GatewayParts): Io {
  const io: Io = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: maxMessageBytes,
    pingInterval: 10_000,
    pingTimeout: 5_000,
    perMessageDeflate: false,
    allowRequest: (request, decide) => {
      const { origin } = request.headers
      decide(null, origin === undefined || parts.isOwnOrigin(origin))
    },
  })
  io.use((socket, next) => {
    void admit(socket, parts).then((problem) => {
      next(problem ? Object.assign(new Error(problem), { data: { problem } }) : undefined)
    })
  })
  io.on('connection', (socket) => void seat(socket, parts))
  return io
}

/** Why this handshake is no seat's; null when it is. */
async function admit(socket: SeatSocket, { whoIsAsking, onFault }: GatewayParts): Promise<Problem | null> {
  const auth = authSchema.safeParse(socket.handshake.auth)
  if (!auth.success) return 'signInAgain'
  if (auth.data.wireVersion !== wireVersion) return 'wrongWireVersion'
  try {
    const session = await whoIsAsking(auth.data.token)
    if (!session) return 'signInAgain'
    socket.data.session = session
    socket.data.isStage = auth.data.as === 'stage'
    return null
  } catch (fault) {
    onFault(fault)
    return 'databaseAway'
  }
}

async function seat(socket: SeatSocket, { rooms, onFault, commandAnswered }: GatewayParts): Promise<void> {
  const { session } = socket.data
  if (!session) return void socket.disconnect(true)
  // Before the first await: what arrives while the room opens waits for it.
  const opening = rooms().roomOf(session.meetingId)
  const bucket = createTokenBucket({ burst: 40, perSecond: 10 })
  // Of its own: somebody who wrote much is not to stand without the whole view when they miss something.
  const wholeViews = createTokenBucket({ burst: 10, perSecond: 1 })
  const onMessage = listen(socket as unknown as Socket, onFault)
  onMessage('command', commandMessageSchema, async (message, acknowledge) => {
    if (!bucket.take(Date.now())) return acknowledge({ kind: 'problem', problem: 'tooFast' })
    const began = performance.now()
    const room = await opening
    const role = seatById(room.see().meeting, session.seatId)?.role ?? 'interpreter'
    const answer = await room.perform({ by: session.seatId, role, connectionId: socket.id }, message, acknowledge)
    commandAnswered?.({ type: message.command.type, outcome: answer.kind === 'problem' ? answer.problem : answer.kind, seconds: (performance.now() - began) / 1000 })
  })
  onMessage('resync', resyncMessageSchema, async (_message, acknowledge) => {
    if (!wholeViews.take(Date.now())) return acknowledge({ kind: 'problem', problem: 'tooFast' })
    await (await opening).resend(socket.id)
  })
  socket.on('disconnect', () => void opening.then((room) => room.disconnect(socket.id)).catch(onFault))
  await opening.then((room) => sitDown(room, socket, session)).catch((fault: unknown) => {
    onFault(fault)
    socket.disconnect(true)
  })
}

async function sitDown(room: Room, socket: SeatSocket, { seatId, device, meetingId }: SeatSession): Promise<void> {
  const role = seatById(room.see().meeting, seatId)?.role
  if (!role || socket.disconnected) return void socket.disconnect(true)
  let heard: string | null = null
  const connection: Connection = {
    id: socket.id,
    seatId,
    role,
    device,
    isStage: socket.data.isStage === true,
    hear: (audience) => {
      if (heard !== null) void socket.leave(heard)
      heard = audience && channelOf(meetingId, audience)
      if (heard !== null) void socket.join(heard)
    },
    view: (message) => void socket.emit('view', message),
    mine: (mine) => void socket.emit('mine', mine),
    end: (why) => {
      socket.emit('ended', { why })
      if (why !== 'serverStops') socket.disconnect(true)
    },
  }
  await room.connect(connection)
}
