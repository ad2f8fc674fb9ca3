import { describe, expect, it } from 'vitest'
import { questions, scale } from '#core/follow-up/questions.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { hiddenIn, hourMs, houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { caseCode, dayMs, followedMeeting, openedCase } from '#test/support/followed-meeting.ts'
import { asked } from '#test/support/postgres.ts'
import { get, post, staffToken } from '#test/support/test-app.ts'

type Voice = 'participant' | 'referrer' | 'team'

/** A meeting that is followed up, each voice with a code of its own: what is sent goes with the code of its voice. */
async function opened() {
  const house = await houseWithClock()
  const meeting = await followedMeeting(house)
  const { participant, referrer, officer } = meeting.seats
  const codes = { participant: (await caseCode(house, participant)).code, referrer: (await caseCode(house, referrer)).code, team: (await caseCode(house, officer)).code }
  const passes = { participant: (await openedCase(house, codes.participant)).pass, referrer: (await openedCase(house, codes.referrer)).pass, team: (await openedCase(house, codes.team)).pass }
  const sendWith = (of: Voice, path: string, fields: Record<string, string>, language = 'sv') => sendForm(house.app.url, `/uppfoljning${path}`, { pass: passes[of], ...fields }, language)
  const send = (path: string, fields: Record<string, string>, language = 'sv') => sendWith((fields['voice'] ?? 'referrer') as Voice, path, fields, language)
  return { house, ...meeting, codes, code: codes.referrer, send, sendWith }
}
const keptIn = ({ database }: House) => asked(database.connection, 'select months, voice, answers from followed_answer order by months, voice')
const wordsOf = (house: House) => house.app.store.listTeamWords('host')

describe('the questions of how it went', () => {
  it('[FOLLOW-6] are those of the voice, in the words that they are written in, in both languages', async () => {
    const { send } = await opened()
    for (const voice of ['participant', 'referrer', 'team'] as const) {
      for (const language of ['sv', 'en'] as const) {
        const { status, page } = await send('/fragor', { voice }, language)
        expect(status).toBe(200)
        for (const question of questions) expect([question.id, page.includes(`<legend>${question.text[language]}</legend>`)]).toEqual([question.id, question.voice === voice])
        for (const point of scale) expect(page).toContain(point[language])
        expect([page.includes('name="item-1"'), page.includes('name="step-health"'), page.includes('name="gender"'), page.includes('name="words"')]).toEqual([true, voice !== 'team', voice === 'participant', voice === 'team'])
      }
    }
  })

  it('[FOLLOW-3] keep what was chosen as codes and nothing else that is sent along', async () => {
    const { house, send } = await opened()
    const { status, page } = await send('/svar', { voice: 'referrer', 'item-1': 'waiting:care', 'since-1': 'oneToThreeMonths', 'item-2': 'not:notOffered', 'item-3': 'done', 'step-health': 'back', 'step-economy': 'upwards', 'support-before': 'none', 'support-after': 'good', 'grade-whoDoesWhat': '4', 'grade-ownSay': '4', 'grade-cameFurther': '9', words: 'Leyla i Ekby', gender: 'woman', note: 'Leyla' })
    expect([status, page.includes('Tack, det är sparat')]).toEqual([200, true])
    expect(await keptIn(house)).toEqual([{ months: 0, voice: 'referrer', answers: { outcomes: [{ nr: 1, outcome: { state: 'waiting', for: 'care', since: 'oneToThreeMonths' } }, { nr: 2, outcome: { state: 'not', why: 'notOffered' } }], steps: [{ domain: 'health', movement: 'back' }], support: { before: 'none', after: 'good' }, grades: { whoDoesWhat: 4 } } }])
    expect(await wordsOf(house)).toEqual([])
    expect(JSON.stringify(await asked(house.database.connection, 'select * from followed_case'))).not.toContain('woman')
  })

  it('[FOLLOW-21] of all items at once go to those that have no answer of their own, and are kept one by one', async () => {
    const { house, send } = await opened()
    expect((await send('/fragor', { voice: 'referrer' })).page).not.toContain('name="item-all"')
    await send('/svar', { voice: 'referrer', 'item-all': 'waiting:care', 'item-1': 'done', 'item-2': '' })
    expect((await keptIn(house))[0]?.['answers']).toMatchObject({ outcomes: [{ nr: 1, outcome: { state: 'done' } }, { nr: 2, outcome: { state: 'waiting', for: 'care', since: null } }] })
  })

  it('[FOLLOW-9] say that a step back is no failure, and keep it beside the others', async () => {
    const { house, send } = await opened()
    const { page } = await send('/fragor', { voice: 'participant' })
    expect(page).toContain('Ett steg bakåt är inte fel.')
    await send('/svar', { voice: 'participant', 'step-housing': 'back', 'step-everyday': 'forward', gender: 'woman', age: '25-34' })
    expect((await keptIn(house))[0]?.['answers']).toMatchObject({ steps: [{ domain: 'everyday', movement: 'forward' }, { domain: 'housing', movement: 'back' }] })
    expect(await asked(house.database.connection, 'select gender, age_band from followed_case')).toEqual([{ gender: 'woman', age_band: '25-34' }])
  })

  it('[FOLLOW-7] are asked of each time by itself, with what was answered in the fields for fourteen days', async () => {
    const { house, send, codes: { participant: code } } = await opened()
    await send('/svar', { voice: 'participant', 'grade-ownSay': '2', 'item-2': 'waiting:place' })
    const again = await send('/fragor', { voice: 'participant' })
    expect(again.page).toContain('name="grade-ownSay" value="2" checked')
    expect(again.page).toContain('<option value="waiting:place" selected>')
    await send('/svar', { voice: 'participant', 'grade-ownSay': '4' })
    house.pass(15 * dayMs)
    const late = await openedCase(house, code)
    expect(late.page).toContain('Det går inte att ändra längre.')
    const locked = await sendForm(house.app.url, '/uppfoljning/fragor', { pass: late.pass, voice: 'participant' })
    expect([locked.status, locked.page.includes('Svaren är redan sparade')]).toEqual([409, true])
    expect((await sendForm(house.app.url, '/uppfoljning/svar', { pass: late.pass, voice: 'participant', 'grade-ownSay': '1' })).status).toBe(409)
    house.pass(60 * dayMs)
    const next = await openedCase(house, code)
    expect(next.page).toContain('3 månader efter mötet')
    expect((await sendForm(house.app.url, '/uppfoljning/svar', { pass: next.pass, voice: 'participant', 'grade-ownSay': '3' })).status).toBe(200)
    expect((await keptIn(house)).map(({ months, answers }) => [months, (answers as { grades: unknown }).grades])).toEqual([[0, { ownSay: 4 }], [3, { ownSay: 3 }]])
  })

  it('[FOLLOW-6] lose nothing when half a support is chosen or nothing at all, and say so at the field', async () => {
    const { house, send } = await opened()
    const half = await send('/svar', { voice: 'participant', 'support-before': 'little', 'grade-closer': '3' })
    expect([half.status, half.page.includes('Välj både för före mötet och för nu.'), half.page.includes('name="grade-closer" value="3" checked'), half.page.includes('<option value="little" selected>')]).toEqual([422, true, true, true])
    const none = await send('/svar', { voice: 'team' })
    expect([none.status, none.page.includes('Svara på något först.')]).toEqual([422, true])
    expect(await keptIn(house)).toEqual([])
  })

  it('[FOLLOW-8] take no personal number from the team, keep its words without the case, and show them to the staff of the authority alone', async () => {
    const { house, send } = await opened()
    const wrong = await send('/svar', { voice: 'team', 'grade-rightPeople': '4', words: 'Vi glömde 19121212-1212.' })
    expect([wrong.status, wrong.page.includes('Ta bort personnumret.'), wrong.page.includes('Vi glömde 19121212-1212.'), wrong.page.includes('name="grade-rightPeople" value="4" checked')]).toEqual([422, true, true, true])
    expect([await wordsOf(house), await keptIn(house)]).toEqual([[], []])
    const long = await send('/svar', { voice: 'team', words: 'a'.repeat(401) })
    expect([long.status, long.page.includes('Här får det vara 400 tecken.')]).toEqual([422, true])
    expect((await send('/svar', { voice: 'team', words: ' Vi saknade\nregionen. ' })).status).toBe(200)
    expect(await wordsOf(house)).toEqual([{ formId: 'resursradet', halfYear: '2026-H2', words: 'Vi saknade regionen.' }])
    expect(await keptIn(house)).toEqual([])
    const dump = JSON.stringify(await asked(house.database.connection, 'select * from team_word'))
    for (const { id } of await asked(house.database.connection, 'select id from followed_case')) expect(dump).not.toContain(String(id))
    const office = await sendForm(house.app.url, '/uppfoljning/hos-oss', { token: staffToken })
    expect([office.status, office.page.includes('Vi saknade regionen.')]).toEqual([200, true])
    for (const token of ['', 'a-token-that-nobody-has-0001', 'administrator-token-of-the-test-authority-0001']) expect((await sendForm(house.app.url, '/uppfoljning/hos-oss', { token })).status).toBe(403)
  })

  it('[FOLLOW-6] go on where they were when the page had been open for too long', async () => {
    const { house, send, code } = await opened()
    house.pass(1.5 * hourMs)
    const old = await send('/svar', { voice: 'referrer', 'item-1': 'done', 'step-health': 'forward' })
    expect([old.status, old.page.includes('Skriv koden en gång till'), hiddenIn(old.page, 'item-1'), hiddenIn(old.page, 'voice')]).toEqual([403, true, 'done', 'referrer'])
    const again = await sendForm(house.app.url, '/uppfoljning', { code, voice: 'referrer', 'item-1': 'done', 'step-health': 'forward' })
    expect(again.page).toContain('Svaren är inte sparade än.')
    expect(again.page).toContain('<option value="done" selected>')
    expect(await keptIn(house)).toEqual([])
    expect((await sendForm(house.app.url, '/uppfoljning/svar', { pass: hiddenIn(again.page, 'pass'), voice: 'referrer', 'item-1': 'done' })).status).toBe(200)
    expect(await keptIn(house)).toHaveLength(1)
  })

  it('[FOLLOW-14] come back to those who sat there as what became of the items, and neither name nor word, step nor voice', async () => {
    const { house, seats, send } = await opened()
    const feedback = await caseCode(house, seats.officer)
    expect(feedback.sees).toBe('outcomes')
    expect((await openedCase(house, feedback.code)).page).toContain('ingen har svarat än')
    await send('/svar', { voice: 'referrer', 'item-1': 'waiting:care', 'step-health': 'back', 'support-before': 'none', 'support-after': 'none' })
    await send('/svar', { voice: 'participant', 'item-1': 'done', 'item-2': 'underWay' })
    const { page, pass } = await openedCase(house, feedback.code)
    const said = page.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')
    expect(said).toContain('Resursrådet, december 2026.')
    expect(said).toMatch(/1\. Råd, \S+, Arbetsförmedlingen: Väntar på vård \(den första tiden\)/)
    expect(said).toContain('2. Råd, hälsa, Arbetsförmedlingen: På gång (den första tiden)')
    expect(pass).not.toBe('')
    for (const word of ['Bakåt', 'Inget stöd', 'rehabkoordinatorn', 'vårdcentralen', 'Leyla', 'Maria', '3 december', 'har svarat.']) expect(said).not.toContain(word)
  })

  it('[FOLLOW-14] come back to the staff of the authority that held the meeting, and to no other’s', async () => {
    const { house, send, seats } = await opened()
    await send('/svar', { voice: 'referrer', 'item-1': 'done' })
    const token = 'staff-token-of-another-authority-0001'
    await settleHostAuthority(house.app.store, { id: 'other', name: 'Sjöbo', staffToken: token, administrator: { name: 'Nils Nord', key: `${token}-a` }, at: house.now(), expiresAt: '2999-01-01T00:00:00.000Z' })
    const { page } = await sendForm(house.app.url, '/uppfoljning/hos-oss', { token: staffToken })
    expect(page).toContain('Resursrådet, december 2026')
    expect(page).toContain('<strong>Klart</strong> (den första tiden)')
    const theirs = await sendForm(house.app.url, '/uppfoljning/hos-oss', { token })
    expect([theirs.status, theirs.page.includes('Ingen har svarat än.'), theirs.page.includes('Klart')]).toEqual([200, true, false])
    const { code } = await caseCode(house, seats.referrer)
    expect((await post(`${house.app.url}/api/follow-up/earlier`, { code }, token)).status).toBe(404)
  })

  it('[FOLLOW-15] say what is still open to staff who plan a meeting that goes on from it, as codes, with the meeting where it is kept', async () => {
    const { house, send, code, meetingId } = await opened()
    await send('/svar', { voice: 'referrer', 'item-1': 'done', 'item-2': 'waiting:appointment' })
    const ask = (body: object, token = staffToken) => post(`${house.app.url}/api/follow-up/earlier`, body, token)
    const { status, body } = await ask({ code })
    expect([status, body]).toEqual([200, { meetingId, caseId: expect.any(String), isNamed: true, formName: expect.objectContaining({ sv: 'Resursrådet' }), month: '2026-12', months: 0, open: [{ nr: 2, kind: 'recommendation', track: 'health', organisation: 'arbetsformedlingen', byMonth: '2026-12', outcome: { state: 'waiting', for: 'appointment', since: null }, says: { sv: 'Från förra mötet. Råd, hälsa, Arbetsförmedlingen: Väntar på en tid.', en: 'From last time. Advice, health, Arbetsförmedlingen: Waiting for a time.' } }] }])
    expect((await get(`${house.app.url}/api/meetings/${meetingId}/people`, staffToken)).status).toBe(200)
    house.pass(40 * dayMs)
    expect(await house.app.store.eraseOverdue(meetingId, house.now())).toBe(true)
    expect((await ask({ code })).body).toMatchObject({ meetingId: null, open: [{ nr: 2 }] })
    expect((await ask({ code: 'ABCD' })).status).toBe(400)
    expect((await ask({ code: '7777 7777 7777 7777' })).status).not.toBe(200)
    expect((await ask({ code }, 'administrator-token-of-the-test-authority-0001')).status).toBe(403)
  })

  it('[FOLLOW-10] are erased by whoever holds the code, in two steps', async () => {
    const { house, send, code } = await opened()
    await send('/svar', { voice: 'participant', 'grade-ownSay': '2' })
    const first = await send('/ta-bort', {})
    expect([first.status, first.page.includes('Det går inte att ångra.'), await keptIn(house)]).toEqual([200, true, [expect.anything()]])
    expect((await send('/ta-bort', { sure: 'yes' })).page).toContain('Uppföljningen är borta')
    expect(await keptIn(house)).toEqual([])
    expect((await openedCase(house, code)).status).toBe(403)
    expect((await asked(house.database.connection, "select what from audit where what like 'followUp%' and what not like 'followUpRead %' order by id")).map(({ what }) => what)).toEqual(['followUpAnswered participant 0', 'followUpErased asked'])
  })
})
