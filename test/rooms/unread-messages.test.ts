import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { wireVersion } from '#core/wire/wire-version.ts'
import { openGateway } from '#server/rooms/gateway.ts'
import { unreadLimit } from '#server/rooms/unread-messages.ts'
import { whenTestEnds } from '#test/support/endings.ts'

type Session = Awaited<ReturnType<Parameters<typeof openGateway>[1]['whoIsAsking']>>

/** The gateway alone: a room that never opens, and everybody is let through. */
async function gateway() {
  const http = createServer()
  const io = openGateway(http, {
    isOwnOrigin: () => true,
    whoIsAsking: () => Promise.resolve({ meetingId: 'a-meeting' } as Session),
    rooms: () => ({ roomOf: () => new Promise(() => undefined) }) as never,
    onFault: () => 'none',
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  whenTestEnds(() => void io.close())
  return { io, url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/socket.io/?EIO=4&transport=websocket` }
}

/** Somebody who came in, and what came to them as text. */
async function somebody(url: string) {
  const socket = new WebSocket(url)
  const came: string[] = []
  whenTestEnds(() => socket.terminate())
  socket.on('message', (data: Buffer) => {
    const text = data.toString()
    came.push(text)
    if (text.startsWith('0')) socket.send(`40${JSON.stringify({ token: 'a-token-long-enough-for-the-schema-of-it', wireVersion })}`)
    if (text === '2') socket.send('3')
  })
  await vi.waitFor(() => expect(came.some((text) => text.startsWith('40'))).toBe(true), { timeout: 10_000 })
  return { socket, views: () => came.filter((text) => text.startsWith('42["view"')).length }
}

const piece = 'a'.repeat(256 * 1024)

it('[ROOM-39] who does not read is let go though they answer signs of life, and who reads gets everything', async () => {
  const { io, url } = await gateway()
  const [sleeper, reader] = [await somebody(url), await somebody(url)]
  sleeper.socket.pause()
  let sent = 0
  const gone = new Promise<string>((resolve) => io.sockets.sockets.forEach((one) => void one.on('disconnect', (why) => resolve(why))))
  const left = gone.then(() => true)
  // The machine's own buffers take some megabytes before anything waits here.
  for (let isLeft = false; !isLeft && sent < 200; sent += 1) {
    sleeper.socket.send('3')
    io.emit('view', { piece, number: sent } as never)
    isLeft = await Promise.race([left, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 10))])
  }
  expect(await gone).toMatch(/^transport (close|error)$/)
  expect(sent * piece.length).toBeGreaterThan(unreadLimit)
  await vi.waitFor(() => expect(reader.views()).toBe(sent), { timeout: 10_000 })
  expect([...io.sockets.sockets.values()]).toHaveLength(1)
})

it('[ROOM-39] less than that waits for who reads late', async () => {
  const { io, url } = await gateway()
  const late = await somebody(url)
  late.socket.pause()
  for (let sent = 0; sent < 7; sent += 1) io.emit('view', { piece } as never)
  await new Promise((resolve) => setTimeout(resolve, 100))
  late.socket.resume()
  await vi.waitFor(() => expect(late.views()).toBe(7), { timeout: 10_000 })
  expect([...io.sockets.sockets.values()]).toHaveLength(1)
})
