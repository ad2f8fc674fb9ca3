import { expect } from 'vitest'
import { newCommandId } from './live-client.ts'
import type { MarkedWords } from './marked-words.ts'
import { post, staffToken } from './test-app.ts'

type Before = { url: string; words: MarkedWords }

/** Somebody asks for a meeting for somebody else: each of their texts marked by its field of the referral. Gives the page that they get, with the codes on it. */
export async function askWithCanaries({ url, words }: Before): Promise<string> {
  const asked = (field: string) => words.mark(`referral ${field}`)
  const you = { yourName: asked('referrer.name'), yourPlace: asked('referrer.organisation'), yourPhone: asked('referrer.phone') }
  const person = { personName: asked('person.name'), personPhone: asked('person.phone') }
  const fields = { who: 'worker', knows: 'yes', ...you, ...person, question: asked('question'), talkAbout: asked('talkAbout'), notTalkAbout: asked('notTalkAbout'), tried: asked('notes[].words'), note: asked('notes[].words'), tellAddress: `${asked('tellAddress')}@brev.example`, tellYes: 'yes' }
  const answer = await fetch(`${url}/anmal`, { method: 'POST', body: new URLSearchParams(fields) })
  expect(answer.status).toBe(201)
  return answer.text()
}

/** A plan is begun that is no meeting yet. Gives its id. */
export async function beginWithCanaries({ url, words }: Before): Promise<string> {
  const id = newCommandId()
  const kept = await post(`${url}/api/plans`, { id, version: 0, question: words.mark('keepPlan question'), day: '2026-12-11', fields: { people: [{ name: words.mark('keepPlan fields') }] } }, staffToken)
  expect(kept.status).toBe(200)
  return id
}
