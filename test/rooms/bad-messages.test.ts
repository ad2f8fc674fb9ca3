import { connect as connectTcp } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { wireVersion } from '#core/wire/wire-version.ts'
import { connect, join, newCommandId, openSocket, type LiveClient } from '#test/support/live-client.ts'
import { done, knocking, openedIn, planned, recommendation, type Seated } from '#test/support/seated-meeting.ts'
import { staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
let url: string
beforeAll(async () => {
  app = await testApp()
  url = app.url
})
afterAll(() => {
  expect(app.faults).toEqual([])
})

/** A meeting of its own that goes on: one acts, the other sees. */
async function lives(meeting: Seated<'officer' | 'chair'>) {
  const { chair, officer } = meeting.seats
  const before = chair.view().items?.length ?? 0
  await done(officer, recommendation(`efteråt ${before}`))
  await chair.until(() => chair.view().items?.length === before + 1)
}

/** As text: a client’s own stack would not carry it. */
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
const polluted = JSON.parse('{"__proto__":{"isAdmitted":true},"constructor":{"prototype":{"x":1}},"id":"aaaaaaaaaaaaaaaaaaaa","command":{"type":"startMeeting"}}') as unknown

const badMessages: [string, unknown[]][] = [
  ['nothing', []],
  ['null', [null]],
  ['a number', [7]],
  ['a word', ['hej']],
  ['a list', [[]]],
  ['true', [true]],
  ['an empty object', [{ something: 1 }]],
  ['bytes', [Buffer.from([1, 2, 3])]],
  ['bytes inside', [{ id: newCommandId(), command: { type: 'noteTold', words: Buffer.from('hej') } }]],
  ['a prototype', [polluted]],
  ['a command of no kind', [{ id: newCommandId(), command: { type: 'toString' } }]],
  ['an inherited kind', [{ id: newCommandId(), command: { type: '__proto__' } }]],
  ['an id that is no id', [{ id: '../../etc/passwd', command: { type: 'startMeeting' } }]],
  ['much too long an id', [{ id: 'a'.repeat(9_000), command: { type: 'startMeeting' } }]],
  ['too long words', [{ id: newCommandId(), command: { type: 'noteTold', words: 'a'.repeat(9_000) } }]],
  ['nothing but control characters', [{ id: newCommandId(), command: { type: 'noteTold', words: '\u0000\u2028' } }]],
]

const events = ['command', 'resync', 'nonsense', 'error', 'view', 'mine', '__proto__', 'constructor', 'toString', 'message', 'disconnected', '*', '']
/** Names that socket.io itself refuses by ending the connection. */
const reserved = ['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener']

describe('bad messages', () => {
  it('[ROOM-25] are answered as bad ones when an answer is asked for, and change nothing', async () => {
    const meeting = await openedIn('recommend', await planned(app), 'officer')
    const { officer } = meeting.seats
    const version = officer.views.at(-1)?.version
    for (const [what, sent] of badMessages) {
      const answer: unknown = await officer.socket.timeout(3_000).emitWithAck('command', ...sent)
      expect(answer, what).toEqual({ kind: 'problem', problem: 'badMessage' })
    }
    for (const event of events.filter((one) => !['command', 'resync'].includes(one))) {
      expect(await officer.socket.timeout(3_000).emitWithAck(event, { a: 1 }), event).toEqual({ kind: 'problem', problem: 'badMessage' })
    }
    expect(await officer.socket.timeout(3_000).emitWithAck('resync', { more: 1 })).toEqual({ kind: 'problem', problem: 'badMessage' })
    expect(officer.views.at(-1)?.version).toBe(version)
    expect(({} as Record<string, unknown>)['isAdmitted']).toBeUndefined()
    await lives(meeting)
  })

  it('[ROOM-24] end nothing without an acknowledgement, or with one that is none', async () => {
    const meeting = await openedIn('recommend', await planned(app), 'officer')
    const { officer } = meeting.seats
    for (const event of events) {
      officer.socket.emit(event)
      for (const [, sent] of badMessages) officer.socket.emit(event, ...sent, 'not a function', { nor: 'this' })
    }
    officer.socket.emit('command', { id: newCommandId(), command: recommendation('utan svar') })
    await meeting.seats.chair.until(() => meeting.seats.chair.view().items?.length === 1)
    await lives(meeting)
  })

  it('[ROOM-24] end at most the connection that sent them: reserved names and 64 KiB + 1', async () => {
    const meeting = await openedIn('recommend', await planned(app), 'officer')
    const heavy = { id: newCommandId(), command: { type: 'noteTold', words: 'a'.repeat(64 * 1024 + 1) } }
    const frames = [...reserved.map((name) => `42${JSON.stringify([name, {}])}`), `42${JSON.stringify(['command', heavy])}`]
    for (const frame of frames) {
      const socket = await rawSocket(await join(url, meeting.link('adviser')))
      const closed = new Promise((resolve) => socket.on('close', resolve))
      socket.send(frame)
      await closed
    }
    await lives(meeting)
  })

  it('[ROOM-24] end at most the connection that sent them: raw frames of every kind', async () => {
    const meeting = await openedIn('recommend', await planned(app), 'officer')
    const deep = `42["command",${nested(30_000)}]`
    const deepAuth = `40${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`
    const frames = ['', '9', '4', '49', '42', '42[', '42{}', '42[]', '42[1]', '42[null]', '421e999["command"]', '42/nowhere,["command"]', '40/nowhere,', '40', '41', '43', '430[]', '4399999["x"]', '44{}', '45', '451-["command",{"_placeholder":true,"num":0}]', '45999999999-["command"]', '451-["command",{"_placeholder":true,"num":"__proto__"}]', '46', '1', '2', '3', '5', '6', 'b4AAAA', deep, deepAuth]
    for (const frame of frames) {
      const socket = await rawSocket(await join(url, meeting.link('adviser')))
      socket.send(frame)
      socket.send(Buffer.from([4, 50, 0, 255]))
      await settled(socket)
    }
    await lives(meeting)
  })

  it('[ROOM-25] are answered as bad ones however deep they are, up to 64 KiB', async () => {
    const meeting = await openedIn('recommend', await planned(app), 'officer')
    const socket = await rawSocket(meeting.seats.officer)
    const answer = new Promise((resolve) => socket.on('message', (data: Buffer) => data.toString().startsWith('437') && resolve(data.toString())))
    socket.send(`427["command",{"id":"${newCommandId()}","command":{"type":"addItem","kind":"recommendation","content":${nested(32_000)}}}]`)
    expect(await answer).toBe('437[{"kind":"problem","problem":"badMessage"}]')
    socket.terminate()
    await lives(meeting)
  })

  it('[ROOM-24] end nothing when they are half a handshake', async () => {
    const meeting = await openedIn('recommend', await planned(app), 'officer')
    const { port } = new URL(url)
    const halves = ['GET', 'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n', 'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: short\r\nSec-WebSocket-Version: 13\r\n\r\n', '\u0000\u0001\u0002', 'POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"se']
    for (const half of halves) {
      await new Promise<void>((resolve) => {
        const tcp = connectTcp(Number(port), '127.0.0.1', () => tcp.write(half, () => setTimeout(() => resolve(void tcp.destroy()), 30)))
        tcp.on('error', () => resolve())
      })
    }
    // Opened but never joined, and joined but gone before an answer.
    const silent = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
    await new Promise((resolve) => silent.on('message', resolve))
    silent.send(`40${JSON.stringify({ token: meeting.seats.officer.token, wireVersion })}`)
    silent.terminate()
    const polling = await fetch(`${url}/socket.io/?EIO=4&transport=polling`)
    expect(polling.status).toBe(400)
    await lives(meeting)
  })
})

describe('a handshake', () => {
  const refusalOf = (socket: ReturnType<typeof openSocket>) =>
    new Promise<unknown>((resolve, reject) => {
      socket.on('connect', () => reject(new Error('it opened')))
      socket.on('connect_error', (error: Error & { data?: { problem: string } }) => resolve(error.data?.problem ?? 'closed'))
    }).finally(() => socket.disconnect())

  it('[ROOM-23] is refused without a good token, and says so', async () => {
    const { token } = await join(url, (await planned(app)).link('officer'))
    const auths: unknown[] = [{}, { token }, { wireVersion }, { token: '', wireVersion }, { token: null, wireVersion }, { token: { $ne: '' }, wireVersion }, { token: [token], wireVersion }, { token: 'x'.repeat(43), wireVersion }, { token: staffToken, wireVersion }, { token: 'x'.repeat(60_000), wireVersion }, { token, wireVersion: '1' }, { token, wireVersion, more: 1 }]
    for (const auth of auths) expect(await refusalOf(openSocket(url, '', { auth: auth as Record<string, unknown> }))).toBe('signInAgain')
  })

  it('[ROOM-23] is refused with another wire version, and says so', async () => {
    const { token } = await join(url, (await planned(app)).link('officer'))
    for (const other of [wireVersion + 1, 0, -1]) expect(await refusalOf(openSocket(url, '', { auth: { token, wireVersion: other } }))).toBe('wrongWireVersion')
  })

  it('[ROOM-23] is refused from a foreign page, whatever it holds, and opens from our own and without a page', async () => {
    const meeting = await planned(app)
    const joined = await join(url, meeting.link('officer'))
    for (const origin of ['https://evil.example', 'https://teams.microsoft.com', 'null', `${url}.evil.example`, url.replace('http:', 'https:'), url.replace('127.0.0.1', 'localhost'), '']) {
      expect(await refusalOf(openSocket(url, joined.token, { headers: { origin } })), origin).toBe('closed')
    }
    for (const headers of [{ origin: url }, {}]) expect((await connect(url, joined, { headers })).mine()?.standing).toBe('waiting')
  })
})

describe('sending too fast', () => {
  it('[ROOM-27] is answered as such, for that connection alone, and heals', async () => {
    const { seats } = await openedIn('recommend', await planned(app), 'officer', 'adviser')
    const burst = await Promise.all(Array.from({ length: 80 }, (_, index) => seats.officer.send({ type: 'setWriting', isWriting: index % 2 === 0 })))
    const tooFast = burst.filter((answer) => answer.kind === 'problem' && answer.problem === 'tooFast')
    expect(tooFast.length).toBeGreaterThan(10)
    expect(burst.filter((answer) => answer.kind === 'done').length).toBeGreaterThanOrEqual(40)
    await done(seats.adviser, recommendation())
    await new Promise((resolve) => setTimeout(resolve, 300))
    await done(seats.officer, recommendation())
  })

  it('[ROOM-27] asks for the whole over and over and gets it often enough, never endlessly', async () => {
    const officer: LiveClient = await knocking(await planned(app), 'chair')
    const answers: unknown[] = []
    for (let index = 0; index < 60; index += 1) officer.socket.emit('resync', {}, (answer: unknown) => answers.push(answer))
    await officer.until(() => officer.views.length >= 11)
    await expect.poll(() => answers.length).toBeGreaterThanOrEqual(45)
    expect(answers.every((answer) => JSON.stringify(answer) === '{"kind":"problem","problem":"tooFast"}')).toBe(true)
    expect(officer.views.length).toBeLessThan(20)
  })
})

/** A WebSocket that has joined as this seat by hand, frame by frame. */
async function rawSocket({ token }: { token: string }): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  socket.on('error', () => undefined)
  await new Promise<void>((resolve) =>
    socket.on('message', (data: Buffer) => {
      const frame = data.toString()
      if (frame.startsWith('0')) socket.send(`40${JSON.stringify({ token, wireVersion })}`)
      if (frame.startsWith('40')) resolve()
    }),
  )
  return socket
}

/** Closed by the server, or left alone for a moment and then closed by us. */
const settled = (socket: WebSocket) =>
  new Promise<void>((resolve) => {
    setTimeout(() => socket.terminate(), 40)
    socket.on('close', () => resolve())
  })
