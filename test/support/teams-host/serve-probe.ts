import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { build } from 'vite'

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' }

/** Builds the probe page as the client is built, into a folder of its own, and serves it on a free loopback port. */
export async function serveProbe(): Promise<{ origin: string; port: number; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sampratad-probe-'))
  const root = import.meta.dirname
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false }, rolldownOptions: { input: join(root, 'probe.html') } },
  })
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    readFile(join(folder, path === '/' ? 'probe.html' : path)).then(
      (body) => response.writeHead(200, { 'content-type': types[extname(path)] ?? types['.html'] }).end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true })
    },
  }
}
