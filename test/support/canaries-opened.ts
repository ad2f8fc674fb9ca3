import { unescaped } from './eid/reader-browser.ts'
import { anotherAddress } from './every-door.ts'

/** What opens something else from a page that a code or an e-ID has opened: the token of a reading, the pass of a seat, of a case or of what was asked for. */
export const passesIn = (page: string): string[] => [...new Set([...page.matchAll(/name="(?:token|pass|seat)" value="([^"]{20,})"/g)].map(([, pass = '']) => unescaped(pass)))]

export const formsIn = (page: string) => [...page.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].map(([, action = '', inside = '']) => ({ action: unescaped(action), inside }))

/** What ends something, and what keeps a page's words as they stand there, is not pressed: a read, an explanation, a correction, who has seen it, and what is asked before a yes is taken back are. */
const isLeft = ({ action, inside }: { action: string; inside: string }) => /(withdrawn|regret|ta-bort|sluta|\/ut)$/.test(action) || inside.includes('name="adds" value="yes"')

/** Hidden fields as they are, the first choice of each list, and words of nobody's in each area. */
function fieldsOf(inside: string): [string, string][] {
  const hidden = [...inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [name, unescaped(value)])
  const lists = [...inside.matchAll(/<select[^>]*name="([^"]*)"[^>]*>\s*<option value="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [name, unescaped(value)])
  const areas = [...inside.matchAll(/<textarea[^>]*name="([^"]*)"/g)].map(([, name = '']): [string, string] => [name, 'Det var en annan dag.'])
  return [...hidden, ...lists, ...areas]
}

/** Each button of such a page, as its reader presses it: what is answered, and where it was sent. */
export async function pressEach(url: string, page: string): Promise<{ action: string; status: number; text: string }[]> {
  const pressed = formsIn(page).filter((form) => form.action.startsWith('/') && !isLeft(form))
  return Promise.all(
    pressed.map(async ({ action, inside }) => {
      const answer = await fetch(url + action, { method: 'POST', redirect: 'manual', headers: { 'x-forwarded-for': anotherAddress() }, body: new URLSearchParams(fieldsOf(inside)) })
      return { action, status: answer.status, text: await answer.text() }
    }),
  )
}
