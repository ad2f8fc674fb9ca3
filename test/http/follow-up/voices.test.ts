import { describe, expect, it } from 'vitest'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { content, withoutParticipant } from '#test/support/builders.ts'
import { hourMs, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { caseCode, dayMs, followedMeeting, openedCase } from '#test/support/followed-meeting.ts'
import { asked } from '#test/support/postgres.ts'
import { done, planBody, seated } from '#test/support/seated-meeting.ts'
import { post, staffToken } from '#test/support/test-app.ts'

const send = ({ app }: House, path: string, fields: Record<string, string>) => sendForm(app.url, `/uppfoljning${path}`, fields)
const words = (page: string) => page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const kept = ({ database }: House) => asked(database.connection, 'select voice, answers from followed_answer order by voice, answers::text')

describe('the voices of a follow-up', () => {
  it('[FOLLOW-17] answer each with their own code: no code reads, changes or takes away what another has answered', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house)
    const codes = { participant: await caseCode(house, seats.participant), referrer: await caseCode(house, seats.referrer), team: await caseCode(house, seats.officer) }
    const passOf = async (voice: keyof typeof codes) => (await openedCase(house, codes[voice].code)).pass
    const passes = { participant: await passOf('participant'), referrer: await passOf('referrer'), team: await passOf('team') }
    expect((await send(house, '/svar', { pass: passes.participant, voice: 'participant', 'grade-hangsTogether': '1', 'step-health': 'back' })).status).toBe(200)
    const before = await kept(house)
    for (const [own, voice] of [['referrer', 'participant'], ['team', 'participant'], ['participant', 'referrer'], ['team', 'referrer'], ['referrer', 'team']] as const) {
      for (const path of ['/fragor', '/svar']) expect([own, voice, path, (await send(house, path, { pass: passes[own], voice, 'grade-hangsTogether': '4', 'grade-whoDoesWhat': '4', 'grade-rightPeople': '4' })).status]).toEqual([own, voice, path, 403])
    }
    expect(await kept(house)).toEqual(before)
    for (const voice of ['referrer', 'team'] as const) {
      const page = words((await openedCase(house, codes[voice].code)).page)
      for (const word of ['Inte alls', 'Bakåt', 'har svarat.', 'De som hjälper mig']) expect([voice, word, page.includes(word)]).toEqual([voice, word, false])
    }
    expect((await send(house, '/ta-bort', { pass: passes.team, sure: 'yes' })).page, 'of the team theirs alone').toContain('Dina svar är borta')
    expect(await kept(house)).toEqual(before)
  })

  it('[FOLLOW-17] of two for their organisations do not meet each other’s answers, and stay the same with a new code', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house, {}, ['officer', 'adviser'])
    const first = await openedCase(house, (await caseCode(house, seats.officer)).code)
    const other = await openedCase(house, (await caseCode(house, seats.adviser)).code)
    await send(house, '/svar', { pass: first.pass, voice: 'team', 'grade-rightPeople': '2' })
    expect((await send(house, '/fragor', { pass: other.pass, voice: 'team' })).page).not.toContain('" checked>')
    await send(house, '/svar', { pass: other.pass, voice: 'team', 'grade-rightPeople': '4' })
    expect((await kept(house)).map(({ answers }) => (answers as { grades: unknown }).grades)).toEqual([{ rightPeople: 2 }, { rightPeople: 4 }])
    const again = await openedCase(house, (await caseCode(house, seats.officer)).code)
    expect((await send(house, '/fragor', { pass: again.pass, voice: 'team' })).page).toContain('name="grade-rightPeople" value="2" checked')
  })

  it('[FOLLOW-20] of the team say what became of the items that were theirs, and of no other', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house, {}, ['officer', 'adviser'])
    const [officer, adviser] = [await openedCase(house, (await caseCode(house, seats.officer)).code), await openedCase(house, (await caseCode(house, seats.adviser)).code)]
    const asks = async ({ pass }: { pass: string }) => (await send(house, '/fragor', { pass, voice: 'team' })).page.match(/name="item-\d"/g)
    expect([await asks(officer), await asks(adviser)]).toEqual([['name="item-1"', 'name="item-2"'], null])
    await send(house, '/svar', { pass: adviser.pass, voice: 'team', 'item-1': 'done', 'grade-rightPeople': '2' })
    await send(house, '/svar', { pass: officer.pass, voice: 'team', 'item-1': 'waiting:care' })
    expect((await kept(house)).map(({ answers }) => (answers as { outcomes: { nr: number }[] }).outcomes.map(({ nr }) => nr))).toEqual(expect.arrayContaining([[1], []]))
    const seen = words((await openedCase(house, (await caseCode(house, seats.referrer)).code)).page)
    expect([seen.includes('Väntar på vård'), seen.includes('Klart')]).toEqual([true, false])
  })

  it('[FOLLOW-19] see in words what they have answered themselves, one time after another', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house)
    const { code } = await caseCode(house, seats.participant)
    const open = () => openedCase(house, code)
    await send(house, '/svar', { pass: (await open()).pass, voice: 'participant', 'item-1': 'waiting:care', 'since-1': 'oneToThreeMonths', 'grade-whomToAsk': '2', 'step-health': 'forward', 'support-before': 'none', 'support-after': 'little', gender: 'woman', age: '25-34' })
    house.pass(75 * dayMs)
    await send(house, '/svar', { pass: (await open()).pass, voice: 'participant', 'item-2': 'not:notOffered', 'grade-whomToAsk': '4', 'step-health': 'back', gender: 'woman', age: '25-34' })
    const page = words((await open()).page)
    for (const said of ['Det du har svarat', 'Jag vet vem jag kan fråga. Lite (den första tiden) Helt (efter 3 månader)', 'Hälsa: Framåt (den första tiden) Bakåt (efter 3 månader)', 'Väntar på vård, 1 till 3 månader (den första tiden)', 'Blev inte av: det gick inte att få (efter 3 månader)', 'Före mötet: Inget stöd. Nu: Lite stöd (den första tiden)', 'Kön: Kvinna', 'Ålder: 25 till 34 år']) expect(page).toContain(said)
  })

  it('[FOLLOW-6] the participant is “du” on their own page, and “deltagaren” on that of who brought the question', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house)
    const pages = async (voice: 'participant' | 'referrer') => {
      const { code } = await caseCode(house, seats[voice])
      const { pass } = await openedCase(house, code)
      const asks = await send(house, '/fragor', { pass, voice })
      await send(house, '/svar', { pass, voice, 'item-1': 'not:changedMind' })
      return words(asks.page + (await openedCase(house, code)).page)
    }
    const counted = (page: string) => [page.split('Blev inte av: du ville något annat').length - 1, page.split('eltagaren ville något annat').length - 1]
    expect([counted(await pages('participant')), counted(await pages('referrer'))]).toEqual([[4, 0], [0, 4]])
  })

  it('[FOLLOW-25] of the participant is asked how much support there is now alone, where they said it before the meeting, and what they said then stands', async () => {
    const house = await houseWithClock()
    const { seats } = await followedMeeting(house, { supportBefore: 'little' })
    const [theirs, referrer] = [(await openedCase(house, (await caseCode(house, seats.participant)).code)).pass, (await openedCase(house, (await caseCode(house, seats.referrer)).code)).pass]
    const asks = async (pass: string, voice: string) => {
      const { page } = await send(house, '/fragor', { pass, voice })
      return [page.includes('name="support-before"'), page.includes('name="support-after"'), page.includes('Före mötet svarade du: Lite stöd.')]
    }
    expect([await asks(theirs, 'participant'), await asks(referrer, 'referrer')]).toEqual([[false, true, true], [true, true, false]])
    expect((await send(house, '/svar', { pass: theirs, voice: 'participant', 'support-before': 'good', 'support-after': 'fair' })).status).toBe(200)
    expect((await send(house, '/svar', { pass: referrer, voice: 'referrer', 'support-after': 'fair' })).status).toBe(422)
    expect(await kept(house)).toMatchObject([{ voice: 'participant', answers: { support: { before: 'little', after: 'fair' } } }])
  })

  it('[FOLLOW-18] are who brought the case and the team where nobody is named, without a word of any person', async () => {
    const house = await houseWithClock()
    house.pass(hourMs / 2)
    const answer = await post(`${house.app.url}/api/meetings`, { ...planBody({ seats: withoutParticipant.seats! }, undefined, []), formId: 'lotsarende' }, staffToken)
    expect([answer.status, answer.body]).toEqual([201, expect.anything()])
    const { meetingId, links } = answer.body as PlannedMeeting
    const { seats } = await seated({ app: house.app, meetingId, link: (seat) => links.find(({ seatId }) => seatId === seat || seatId === `seat-${seat}`)?.link ?? '' }, 'officer', 'referrer')
    await done(seats.chair, { type: 'startMeeting' })
    for (const phaseId of ['tried', 'ordinary', 'advice']) await done(seats.chair, { type: 'moveToPhase', phaseId, reason: null })
    await done(seats.officer, { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'act', act: 'call', object: 'vårdcentralen' } }) })
    await done(seats.chair, { type: 'closeMeeting', early: 'Brandlarmet gick.' })
    const { code, items } = await caseCode(house, seats.referrer)
    expect(items).toHaveLength(1)
    const { page, pass } = await openedCase(house, code)
    expect(words(page)).not.toMatch(/deltagaren/i)
    const questions = (await send(house, '/fragor', { pass, voice: 'referrer' })).page
    expect([questions.includes('name="item-1"'), questions.includes('name="step-health"'), questions.includes('name="support-before"'), questions.includes('name="gender"'), /deltagaren/i.test(questions), questions.includes('personen ville något annat')]).toEqual([true, false, false, false, false, true])
    expect((await send(house, '/svar', { pass, voice: 'referrer', 'item-1': 'not:changedMind', 'step-health': 'back', 'support-before': 'none', 'support-after': 'good' })).status).toBe(200)
    expect(await kept(house)).toEqual([{ voice: 'referrer', answers: { outcomes: [{ nr: 1, outcome: { state: 'not', why: 'changedMind' } }], steps: [], support: null, grades: {} } }])
    expect(await asked(house.database.connection, 'select is_named, may_count, gender from followed_case')).toEqual([{ is_named: false, may_count: true, gender: null }])
    expect((await send(house, '/fragor', { pass, voice: 'participant' })).status).toBe(403)
  })
})
