import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { freePort } from '#test/support/free-port.ts'
import { ChaosProxy, type Trouble } from './chaos-proxy.ts'
import { chanceFrom } from './seeded-chance.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

/** A line through the proxy that has been heard on both ways. */
async function line() {
  const server = createServer().listen(0, '127.0.0.1')
  ends.push(() => new Promise((resolve) => server.close(resolve)))
  await once(server, 'listening')
  const port = await freePort()
  const proxy = new ChaosProxy(port, (server.address() as AddressInfo).port, chanceFrom(1))
  ends.unshift(() => proxy.close())
  const people = connect(port, '127.0.0.1')
  const [atServer] = (await once(server, 'connection')) as [Socket]
  for (const one of [people, atServer]) one.on('error', () => undefined).resume()
  ends.unshift(() => [people, atServer].forEach((one) => one.destroy()))
  people.write('x')
  await once(atServer, 'data')
  return { proxy, people, atServer }
}

type Who = 'people' | 'atServer'
const isTold = async (trouble: Trouble, who: Who, isLeft: Who) => {
  const { proxy, ...sides } = await line()
  proxy.cause(trouble)
  const told = new Promise((resolve) => sides[who].once('close', () => resolve(true)))
  sides[isLeft].destroy()
  return Promise.race([told, pause(500, false)])
}

it('carries that one side has closed the line on the way that is left, and on no other', async () => {
  expect(await isTold('deafServer', 'people', 'atServer')).toBe(true)
  expect(await isTold('deafServer', 'atServer', 'people')).toBe(false)
  expect(await isTold('deafPeople', 'atServer', 'people')).toBe(true)
  expect(await isTold('deafPeople', 'people', 'atServer')).toBe(false)
  expect(await isTold('halfOpen', 'people', 'atServer')).toBe(false)
})
