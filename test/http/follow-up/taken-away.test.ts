import { describe, expect, it } from 'vitest'
import { hiddenIn, houseWithClock, sendForm } from '#test/support/closed-meeting.ts'
import { caseCode, dayMs, followedMeeting, openedCase } from '#test/support/followed-meeting.ts'
import { asked } from '#test/support/postgres.ts'
import { post, staffToken } from '#test/support/test-app.ts'

const words = 'Vi saknade regionen.'
const has = (page: string, ...texts: string[]) => texts.filter((text) => page.includes(text))

/** A meeting that is followed up, with two of the team at the table, and the codes of all. */
async function opened() {
  const house = await houseWithClock()
  const { seats } = await followedMeeting(house, {}, ['officer', 'adviser'])
  const codeOf = async (seat: { token: string }) => (await caseCode(house, seat)).code
  const codes = { officer: await codeOf(seats.officer), adviser: await codeOf(seats.adviser), referrer: await codeOf(seats.referrer), participant: await codeOf(seats.participant) }
  const open = async (who: keyof typeof codes) => (await openedCase(house, codes[who])).page
  const send = async (who: keyof typeof codes, path: string, fields: Record<string, string> = {}) => sendForm(house.app.url, `/uppfoljning${path}`, { pass: hiddenIn(await open(who), 'pass'), voice: who === 'officer' || who === 'adviser' ? 'team' : who, ...fields })
  const office = async () => (await sendForm(house.app.url, '/uppfoljning/hos-oss', { token: staffToken })).page
  const answered = () => asked(house.database.connection, 'select voice, months from followed_answer order by voice').then((rows) => rows.map(({ voice, months }) => [voice, months]))
  return { house, codes, open, send, office, answered }
}

describe('the team’s own words', () => {
  it('[FOLLOW-8] [FOLLOW-28] are seen by the code of whoever wrote them and by no other, changed, and taken away', async () => {
    const { open, send, office } = await opened()
    const said = await send('officer', '/svar', { words })
    expect(has(said.page, 'Tack, det är sparat', 'kan du ändra eller ta bort även senare', 'Med din kod kan du se svaren')).toEqual(['Tack, det är sparat', 'kan du ändra eller ta bort även senare'])
    expect([has(await open('officer'), words), has((await send('officer', '/fragor')).page, `>${words}</textarea>`), has(await office(), words)]).toEqual([[words], [`>${words}</textarea>`], [words]])
    expect(has(await office(), `Juli till december 2026: ${words}`, '2026-H2'), 'the half-year stands in words').toEqual([`Juli till december 2026: ${words}`])
    for (const who of ['adviser', 'referrer', 'participant'] as const) expect([who, has(await open(who), words), has((await send(who, '/fragor')).page, words)]).toEqual([who, [], []])
    expect((await send('officer', '/svar', { words: 'Vi saknade kommunen.', 'grade-rightPeople': '3' })).status).toBe(200)
    expect(has(await office(), words, 'Vi saknade kommunen.')).toEqual(['Vi saknade kommunen.'])
    const gone = await send('officer', '/svar', { words: '', 'grade-rightPeople': '' })
    expect([gone.status, has(gone.page, 'Det är borta'), has(await office() + await open('officer'), 'Vi saknade kommunen.')]).toEqual([200, ['Det är borta'], []])
    expect((await send('officer', '/svar', { words: '' })).status, 'there is nothing to take away').toBe(422)
  })

  it('[FOLLOW-6] [FOLLOW-26] [FOLLOW-28] are changed and taken away alone when the answers can no longer be changed', async () => {
    const { house, open, send, office, answered } = await opened()
    await send('officer', '/svar', { words, 'grade-rightPeople': '3' })
    await send('adviser', '/svar', { 'grade-rightPeople': '1' })
    await send('referrer', '/svar', { 'item-1': 'done' })
    house.pass(15 * dayMs)
    for (const page of [await open('officer'), (await send('officer', '/fragor')).page]) expect(has(page, 'Ändra texten', 'name="only" value="words"')).toHaveLength(2)
    expect(has(await open('adviser'), 'Ändra texten', 'De andra ser inte vem som har svarat vad.', 'Svara gärna på', 'Det går inte att ändra längre.'), 'no words of questions that there are not').toEqual(['Det går inte att ändra längre.'])
    expect(has(await open('referrer'), 'De här frågorna är till dig', 'Det går inte att ändra längre.')).toEqual(['Det går inte att ändra längre.'])
    const form = await send('officer', '/fragor', { only: 'words' })
    expect([form.status, has(form.page, `>${words}</textarea>`, 'name="only" value="words"', 'grade-rightPeople')]).toEqual([200, [`>${words}</textarea>`, 'name="only" value="words"']])
    expect((await send('officer', '/svar', { only: 'words', words: 'Om 19121212-1212.' })).status).toBe(422)
    expect([(await send('officer', '/svar', { only: 'words', words: 'Nu kom regionen.', 'grade-rightPeople': '1' })).status, has(await office(), words, 'Nu kom regionen.')]).toEqual([200, ['Nu kom regionen.']])
    const gone = await send('officer', '/svar', { only: 'words', words: '' })
    expect([has(gone.page, 'Det är borta'), has(await office(), 'Nu kom regionen.'), await answered()]).toEqual([['Det är borta'], [], [['referrer', 0], ['team', 0], ['team', 0]]])
    expect((await send('officer', '/svar', { only: 'words', words: '' })).status).toBe(422)
  })

  it('[FOLLOW-6] [FOLLOW-26] are kept from a page whose answers can no longer be, and so are gender and age, also where the code was typed again', async () => {
    const { house, codes, send, office } = await opened()
    await send('officer', '/svar', { 'grade-rightPeople': '3' })
    await send('participant', '/svar', { 'step-health': 'back' })
    house.pass(15 * dayMs)
    const unchanged = await send('officer', '/svar', { words: '', 'grade-rightPeople': '1' })
    expect([unchanged.status, has(unchanged.page, 'Svaren är redan sparade', 'Svaren du valde nu är inte sparade.')]).toEqual([409, ['Svaren är redan sparade', 'Svaren du valde nu är inte sparade.']])
    const late = { voice: 'team', words, 'grade-rightPeople': '1' }
    const again = await sendForm(house.app.url, '/uppfoljning', { code: codes.officer, ...late })
    expect([again.status, has(again.page, 'Det här är inte sparat än.', 'Svaren du valde nu är inte sparade.', 'Svaren från förut gäller.', `>${words}</textarea>`, 'name="only" value="words"', 'grade-rightPeople')]).toEqual([200, ['Det här är inte sparat än.', 'Svaren du valde nu är inte sparade.', 'Svaren från förut gäller.', `>${words}</textarea>`, 'name="only" value="words"']])
    const wrong = await send('officer', '/svar', { ...late, words: 'Om 19121212-1212.' })
    expect([wrong.status, has(wrong.page, 'Svaren du valde nu är inte sparade.', 'Det står vid fältet.', 'Det du har svarat är kvar.')]).toEqual([422, ['Svaren du valde nu är inte sparade.', 'Det står vid fältet.']])
    const sameAnswers = await send('officer', '/svar', { ...late, 'grade-rightPeople': '3', words: 'Om 19121212-1212.' })
    expect(has(sameAnswers.page, 'Svaren du valde nu är inte sparade.', 'Svaren från förut gäller.'), 'nothing is lost where they are the same').toEqual(['Svaren från förut gäller.'])
    const kept = await send('officer', '/svar', late)
    expect([kept.status, has(kept.page, 'Det du skrev om hur ni arbetar är sparat.', 'Svaren du valde nu är inte sparade.', 'Svaren från förut gäller.'), has(await office(), words)]).toEqual([200, ['Det du skrev om hur ni arbetar är sparat.', 'Svaren du valde nu är inte sparade.', 'Svaren från förut gäller.'], [words]])
    const about = await send('participant', '/svar', { 'step-health': 'same', gender: 'woman', age: '' })
    expect([has(about.page, 'Kön och ålder är sparade.'), await asked(house.database.connection, 'select gender from followed_case')]).toEqual([['Kön och ålder är sparade.'], [{ gender: 'woman' }]])
    expect(await asked(house.database.connection, "select answers ->> 'grades' as grades, answers ->> 'steps' as steps from followed_answer order by voice")).toEqual([{ grades: '{}', steps: expect.stringContaining('back') }, { grades: '{"rightPeople": 3}', steps: '[]' }])
  })

  it('[FOLLOW-26] no empty field of a page whose answers can no longer be kept takes away what was said after it was opened', async () => {
    const { house, send, office, codes } = await opened()
    const about = () => asked(house.database.connection, 'select gender, age_band from followed_case')
    await send('officer', '/svar', { words, 'grade-rightPeople': '3' })
    await send('participant', '/svar', { 'step-health': 'back', gender: 'woman', age: '25-34' })
    for (const days of [15, 443]) {
      house.pass(days * dayMs)
      for (const [who, fields] of [['officer', { words: ' ', 'grade-rightPeople': '1' }], ['participant', { 'step-health': 'same', gender: '', age: '' }]] as const) {
        const said = await send(who, '/svar', fields)
        expect([days, who, said.status, has(said.page, 'Svaren du valde nu är inte sparade.', 'Det är borta')]).toEqual([days, who, 409, ['Svaren du valde nu är inte sparade.']])
        const again = await sendForm(house.app.url, '/uppfoljning', { code: codes[who], voice: who === 'officer' ? 'team' : who, ...fields })
        expect([days, who, has(again.page, 'Svaren du valde nu är inte sparade.', 'Det är borta')]).toEqual([days, who, ['Svaren du valde nu är inte sparade.']])
      }
      expect([has(await office(), words), await about()]).toEqual([[words], [{ gender: 'woman', age_band: '25-34' }]])
    }
    await send('participant', '/svar', { gender: 'other', age: '' })
    expect(await about(), 'what is changed is kept beside what stands').toEqual([{ gender: 'other', age_band: '25-34' }])
    await send('participant', '/svar', { only: 'about', gender: '', age: '25-34' })
    expect(await about(), 'and a page of its own takes away').toEqual([{ gender: null, age_band: '25-34' }])
  })

  it('[FOLLOW-28] go with all that one of the team has answered, in two steps, and what the others have answered stands', async () => {
    const { house, open, send, office, answered } = await opened()
    expect(has(await open('officer'), 'Ta bort mina svar')).toEqual([])
    await send('officer', '/svar', { words, 'grade-rightPeople': '3' })
    await send('officer', '/paminn', { address: 'omar@ekby.example', yes: 'yes' })
    await send('adviser', '/svar', { words: 'Vi var rätt personer.', 'grade-rightPeople': '4' })
    await send('referrer', '/svar', { 'item-1': 'done' })
    const first = await send('officer', '/ta-bort')
    expect([has(first.page, 'Svaren från de andra finns kvar.', 'Ja, ta bort mina svar'), (await answered()).length]).toEqual([['Svaren från de andra finns kvar.', 'Ja, ta bort mina svar'], 3])
    const openStill = hiddenIn(await open('officer'), 'pass')
    await asked(house.database.connection, "update own_word set answerer = null where answerer = (select answerer from followed_answer where answers -> 'grades' ->> 'rightPeople' = '3')")
    expect(has((await send('officer', '/ta-bort')).page, 'Vi vet inte vem som skrev den.'), 'older words, that nobody knows whose they are, go too').toHaveLength(1)
    expect(has((await send('officer', '/ta-bort', { sure: 'yes' })).page, 'Dina svar är borta')).toEqual(['Dina svar är borta'])
    const late = await sendForm(house.app.url, '/uppfoljning/svar', { pass: openStill, voice: 'team', 'grade-rightPeople': '2' })
    expect([late.status, hiddenIn(late.page, 'grade-rightPeople')], 'another page of theirs asks for the code, and keeps what was chosen').toEqual([403, '2'])
    expect([await answered(), has(await office(), words, 'Vi var rätt personer.'), await asked(house.database.connection, 'select answerer from reminder_address')]).toEqual([[['referrer', 0], ['team', 0]], ['Vi var rätt personer.'], []])
    expect(has(await open('officer'), 'Svara på frågorna', 'Du får ett mejl', 'Ta bort mina svar')).toEqual(['Svara på frågorna'])
    expect((await asked(house.database.connection, "select what from audit where what like 'followUpTakenAway%'")).map(({ what }) => what)).toEqual(['followUpTakenAway team'])
  })
})

describe('when nothing more is asked', () => {
  const over = 458 * dayMs
  it('[FOLLOW-29] a code opens what its holder has answered and how it is taken away, until when it is kept, and no question', async () => {
    const { house, codes, open, send, answered, office } = await opened()
    await send('participant', '/svar', { 'step-health': 'back', gender: 'woman' })
    await send('officer', '/svar', { words, 'grade-rightPeople': '3' })
    await send('referrer', '/svar', { 'item-1': 'done' })
    house.pass(over)
    const says = ['Vi frågar inte mer', 'Vi sparar uppföljningen till och med ', 'Du kan se det du har svarat, och ta bort det.']
    const asks = ['Svara på frågorna', 'Ändra svaren', 'Kom ihåg att svara', 'Vi kan påminna dig', 'Vi kan säga till']
    for (const who of ['participant', 'referrer', 'officer'] as const) expect([who, has(await open(who), ...says, ...asks)]).toEqual([who, says])
    expect(has(await open('adviser'), ...says, ...asks, 'Du har inte svarat på något.', 'Ta bort mina svar'), 'who has answered nothing has nothing to see').toEqual([...says.slice(0, 2), 'Du har inte svarat på något.'])
    const [word] = await asked(house.database.connection, 'update own_word w set answerer = null from own_word o where o.key_id = w.key_id returning w.key_id, o.answerer')
    expect(has(await open('adviser'), 'Du har inte svarat på något.', 'Vi vet inte vem som skrev den.', 'Ta bort mina svar'), 'nobody knows whose the older words are').toEqual(['Vi vet inte vem som skrev den.', 'Ta bort mina svar'])
    await asked(house.database.connection, 'update own_word set answerer = $1', [word?.['answerer']])
    await asked(house.database.connection, "update case_code set voice = case when voice = 'referrer' then null else 'team' end where sees = 'questions'")
    expect(has(await open('referrer'), ...says, 'Du kan ta bort hela uppföljningen.', 'Ta bort allt'), 'one that several answered by shows nobody’s own').toEqual([...says.slice(0, 2), 'Du kan ta bort hela uppföljningen.', 'Ta bort allt'])
    await asked(house.database.connection, "update case_code set voice = case when voice is null then 'referrer' else 'participant' end where sees = 'questions'")
    expect(has(await open('participant'), 'Bakåt', 'Kvinna', 'Ändra kön och ålder', 'Ta bort allt')).toHaveLength(4)
    expect(has(await open('officer'), words, 'Ändra texten', 'Ta bort mina svar')).toHaveLength(3)
    for (const path of ['/fragor', '/svar']) expect([path, (await send('participant', path, { 'step-health': 'same' })).status]).toEqual([path, 409])
    expect((await post(`${house.app.url}/api/follow-up/earlier`, { code: codes.referrer }, staffToken)).status).toBe(404)
    expect([has((await send('participant', '/svar', { only: 'about' })).page, 'Det är borta'), await asked(house.database.connection, 'select gender from followed_case')]).toEqual([['Det är borta'], [{ gender: null }]])
    expect(has((await send('officer', '/ta-bort', { sure: 'yes' })).page, 'Dina svar är borta')).toHaveLength(1)
    expect([has(await office(), words), await answered()]).toEqual([[], [['participant', 0], ['referrer', 0]]])
    expect([has((await send('participant', '/ta-bort', { sure: 'yes' })).page, 'Uppföljningen är borta'), await answered(), (await openedCase(house, codes.participant)).status]).toEqual([['Uppföljningen är borta'], [], 403])
  })

  it('[FOLLOW-6] [FOLLOW-29] whoever had a page open over the last day is told that what they chose is not saved, and the right code opens at once, with what can still be kept', async () => {
    const { house, codes, open, send, answered, office } = await opened()
    const pass = hiddenIn(await open('referrer'), 'pass')
    house.pass(over)
    const code = (who: keyof typeof codes, typed: Record<string, string>) => sendForm(house.app.url, '/uppfoljning', { code: codes[who], ...typed })
    expect((await sendForm(house.app.url, '/uppfoljning/svar', { pass, voice: 'referrer', 'item-1': 'done' })).status, 'that page is too old by itself').toBe(403)
    for (const said of [await code('referrer', { voice: 'referrer', 'item-1': 'done' }), await send('referrer', '/svar', { 'item-1': 'done' })]) expect([said.status, has(said.page, 'Svaren du valde nu är inte sparade.', 'Tiden för frågorna är slut.', 'Skriv koden en gång till')]).toEqual([409, ['Svaren du valde nu är inte sparade.', 'Tiden för frågorna är slut.']])
    const others = await code('referrer', { voice: 'team', words })
    expect([others.status, has(others.page, 'Svaren du valde nu är inte sparade.', 'Vi frågar inte mer', words)]).toEqual([200, ['Svaren du valde nu är inte sparade.', 'Vi frågar inte mer']])
    const again = await code('officer', { voice: 'team', words, 'grade-rightPeople': '1' })
    expect([again.status, has(again.page, 'Det här är inte sparat än.', 'Svaren du valde nu är inte sparade.', 'Tiden för frågorna är slut.', `>${words}</textarea>`, 'De andra svaren', 'Svaren från förut')]).toEqual([200, ['Det här är inte sparat än.', 'Svaren du valde nu är inte sparade.', 'Tiden för frågorna är slut.', `>${words}</textarea>`]])
    const kept = await sendForm(house.app.url, '/uppfoljning/svar', { pass: hiddenIn(again.page, 'pass'), voice: 'team', words, 'grade-rightPeople': '1' })
    expect([kept.status, has(kept.page, 'Det du skrev om hur ni arbetar är sparat.', 'Tiden för frågorna är slut.'), has(await office(), words), await answered()]).toEqual([200, ['Det du skrev om hur ni arbetar är sparat.', 'Tiden för frågorna är slut.'], [words], []])
  })
})
