import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

// Below the ports that systems lend to outgoing connections (Linux from 32768, others from 49152): between this look and a server's
// start, or while a killed server is away, no browser's connection can come to sit there. Above all that Chromium refuses to call.
const first = 20_000
const afterLast = 32_000
const tries = 50

/** A port on 127.0.0.1 where nothing listens now and no outgoing connection will. Throws where fifty ports by chance are all taken. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < tries; tried++) {
    const port = randomInt(first, afterLast)
    if (await isFree(port)) return port
  }
  throw new Error(`No free port found among ${tries} between ${first} and ${afterLast}.`)
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}
