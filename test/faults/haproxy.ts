import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Balancer } from '#test/support/balancer.ts'

/** `near`: the sockets of a meeting on one node, as server/README.md has it. `apart`: each on the next, which is harder for the nodes. */
export type Spread = 'near' | 'apart'
const balances: Record<Spread, string> = { near: 'balance url_param near\n  hash-type consistent', apart: 'balance roundrobin' }

/** What stands in server/README.md for whoever runs it, with the ports of this run. */
const configFor = (port: number, origins: readonly string[], spread: Spread) => `
global
  maxconn 4000
defaults
  mode http
  timeout connect 2s
  timeout client 60s
  timeout server 60s
  timeout tunnel 1h
  option forwardfor
  option redispatch 1
  retries 3
frontend people
  bind 127.0.0.1:${port}
  default_backend nodes
backend nodes
  ${balances[spread]}
  option httpchk GET /readyz
  default-server check inter 1s fall 2 rise 1
${origins.map((origin, n) => `  server node${n + 1} ${new URL(origin).host}`).join('\n')}
`

/** Whether this machine has it: `apt-get install haproxy` where it has not. */
export const hasHaproxy = (): boolean => spawnSync('haproxy', ['-v']).status === 0

/** HAProxy before these nodes, until it is closed. Throws with its own words when it does not start. */
export async function openHaproxy(origins: readonly string[], port: number, spread: Spread = 'apart'): Promise<Balancer> {
  const folder = mkdtempSync(join(tmpdir(), 'sampratad-haproxy-'))
  const file = join(folder, 'haproxy.cfg')
  writeFileSync(file, configFor(port, origins, spread))
  const child = spawn('haproxy', ['-db', '-f', file], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  child.stdout.resume()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    if (await fetch(`${origin}/healthz`).then(({ ok }) => ok, () => false)) return { origin, noticesAfterMs: 2_500, close }
    await pause(50)
  }
  await close()
  throw new Error(`HAProxy did not start: ${said}`)

  async function close() {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}
