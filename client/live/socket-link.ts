import { io } from 'socket.io-client'
import type { ViewMessage } from '#core/wire/down.ts'
import { nearOf } from '#core/wire/near.ts'
import type { Problem } from '#core/wire/problem.ts'
import { wireVersion } from '#core/wire/wire-version.ts'
import type { OpenLink } from './link.ts'
import { whenStill } from './when-still.ts'

const connectTimeoutMs = 5000

type Where = { /** Another server than the one that served the page. */ origin?: string; as?: 'seat' | 'stage' }

/** A socket.io connection to the server that served the page, as a seat or as a large screen of one. It never reconnects by itself: the line above it does. */
export function openSocketLink(...[token, events, meetingId, { origin, as = 'seat' } = {}]: [...Parameters<OpenLink>, where?: Where]): ReturnType<OpenLink> {
  const socket = io(origin, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    timeout: connectTimeoutMs,
    // Where there are several servers, a meeting costs least on one of them.
    ...(meetingId !== null && { query: { near: nearOf(meetingId) } }),
    auth: { token, wireVersion, as },
  })
  socket.on('connect', () => {
    socket.io.engine.on('packet', events.alive)
    events.opened()
  })
  socket.on('disconnect', events.closed)
  socket.on('connect_error', (error: Error & { data?: { problem?: Problem } }) => events.failed(error.data?.problem ?? null))
  socket.on('view', (message: ViewMessage) => whenStill(() => socket.connected && events.view(message)))
  socket.on('mine', events.mine)
  socket.on('ended', events.ended)
  return {
    command: (message, onAnswer) => void socket.emit('command', message, onAnswer),
    resync: () => void socket.emit('resync', {}),
    close: () => {
      socket.removeAllListeners()
      socket.disconnect()
    },
  }
}
