import { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { readFollowedForStatistics } from '#server/store/follow-up/followed-for-statistics.ts'
import { hourMs, houseWithClock, sendForm } from '#test/support/closed-meeting.ts'
import { caseCode, dayMs, followedMeeting, openedCase } from '#test/support/followed-meeting.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { asked } from '#test/support/postgres.ts'

/** The participant's own code of a meeting that is followed up. */
async function opened() {
  const house = await houseWithClock()
  const { code } = await caseCode(house, (await followedMeeting(house)).seats.participant)
  const open = () => openedCase(house, code)
  const send = async (path: string, fields: Record<string, string> = {}) => sendForm(house.app.url, `/uppfoljning${path}`, { pass: (await open()).pass, voice: 'participant', ...fields })
  const kept = () => asked(house.database.connection, 'select months, answers from followed_answer order by months')
  const pool = new Pool(house.database.connection)
  whenFileEnds(() => pool.end())
  const counted = async () => (await readFollowedForStatistics(pool, ['host'])).map(({ months, steps, grades }) => ({ months, steps, grades: grades.length }))
  return { house, open, send, kept, counted }
}
/** How often the choice to take an answer away stands on the page of questions, and how often it is the one that is chosen. */
const offers = (page: string) => (page.match(/<input type="radio" name="(?:grade|step)-\w+" value="">/g) ?? []).length

describe('an answer of one’s own', () => {
  it('[FOLLOW-26] is offered where something is answered and nowhere else, and leaves the others as they are', async () => {
    const { send, kept } = await opened()
    expect(offers((await send('/fragor')).page)).toBe(0)
    await send('/svar', { 'step-health': 'back', 'step-economy': 'forward', 'grade-whomToAsk': '2', 'support-before': 'none', 'support-after': 'little' })
    const { page } = await send('/fragor')
    expect([offers(page), page.includes('Inget svar'), /name="step-health" value="back" checked>[^]*?name="step-health" value="">/.test(page)]).toEqual([3, true, true])
    expect((await send('/svar', { 'step-health': '', 'step-economy': 'forward', 'grade-whomToAsk': '', 'support-before': '', 'support-after': '' })).status).toBe(200)
    expect((await kept())[0]?.['answers']).toEqual({ outcomes: [], steps: [{ domain: 'economy', movement: 'forward' }], support: null, grades: {} })
  })

  it('[FOLLOW-27] who is under 16 finds their age, and one that was said before stands', async () => {
    const { house, send } = await opened()
    const said = async () => (await asked(house.database.connection, 'select age_band from followed_case')).map((row) => row['age_band'])
    expect((await send('/fragor')).page).toMatch(/<select id="age"[^>]*><option value="" selected>Välj<\/option><option value="0-15">Under 16 år<\/option><option value="16-24">/)
    for (const age of ['16-24', '0-15']) expect([age, (await send('/svar', { 'step-health': 'back', age })).status, await said()]).toEqual([age, 200, [age]])
  })

  it('[FOLLOW-26] all of it stands nowhere, counts as not answered, and may be answered anew; another time stands as it was', async () => {
    const { house, open, send, kept, counted } = await opened()
    expect((await send('/svar')).status).toBe(422)
    await send('/svar', { 'step-health': 'forward', occupation: 'work' })
    house.pass(75 * dayMs)
    await send('/svar', { 'step-health': 'back', 'item-1': 'done' })
    expect(await counted()).toMatchObject([{ months: 0 }, { months: 3 }])
    const gone = await send('/svar', { 'step-health': '' })
    expect([gone.status, ...['Det är borta', 'Vi har raderat det du tog bort.', 'sparat', '14 dagar'].map((one) => gone.page.includes(one))]).toEqual([200, true, true, false, false])
    const { page } = await open()
    expect(['Du har svarat.', 'Ändra svaren', 'Bakåt', 'Klart'].filter((one) => page.includes(one))).toEqual([])
    expect(['Svara på frågorna', 'Framåt', 'Arbetar'].filter((one) => page.includes(one))).toHaveLength(3)
    expect(await counted()).toEqual([{ months: 0, steps: [{ domain: 'health', movement: 'forward' }], grades: 0 }])
    expect((await send('/svar')).status, 'there is nothing more to take away').toBe(422)
    house.pass(20 * dayMs + hourMs)
    expect((await send('/svar', { 'step-health': 'same' })).status).toBe(200)
    expect((await kept()).map(({ months, answers }) => [months, (answers as { steps: unknown }).steps])).toEqual([[0, [{ domain: 'health', movement: 'forward' }]], [3, [{ domain: 'health', movement: 'same' }]]])
    expect((await open()).page).toContain('Du har svarat.')
  })

  it('[FOLLOW-26] who takes away what became of an item is told that it may remain in a meeting that has begun, and so is who takes away all of it; nobody else is', async () => {
    const { send } = await opened()
    const remains = 'Om nästa möte redan har börjat kan svar om punkterna stå kvar där.'
    const says = async (path: string, fields: Record<string, string>) => (await send(path, fields)).page.includes(remains)
    expect([await says('/svar', { 'item-1': 'done', 'step-health': 'back' }), await says('/svar', { 'item-1': 'underWay', 'step-health': '' }), await says('/svar', { 'item-1': '', 'step-health': 'back' })]).toEqual([false, false, true])
    expect(await says('/ta-bort', {})).toBe(false)
    await send('/svar', { 'item-1': 'done' })
    expect(await says('/ta-bort', {})).toBe(true)
  })

  it('[FOLLOW-26] gender and age are said, changed and taken away alone, also when the answers can no longer be changed', async () => {
    const { house, open, send, kept } = await opened()
    const about = async () => (await asked(house.database.connection, 'select gender, age_band from followed_case')).map(({ gender, age_band: age }) => [gender, age])[0]
    const has = (page: string, ...lines: string[]) => lines.map((one) => page.includes(one))
    const aboutStays = 'Kön och ålder kan du ändra eller ta bort även efter 14 dagar.'
    const said = await send('/svar', { age: '16-24' })
    const lines = async () => (await asked(house.database.connection, "select count(*)::int as count from audit where what like 'followUpAnswered%'"))[0]
    expect([said.status, await about(), await kept(), await lines(), ...has(said.page, aboutStays, 'Med din kod kan du se svaren')]).toEqual([200, [null, '16-24'], [], { count: 1 }, true, false])
    expect(has((await open()).page, 'Svara på frågorna', 'Ålder: 16 till 24 år', aboutStays)).toEqual([true, true, false])
    const taken = await send('/svar', { gender: '', age: '' })
    expect([taken.status, await about(), ...has(taken.page, 'Det är borta')]).toEqual([200, [null, null], true])
    for (const only of ['', 'about']) expect([(await send('/svar', { gender: '', age: '', only })).status, await lines()], 'there is nothing to take away').toEqual([422, { count: 2 }])
    await send('/svar', { 'step-health': 'back', gender: 'woman' })
    house.pass(15 * dayMs)
    for (const page of [(await open()).page, (await send('/fragor')).page, (await send('/svar', { 'step-health': 'same', gender: 'woman', age: '' })).page]) expect(has(page, aboutStays, 'Ändra kön och ålder', 'name="only" value="about"')).toEqual([true, true, true])
    const form = await send('/fragor', { only: 'about' })
    expect([form.status, /<option value="woman" selected>/.test(form.page), ...has(form.page, 'name="only" value="about"', 'step-health')]).toEqual([200, true, true, false])
    expect((await send('/svar', { only: 'about', gender: '', age: '65-', 'step-health': 'same' })).status).toBe(200)
    expect([await about(), (await kept()).map(({ answers }) => (answers as { steps: unknown }).steps)]).toEqual([[null, '65-'], [[{ domain: 'health', movement: 'back' }]]])
    expect(has((await send('/svar', { only: 'about' })).page, 'Det är borta')).toEqual([true])
    expect(await about()).toEqual([null, null])
  })

  it('[FOLLOW-26] who brought the question says nothing about gender and age', async () => {
    const house = await houseWithClock()
    const { code } = await caseCode(house, (await followedMeeting(house)).seats.referrer)
    const send = async (path: string, voice: string) => sendForm(house.app.url, `/uppfoljning${path}`, { pass: (await openedCase(house, code)).pass, voice, only: 'about', gender: 'man' })
    expect([(await send('/svar', 'referrer')).status, (await send('/fragor', 'referrer')).page.includes('id="gender"'), (await send('/svar', 'participant')).status]).toEqual([422, false, 403])
    expect(await asked(house.database.connection, 'select gender from followed_case')).toEqual([{ gender: null }])
  })
})
