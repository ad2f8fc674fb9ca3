import { expect, it, vi } from 'vitest'
import { unreadLimit } from '#server/rooms/unread-messages.ts'
import { gatewayAlone, somebodyAt } from '#test/support/gateway-alone.ts'

/** Somebody who came in, and how many views came to them. */
async function somebody(url: string) {
  const { socket, came } = await somebodyAt(url)
  return { socket, views: () => came.filter((text) => text.startsWith('42["view"')).length }
}

const piece = 'a'.repeat(256 * 1024)

it('[ROOM-39] who does not read is let go though they answer signs of life, and who reads gets everything', async () => {
  const { io, url } = await gatewayAlone()
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
  const { io, url } = await gatewayAlone()
  const late = await somebody(url)
  late.socket.pause()
  for (let sent = 0; sent < 7; sent += 1) io.emit('view', { piece } as never)
  await new Promise((resolve) => setTimeout(resolve, 100))
  late.socket.resume()
  await vi.waitFor(() => expect(late.views()).toBe(7), { timeout: 10_000 })
  expect([...io.sockets.sockets.values()]).toHaveLength(1)
})
