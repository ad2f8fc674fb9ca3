import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** What there is now of something, asked for when the figures are read. */
export type CountNow = { openRooms: () => number; openSockets: () => number }

export type Metrics = {
  /** A request has been answered. `route` is the pattern of an address, never an address: that may say whose letter it is. `seconds` long. */
  requestAnswered: (request: { method: string; route: string; status: number; seconds: number }) => void
  /** A command of a seat has been answered: `outcome` is `done`, `refused` or the problem. `seconds` long, after commit. */
  commandAnswered: (command: { type: string; outcome: string; seconds: number }) => void
  /** An error of our own was logged. */
  faultLogged: () => void
  countNow: (count: CountNow) => void
  /** All figures as Prometheus reads them. */
  read: () => Promise<{ type: string; text: string }>
}

const upToSeconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/** The figures of this process. Nothing in them is about a person or a meeting: no id, no name, no word. */
export function openMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({ name: 'sampratad_request_seconds', help: 'How long requests took.', labelNames: ['method', 'route', 'status'], buckets: upToSeconds, registers })
  const commands = new Histogram({ name: 'sampratad_command_seconds', help: 'How long commands of seats took, until they were kept and answered.', labelNames: ['type', 'outcome'], buckets: upToSeconds, registers })
  const faults = new Counter({ name: 'sampratad_faults_total', help: 'Errors of our own; each has a line in the log.', registers })
  return {
    requestAnswered: ({ seconds, status, ...labels }) => requests.observe({ ...labels, status: `${Math.floor(status / 100)}xx` }, seconds),
    commandAnswered: ({ seconds, ...labels }) => commands.observe(labels, seconds),
    faultLogged: () => faults.inc(),
    countNow: ({ openRooms, openSockets }) => {
      asked(registry, 'sampratad_open_rooms', 'Meetings that are held in memory now.', openRooms)
      asked(registry, 'sampratad_open_sockets', 'Devices that are connected now.', openSockets)
    },
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}

function asked(registry: Registry, name: string, help: string, count: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(count())
    },
  })
}
