/** What waits for one who does not read may be so much (signs of text, nearly all of one byte): many times the largest whole view. */
export const unreadLimit = 2 * 1024 * 1024

type Packet = { data?: string | ArrayBufferView }

/** What is used of an engine.io socket and of the WebSocket under it. */
type Line = {
  on: (event: 'packetCreate' | 'flush', heard: (packet: Packet) => void) => unknown
  transport: { socket?: { bufferedAmount: number; terminate: () => void } }
}

/**
 * Ends the line of who does not read what is sent, as of a machine that is asleep: else it is all kept for them in memory, for as long as
 * they answer signs of life. They come back by themselves and get the whole. No goodbye: it would wait behind the rest.
 */
export function endWhoDoesNotRead(engine: { on: (event: 'connection', heard: (line: Line) => void) => unknown }, limit = unreadLimit) {
  engine.on('connection', (line) => {
    // What the WebSocket has not taken yet, beside what it holds.
    let waiting = 0
    line.on('flush', () => (waiting = 0))
    line.on('packetCreate', ({ data }) => {
      waiting += typeof data === 'string' ? data.length : (data?.byteLength ?? 0)
      const { socket } = line.transport
      if (socket && waiting + socket.bufferedAmount > limit) socket.terminate()
    })
  })
}
