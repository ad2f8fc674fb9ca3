/** A robot as those that look at links before people do: it follows every link of a page, and sends every form with what `valueOf` gives. */
export async function robotFrom(origin: string, starts: readonly string[], { from, valueOf }: { from: string; valueOf: (name: string) => string }): Promise<{ visited: Set<string>; sent: string[] }> {
  const headers = { 'x-forwarded-for': from, accept: 'text/html' }
  const visited = new Set<string>()
  const sent: string[] = []
  const waiting = [...starts]
  const look = async (address: string) => {
    if (visited.has(address)) return
    visited.add(address)
    const answer = await fetch(origin + address, { headers, redirect: 'manual' })
    if (!answer.headers.get('content-type')?.startsWith('text/html')) return void (await answer.arrayBuffer())
    const page = await answer.text()
    waiting.push(...[...page.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, path = '']) => path))
    for (const form of page.matchAll(/<form[^>]*action="(\/[^"]*)"[^>]*>([\s\S]*?)<\/form>/g)) await send(form[1] ?? '', form[2] ?? '')
  }
  const send = async (action: string, inside: string) => {
    const fields = [...inside.matchAll(/<(?:input|textarea|select)[^>]*name="([^"]+)"/g)].map(([, name = '']) => name)
    for (const body of [{}, Object.fromEntries(fields.map((name) => [name, ''])), Object.fromEntries(fields.map((name) => [name, valueOf(name)]))]) {
      sent.push(action)
      await (await fetch(origin + action, { method: 'POST', headers, body: new URLSearchParams(body), redirect: 'manual' })).arrayBuffer()
    }
  }
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await look(next)
  return { visited, sent }
}
