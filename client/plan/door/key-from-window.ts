/** The channel between the windows of this page alone, in this browser; nothing of it is kept anywhere. */
const name = 'sampratad-plan-key'
/** In milliseconds: a window that waits answers at once. */
const answersWithinMs = 500

type Said = { key: string } | { isTaken: true }

/** The key of a window that has just signed in, for another one that waits for it. True: it was taken. */
export function offerKey(key: string, Channel: typeof BroadcastChannel = BroadcastChannel): Promise<boolean> {
  const channel = new Channel(name)
  return new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), answersWithinMs)
    channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if (!('isTaken' in data)) return
      clearTimeout(timer)
      resolve(true)
    }
    channel.postMessage({ key } satisfies Said)
  }).finally(() => channel.close())
}

/** Waits for the key of a window where somebody signs in. `take` tries it, and says whether it was good. Out: the end of it. */
export function waitForKey(take: (key: string) => Promise<boolean>, Channel: typeof BroadcastChannel = BroadcastChannel): () => void {
  const channel = new Channel(name)
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if ('key' in data) void take(data.key).then((isTaken) => isTaken && channel.postMessage({ isTaken: true } satisfies Said))
  }
  return () => channel.close()
}
