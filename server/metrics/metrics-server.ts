import { createServer, type Server } from 'node:http'
import type { Metrics } from './metrics.ts'

/** `/metrics` and nothing else, on a server of its own: not yet listening. */
export function metricsServer({ read }: Pick<Metrics, 'read'>): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end()
    read().then(
      ({ type, text }) => response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text),
      () => response.writeHead(500).end(),
    )
  })
}
