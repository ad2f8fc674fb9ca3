import { beforeAll, expect, it } from 'vitest'
import { letterText } from '#core/letters/plain-text.ts'
import type { Letter } from '#core/letters/letter.ts'
import type { Deliveries } from '#core/wire/deliveries.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { aYearFrom, by, consentFrom, organisationIds, ownWords, seatIds } from '#test/support/builders.ts'
import { codeFor, hiddenIn, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { get, post } from '#test/support/test-app.ts'

let house: House
beforeAll(async () => {
  house = await houseWithClock()
})
const all = Object.values(organisationIds)
const among = all.map((id) => consentFrom(id, all.filter((other) => other !== id), { kinds: ['health'], until: aYearFrom() }))
const bytesOf = async (path: string, token: string) => {
  const answer = await fetch(house.app.url + path, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ token }) })
  return answer.status === 200 ? Buffer.from(await answer.arrayBuffer()).toString('base64') : `status ${answer.status}`
}
/** The letter itself, of a page: what stands above and under it is for who looks. */
const mainOf = (page: string) => page.slice(page.indexOf('<main'), page.indexOf('</main>'))

/** A closed meeting in which the referrer's organisation may no longer be told one of two things. */
async function closedWith(language: 'sv' | 'en') {
  house.pass(1_800_000)
  const meeting = await openedIn('recommend', await planned(house.app, { language }, among), 'participant', 'officer', 'adviser', 'referrer')
  const { chair, officer } = meeting.seats
  await done(officer, recommendation('rehabkoordinatorn'))
  await done(officer, { type: 'addItem', kind: 'information', content: ownWords('Blodsockret är högt.', { ...by(seatIds.officer), when: null, about: 'health' }) })
  await done(chair, { type: 'recordConsent', records: [consentFrom(organisationIds.jobs, [organisationIds.insurance], { kinds: ['work'] })] })
  await done(chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
  return meeting.seats
}

it.each(['sv', 'en'] as const)('[SEND-10] [LET-21] what the chair sees before they send is what each reader gets, to the byte, in every form, before and after a correction, in %s', async (language) => {
  const seats = await closedWith(language)
  const { chair, participant, referrer } = seats
  const texts = new Set<string>()
  for (const version of [1, 2, 3]) {
    if (version === 2) await done(participant, { type: 'sayWrong', lineId: null, words: 'Det var inte så.' })
    if (version === 3) await done(chair, { type: 'answerWrong', correctionId: chair.view().corrections![0]!.id, words: 'Det var i maj.' })
    for (const [recipient, reader] of [['participant', participant], ['referrer', referrer]] as const) {
      const preview = (): Letter | null | undefined => (recipient === 'participant' ? chair.view().letter : chair.view().referrerLetter)
      await chair.until(() => version === 1 || (chair.view().corrections?.length === 1 && JSON.stringify(preview()).includes(`ersion ${version}`)))
      const said = `${recipient}, version ${version}`
      expect((await get(`${house.app.url}/api/letters/${recipient}`, reader.token)).body, said).toEqual(preview())
      for (const form of ['pdf', 'text', 'html']) expect(await bytesOf(`/letters/${recipient}/${form}`, reader.token), `${said}, ${form}`).toBe(await bytesOf(`/letters/${recipient}/${form}`, chair.token))
      const text = Buffer.from(await bytesOf(`/letters/${recipient}/text`, reader.token), 'base64').toString('utf8')
      expect(text, said).toBe(letterText(preview()!))
      const pages = await Promise.all([reader, chair].map(({ token }) => sendForm(house.app.url, `/letters/${recipient}`, { token }).then(({ page }) => mainOf(page))))
      const { page: byCode } = await sendForm(house.app.url, '/brev', await codeFor(house, recipient, chair))
      expect(new Set([...pages, mainOf(byCode)]), said).toHaveLength(1)
      expect(await bytesOf(`/letters/${recipient}/pdf`, hiddenIn(byCode, 'token')), `${said}, by code`).toBe(await bytesOf(`/letters/${recipient}/pdf`, chair.token))
      expect(text.includes('Blodsockret'), said).toBe(recipient === 'participant')
      texts.add(text)
    }
    house.pass(3_600_000)
  }
  expect(texts, 'each version of each letter is another').toHaveLength(6)
  expect(house.app.faults).toEqual([])
})

it.each(['sv', 'en'] as const)('[SEND-10] what the chair sees of each organisation’s copy, before there is a code, is what that organisation gets and not the participant’s letter, to the byte, in every form, before and after a correction, in %s', async (language) => {
  const { chair, participant, officer, adviser } = await closedWith(language)
  const copies = `${house.app.url}/api/letters/participant/copies`
  const holders = new Map<string, typeof officer>([[seatIds.officer, officer], [seatIds.adviser, adviser]])
  const tells: [string, boolean][] = []
  for (const version of [1, 2]) {
    if (version === 2) await done(participant, { type: 'sayWrong', lineId: null, words: 'Det var inte så.' })
    const { copyFor } = (await get(`${house.app.url}/api/letters/deliveries`, chair.token)).body as Deliveries
    expect(copyFor.toSorted()).toEqual([...holders.keys()].toSorted())
    for (const seatId of copyFor) {
      const holder = holders.get(seatId)!
      const preview = (await get(`${copies}/${seatId}`, chair.token)).body as Letter
      const said = `${seatId}, version ${version}`
      const opensWith = ((await post(`${copies}/${seatId}/code`, {}, chair.token)).body as ReadingCode).opensWith!
      const { page } = await sendForm(house.app.url, '/brev', { number: opensWith.number, code: opensWith.code })
      const byCode = hiddenIn(page, 'token')
      for (const form of ['text', 'html']) expect(await bytesOf(`/letters/participant/${form}`, holder.token), `${said}, ${form}`).toBe(await bytesOf(`/letters/participant/${form}`, byCode))
      const text = Buffer.from(await bytesOf('/letters/participant/text', byCode), 'base64').toString('utf8')
      expect(text, said).toBe(letterText(preview))
      tells.push([seatId, text.includes('Blodsockret')])
    }
    expect(letterText(chair.view().letter!)).toContain('Blodsockret')
    house.pass(3_600_000)
  }
  expect(new Set(tells.map(([seatId, isTold]) => `${seatId} ${isTold}`)), 'one organisation is told, the other is not').toEqual(new Set([`${seatIds.officer} true`, `${seatIds.adviser} false`]))
  for (const [seatId, token] of [[seatIds.officer, officer.token], [seatIds.officer, participant.token], [seatIds.participant, chair.token], [seatIds.chair, chair.token], ['nobody', chair.token]] as const) expect((await get(`${copies}/${seatId}`, token)).status, seatId).toBe(404)
  expect(house.app.faults).toEqual([])
})
