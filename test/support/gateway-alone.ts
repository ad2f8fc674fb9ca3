import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, vi } from 'vitest'
import { WebSocket } from 'ws'
import { wireVersion } from '#core/wire/wire-version.ts'
import { openGateway } from '#server/rooms/gateway.ts'
import { whenTestEnds } from './endings.ts'

type Session = Awaited<ReturnType<Parameters<typeof openGateway>[1]['whoIsAsking']>>

/** The gateway without a meeting: a room that never opens. Everybody is let through, or nobody. */
export async function gatewayAlone({ admits = true } = {}) {
  const http = createServer()
  const io = openGateway(http, {
    isOwnOrigin: () => true,
    whoIsAsking: () => Promise.resolve(admits ? ({ meetingId: 'a-meeting' } as Session) : null),
    rooms: () => ({ roomOf: () => new Promise(() => undefined) }) as never,
    onFault: () => 'none',
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  whenTestEnds(() => void io.close())
  return { io, url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/socket.io/?EIO=4&transport=websocket` }
}

/** Somebody who has been answered at the door, and what came to them as text, frame by frame. */
export async function somebodyAt(url: string) {
  const socket = new WebSocket(url)
  const came: string[] = []
  whenTestEnds(() => socket.terminate())
  socket.on('message', (data: Buffer, isBinary) => {
    const text = isBinary ? 'bytes' : data.toString()
    came.push(text)
    if (text.startsWith('0')) socket.send(`40${JSON.stringify({ token: 'a-token-long-enough-for-the-schema-of-it', wireVersion })}`)
    if (text === '2') socket.send('3')
  })
  await vi.waitFor(() => expect(came.some((text) => /^4[04]/.test(text))).toBe(true), { timeout: 10_000 })
  return { socket, came }
}
