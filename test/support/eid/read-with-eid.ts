import { readerBrowser, unescaped, type ReadPage } from './reader-browser.ts'

/** The page that somebody comes to with the number and the code of a letter, signed in as themselves. */
export async function readWithEid(url: string, who: string, fields: { number: string; code: string }): Promise<ReadPage> {
  const browser = readerBrowser()
  const onTheWay = await browser.send(await browser.open(`${url}/brev/e-legitimation`), fields)
  const agreeing = await browser.send(await browser.open(unescaped(/href="([^"]+)"/.exec(onTheWay.html)?.[1] ?? '')), { login: who, password: 'any' })
  return browser.send(await browser.send(agreeing))
}

type Shows = { who: string; path: string; given: { number: string; code?: string } }

/** From the form of a page of ours to the provider and back, and the button that is left to press. */
export async function showsWho(url: string, { who, path, given }: Shows, browser = readerBrowser()): Promise<ReadPage> {
  const onTheWay = await browser.send(await browser.open(url + path), { code: '', ...given })
  const signingIn = await browser.open(unescaped(/href="([^"]+)"/.exec(onTheWay.html)?.[1] ?? ''))
  const back = await browser.send(await browser.send(signingIn, { login: who, password: 'any' }))
  return browser.send(back)
}
