import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** `noticesAfterMs`: so long after a node is ready, or is no more, this knows it. */
export type Balancer = { origin: string; noticesAfterMs: number; close: () => Promise<void> }

const lookEveryMs = 200

/** Stands before several nodes on this machine: whoever connects is put through to one that says it is ready, each in its turn, and to the next where it does not answer. */
export async function openBalancer(origins: readonly string[], port: number): Promise<Balancer> {
  let ready: string[] = [...origins]
  let turn = 0
  const lines = new Set<Socket>()
  const isReady = (origin: string) => fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(1_000) }).then(({ ok }) => ok, () => false)
  const look = async () => {
    const answers = await Promise.all(origins.map(isReady))
    ready = origins.filter((_origin, n) => answers[n])
  }
  const timer = setInterval(() => void look(), lookEveryMs)
  timer.unref()
  const server = createServer({ pauseOnConnect: true }, (near) => {
    lines.add(near.on('close', () => lines.delete(near)).on('error', () => undefined))
    turn += 1
    putThrough(near, [...ready.slice(turn % Math.max(1, ready.length)), ...ready.slice(0, turn % Math.max(1, ready.length))])
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    noticesAfterMs: 2 * lookEveryMs,
    close: () => {
      clearInterval(timer)
      for (const line of lines) line.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function putThrough(near: Socket, [first, ...others]: string[]) {
  if (first === undefined) return void near.destroy()
  const far = connect(Number(new URL(first).port), '127.0.0.1')
  const tryNext = () => putThrough(near, others)
  far.once('error', tryNext).once('connect', () => {
    far.off('error', tryNext)
    near.pipe(far)
    far.pipe(near)
    // Half a line is none: where one end goes the other goes too.
    far.on('error', () => undefined).on('close', () => near.destroy())
    near.on('close', () => far.destroy())
    near.resume()
  })
}
