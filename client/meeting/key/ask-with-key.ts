import { freshInit } from '#client/live/post-init.ts'
import type { Demo } from '#core/wire/http.ts'

export type AskedWithKey<Who> = { who: Who } | { stopped: 'wrong' | 'away' }

/** What a key can be; a header takes nothing else. */
const keyForm = /^[A-Za-z0-9_-]{20,128}$/

/** What an address of ours says of whoever holds a key, as `whoOf` reads it; `wrong` when the key does not open it. Never rejects. */
export async function askWithKey<Answer, Who>(address: string, key: string, whoOf: (answer: Answer) => Who, ask: typeof fetch = fetch): Promise<AskedWithKey<Who>> {
  if (!keyForm.test(key)) return { stopped: 'wrong' }
  try {
    const answer = await ask(address, { ...freshInit(), headers: { authorization: `Bearer ${key}` } })
    if (answer.ok) return { who: whoOf((await answer.json()) as Answer) }
    return { stopped: [401, 403].includes(answer.status) ? 'wrong' : 'away' }
  } catch {
    return { stopped: 'away' }
  }
}

/** The same with one of the demo's own keys, which the demo gives to anybody. Never rejects. */
export async function askWithDemoKey<Who>(keyOf: (demo: Demo) => string, askKey: (key: string, ask: typeof fetch) => Promise<AskedWithKey<Who>>, ask: typeof fetch = fetch): Promise<AskedWithKey<Who>> {
  try {
    const answer = await ask('/api/demo', freshInit())
    return answer.ok ? askKey(keyOf((await answer.json()) as Demo), ask) : { stopped: 'away' }
  } catch {
    return { stopped: 'away' }
  }
}
