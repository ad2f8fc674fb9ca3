import type { Browser } from 'playwright-core'
import { expect, it } from 'vitest'
import { lending } from './lent-browser.ts'

/** A browser that opens nothing and knows which of its contexts are open. */
function house() {
  const open = new Set<object>()
  const newContext = () => {
    const context = { close: () => Promise.resolve(void open.delete(context)) }
    open.add(context)
    return Promise.resolve(context)
  }
  const newPage = async () => {
    const context = await newContext()
    return { context: () => context }
  }
  const browser = { on: () => undefined, contexts: () => [...open], newContext, newPage } as unknown as Browser
  return { open, lend: lending(() => Promise.resolve(browser)) }
}

it('a browser that is given back twice is given back once: whoever else has it keeps their pages', async () => {
  const { open, lend } = house()
  const [one, other] = [await lend(), await lend()]
  await other.browser.newContext()
  await one.giveBack()
  await one.giveBack()
  expect(open.size).toBe(1)
  await other.giveBack()
  expect(open.size).toBe(0)
})

it('who gives a browser back closes what they opened, also where somebody else never gives it back', async () => {
  const { open, lend } = house()
  const [kept, given] = [await lend(), await lend()]
  const theirs = await kept.browser.newContext()
  await given.browser.newContext()
  await given.browser.newPage()
  await given.giveBack()
  expect([...open]).toEqual([theirs])
})
