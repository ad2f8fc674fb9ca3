/** A page as somebody's browser has it; `address` is where it came to lie. */
export type ReadPage = { address: string; status: number; html: string; title: string }

/** A browser without script: it follows redirects, keeps each place's cookies, and sends ordinary forms. One address of its own, so that nobody is kept waiting by another's tries. */
export function readerBrowser(forwardedFor = `198.51.100.${(readers += 1) % 250}`) {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (address: string) => jars.get(new URL(address).origin) ?? jars.set(new URL(address).origin, new Map()).get(new URL(address).origin)!

  async function ask(address: string, init: RequestInit = {}): Promise<ReadPage> {
    const cookie = [...jarOf(address)].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(address, { ...init, redirect: 'manual', headers: { ...init.headers, cookie, 'x-forwarded-for': forwardedFor } })
    for (const line of answer.headers.getSetCookie()) keep(jarOf(address), line)
    const next = answer.headers.get('location')
    if (next !== null) return ask(new URL(next, address).href)
    const html = await answer.text()
    return { address, status: answer.status, html, title: /<h1[^>]*>([^<]*)</.exec(html)?.[1] ?? '' }
  }

  return {
    jarOf,
    open: (address: string) => ask(address),
    /** Sends the first form of a page whose action has this in it, with these fields beside its hidden ones. */
    send: (page: ReadPage, fields: Record<string, string> = {}, where = '') => {
      const form = [...page.html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].find(([, action = '']) => action.includes(where))
      const hidden = [...(form?.[2] ?? '').matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)])
      const body = new URLSearchParams({ ...Object.fromEntries(hidden), ...fields })
      return ask(new URL(unescaped(form?.[1] ?? ''), page.address).href, { method: 'POST', body })
    },
    follow: (page: ReadPage, pattern: RegExp) => ask(new URL(unescaped(pattern.exec(page.html)?.[1] ?? ''), page.address).href),
  }
}
export type ReaderBrowser = ReturnType<typeof readerBrowser>
let readers = 0

function keep(jar: Map<string, string>, line: string) {
  const [pair = ''] = line.split(';')
  const [name = '', ...value] = pair.split('=')
  const isOver = /max-age=0|expires=thu, 01 jan 1970/i.test(line)
  if (isOver) jar.delete(name)
  else jar.set(name, value.join('='))
}

export const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
