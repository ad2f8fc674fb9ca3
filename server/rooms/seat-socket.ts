import type { Socket } from 'socket.io'
import { seatById } from '#core/meeting/meeting.ts'
import type { Problem } from '#core/wire/problem.ts'
import { authSchema, commandMessageSchema, resyncMessageSchema } from '#core/wire/up.ts'
import { wireVersion } from '#core/wire/wire-version.ts'
import { createTokenBucket } from '#server/identity/token-bucket.ts'
import type { SeatSession } from '#server/store/store.ts'
import type { Connection } from './connection.ts'
import { listen } from './listen.ts'
import type { Room } from './room.ts'
import type { Rooms } from './rooms.ts'

export type OfSocket = { session?: SeatSession; isStage?: boolean }

/** What a seat needs of its socket: socket.io's has more. */
export type SeatSocket = Pick<Socket, 'id' | 'disconnected' | 'on' | 'onAny' | 'emit' | 'join' | 'leave'> & {
  readonly handshake: Pick<Socket['handshake'], 'auth'>
  data: OfSocket
  disconnect: (close?: boolean) => unknown
}

export type SeatParts = {
  rooms: () => Rooms
  whoIsAsking: (token: string) => Promise<SeatSession | null>
  onFault: (fault: unknown) => string
  /** Told of every command when it has been answered; `outcome` as Prometheus is to see it. */
  commandAnswered?: (command: { type: string; outcome: string; seconds: number }) => void
}

/** The channel of everybody admitted who sees a meeting in one way. */
export const channelOf = (meetingId: string, audience: string) => `${meetingId}/${audience}`

/** Why this handshake is no seat's; null when it is. */
export async function admit(socket: SeatSocket, { whoIsAsking, onFault }: Pick<SeatParts, 'whoIsAsking' | 'onFault'>): Promise<Problem | null> {
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

/** One socket that was let through, for as long as it lasts: what it sends, and sitting down. */
export async function seat(socket: SeatSocket, { rooms, onFault, commandAnswered }: SeatParts): Promise<void> {
  const { session } = socket.data
  if (!session) return void socket.disconnect(true)
  // Before the first await: what arrives while the room opens waits for it.
  const opening = rooms().roomOf(session.meetingId)
  const bucket = createTokenBucket({ burst: 40, perSecond: 10 })
  // Of its own: somebody who wrote much is not to stand without the whole view when they miss something.
  const wholeViews = createTokenBucket({ burst: 10, perSecond: 1 })
  const onMessage = listen(socket, onFault)
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
