import { readerBrowser, unescaped, type ReadPage } from './reader-browser.ts'

/** The page that somebody comes to with the number and the code of a letter, signed in as themselves. */
export async function readWithEid(url: string, who: string, fields: { number: string; code: string }): Promise<ReadPage> {
  const browser = readerBrowser()
  const onTheWay = await browser.send(await browser.open(`${url}/brev/e-legitimation`), fields)
  const agreeing = await browser.send(await browser.open(unescaped(/href="([^"]+)"/.exec(onTheWay.html)?.[1] ?? '')), { login: who, password: 'any' })
  return browser.send(await browser.send(agreeing))
}
