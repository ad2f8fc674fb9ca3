import { beforeAll, describe, expect, it } from 'vitest'
import type { Waiting } from '#core/wire/before.ts'
import { asking, beside, hiddenOf, type Fields } from '#test/support/asking.ts'
import { seatIds } from '#test/support/builders.ts'
import { done } from '#test/support/seated-meeting.ts'
import { get, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})

const { send, askedFor, plannedOf } = asking(() => app)

describe('what is saved from a page that was open', () => {
  it('[ASK-35] takes no newer words or ticks of a request away, and gives both back where both changed', async () => {
    const { person, kept } = await askedFor()
    const older = hiddenOf((await send(person, '/anmal/min')).page, 'talkAbout')
    await send({ ...older, talkAbout: 'Att sova', adaptations: ['breaks'] }, '/anmal/min')
    const ticked = await send({ ...older, talkAbout: '', notTalkAbout: '', adaptations: ['byPhone'] }, '/anmal/min')
    expect([ticked.status, ticked.page.includes('Det är sparat.'), ticked.page.includes('>Att sova</textarea>')]).toEqual([200, true, true])
    expect(await kept()).toMatchObject({ talkAbout: 'Att sova', adaptations: ['breaks', 'byPhone'] })
    const both = await send({ ...older, talkAbout: 'Min hund', notTalkAbout: 'Pengar', adaptations: [] }, '/anmal/min')
    expect([both.status, both.page.includes('>Min hund</textarea>'), both.page.includes('>Pengar</textarea>'), beside(both.page, 'talkAbout')]).toEqual([422, true, true, 'Någon har ändrat det här sedan du öppnade sidan. Nu står det: ”Att sova”. Din text är inte sparad än. Spara igen om den ska gälla i stället.'])
    expect(await kept(), 'nothing of it').toMatchObject({ talkAbout: 'Att sova', notTalkAbout: null })
    expect((await send({ ...hiddenOf(both.page, 'talkAbout'), talkAbout: 'Min hund', notTalkAbout: 'Pengar', adaptations: ['byPhone'] }, '/anmal/min')).status).toBe(200)
    expect(await kept()).toMatchObject({ talkAbout: 'Min hund', notTalkAbout: 'Pengar', adaptations: ['byPhone'] })
  })

  it('[ASK-35] goes along where the page is drawn again since something else is wrong, or the code rests', async () => {
    const { person, kept } = await askedFor()
    const older = hiddenOf((await send(person, '/anmal/min')).page, 'talkAbout')
    await send({ ...older, talkAbout: 'Att sova' }, '/anmal/min')
    const wrong = await send({ ...older, talkAbout: '', notTalkAbout: '19121212-1212' }, '/anmal/min')
    expect([wrong.status, wrong.page.includes('>Att sova</textarea>')]).toEqual([422, true])
    await send({ ...hiddenOf(wrong.page, 'talkAbout'), talkAbout: 'Att sova', notTalkAbout: 'Pengar' }, '/anmal/min')
    expect(await kept()).toMatchObject({ talkAbout: 'Att sova', notTalkAbout: 'Pengar' })
    const foreign = await send({ ...older, code: 'AAAA AAAA', talkAbout: '', notTalkAbout: 'Min bror' }, '/anmal/min')
    const sentAgain = await send({ ...hiddenOf(foreign.page, 'talkAbout'), ...person, talkAbout: '', notTalkAbout: 'Min bror' }, '/anmal/min')
    expect([foreign.status, sentAgain.status, beside(sentAgain.page, 'talkAbout'), beside(sentAgain.page, 'notTalkAbout')?.includes('”Pengar”')]).toEqual([403, 422, null, true])
  })

  it('[ASK-35] nor in a meeting that is planned, of words, ticks or what is asked apart', async () => {
    const request = await askedFor()
    const chair = await plannedOf(request)
    const older = hiddenOf((await send(request.person, '/infor')).page, 'talkAbout')
    await send({ ...older, talkAbout: 'Att sova', adaptations: ['breaks'], 'apart-teams': 'yes' }, '/infor')
    const between = hiddenOf((await send(request.person, '/infor')).page, 'talkAbout')
    await send({ ...between, talkAbout: 'Att sova', adaptations: ['breaks'], 'apart-teams': 'no' }, '/infor')
    await send({ ...between, talkAbout: 'Att sova', notTalkAbout: 'Pengar', adaptations: ['breaks', 'byPhone'], 'apart-teams': 'yes' }, '/infor')
    await chair.until(() => chair.view().preparation?.notTalkAbout === 'Pengar')
    const stands = () => [chair.view().preparation?.talkAbout, chair.view().background?.adaptations, chair.view().consent?.separate?.map(({ kind, answer }) => [kind, answer])]
    expect(stands()).toEqual(['Att sova', ['breaks', 'byPhone'], [['teams', 'no']]])
    const both = await send({ ...older, talkAbout: 'Min hund', notTalkAbout: '', adaptations: [] }, '/infor')
    expect([both.status, both.page.includes('>Min hund</textarea>'), both.page.includes('>Pengar</textarea>'), beside(both.page, 'talkAbout')?.includes('”Att sova”')]).toEqual([422, true, true, true])
    expect(stands()).toEqual(['Att sova', ['breaks', 'byPhone'], [['teams', 'no']]])
  })

  it('[ASK-35] nor takes for changed what nobody touched, though it was written with other spaces', async () => {
    const request = await askedFor()
    const chair = await plannedOf(request)
    const stands = () => [chair.view().preparation?.talkAbout, chair.view().preparation?.writtenBy.talkAbout, chair.view().preparation?.notTalkAbout]
    const words = 'Att sova.  Och min hund'
    await done(chair, { type: 'sayWish', wish: 'talkAbout', words })
    const older = hiddenOf((await send(request.person, '/infor')).page, 'talkAbout')
    expect(older['shown-talkAbout']).toBe(words)
    expect((await send({ ...older, talkAbout: words, notTalkAbout: 'Pengar' }, '/infor')).status).toBe(200)
    await chair.until(() => chair.view().preparation?.notTalkAbout === 'Pengar')
    expect(stands()).toEqual([words, seatIds.chair, 'Pengar'])
    const between = hiddenOf((await send(request.person, '/infor')).page, 'talkAbout')
    await done(chair, { type: 'sayWish', wish: 'talkAbout', words: 'Att sova  gott' })
    const untouched = await send({ ...between, talkAbout: words, notTalkAbout: 'Min syster' }, '/infor')
    expect([untouched.status, beside(untouched.page, 'talkAbout'), untouched.page.includes('>Att sova  gott</textarea>')]).toEqual([200, null, true])
    await chair.until(() => chair.view().preparation?.notTalkAbout === 'Min syster')
    expect(stands()).toEqual(['Att sova  gott', seatIds.chair, 'Min syster'])
    const late = hiddenOf((await send(request.person, '/infor')).page, 'talkAbout')
    await done(chair, { type: 'startMeeting' })
    expect((await send({ ...late, adds: 'yes', talkAbout: 'Att sova  gott', notTalkAbout: 'Min bror' }, '/infor')).page.match(/<dd>.*?<\/dd>/g), 'what is not saved').toEqual(['<dd>Min bror</dd>'])
  })

  it('[ASK-36] a note is one however often it is sent, an empty one is none, and nothing is said to be saved where nothing was written', async () => {
    const request = await askedFor()
    const note = { ...request.referrer, adds: 'yes', note: 'Läkaren ringer', noteSaid: 'yes' }
    for (const times of [1, 2]) expect((await send(note, '/anmal/min')).page, `${times}`).toContain('Det är sparat.')
    const empty = await send({ ...note, note: ' ' }, '/anmal/min')
    expect([empty.status, beside(empty.page, 'note'), empty.page.includes('Det är sparat.')]).toEqual([422, 'Skriv något här.', false])
    await send({ ...note, noteSaid: 'no' }, '/anmal/min')
    expect((await request.kept()).notes, 'not aloud: what was sent last').toEqual([{ words: 'Läkaren ringer', mayBeSaid: false }])
    await send({ ...note, noteSaid: 'no', noteKind: 'health' }, '/anmal/min')
    await send({ ...note, noteSaid: 'no' }, '/anmal/min')
    expect((await request.kept()).notes, 'a kind stays').toEqual([{ words: 'Läkaren ringer', mayBeSaid: false, kind: 'health' }])
    const { version } = ((await get(`${app.url}/api/waiting`, staffToken)).body as Waiting).referrals.find(({ id }) => id === request.id)!
    const chair = await plannedOf({ ...request, version })
    const page = hiddenOf((await send(request.person, '/infor')).page, 'talkAbout')
    expect(beside((await send({ ...note, note: '' }, '/anmal/min')).page, 'note')).toBe('Skriv något här.')
    await done(chair, { type: 'startMeeting' })
    const said = async (fields: Fields, path: string) => (await send(fields, path)).page.includes('Det är sparat.')
    expect([await said({ ...page, adds: 'yes', talkAbout: '', notTalkAbout: '' }, '/infor'), await said({ ...note, note: '' }, '/anmal/min')]).toEqual([false, false])
  })

  it('[ASK-36] what was sent last of a note holds in a meeting that is planned: not aloud, and its kind', async () => {
    const request = await askedFor()
    const chair = await plannedOf(request)
    const stands = () => chair.view().background?.notes.map(({ words, mayBeSaid, kind }) => [words, mayBeSaid, kind])
    const sent = async (fields: Fields) => (await send({ ...request.referrer, adds: 'yes', note: 'Han bor hos sin bror', ...fields }, '/anmal/min')).page.includes('Det är sparat.')
    for (const [fields, ...now] of [[{ noteSaid: 'yes' }, true, undefined], [{ noteSaid: 'no' }, false, undefined], [{ noteSaid: 'yes', noteKind: 'health' }, true, 'health'], [{ noteSaid: 'no', noteKind: 'work' }, false, 'work']] as const) {
      expect(await sent(fields)).toBe(true)
      await chair.until(() => stands()?.[0]?.[1] === now[0])
      expect(stands()).toEqual([['Han bor hos sin bror', ...now]])
    }
    await done(chair, { type: 'startMeeting' })
    const late = (noteSaid: string) => send({ ...request.referrer, adds: 'yes', note: 'Han bor hos sin bror', noteSaid, noteKind: 'work' }, '/anmal/min')
    expect([await late('no'), await late('yes')].map(({ page }) => [page.includes('Det är sparat.'), page.includes('Det är inte sparat.')]), 'once it has begun').toEqual([[true, false], [false, true]])
  })

  it.each([
    ['sv', ['Du, den som mötet handlar om och de som planerar möten kan läsa det här. Personen kan läsa allt, också det som ingen får säga högt.', '<dt>Du som skriver</dt>', 'Du och de som planerar möten kan läsa det här.', 'Du, den som skrev och de som planerar möten kan läsa det här.', '<dt>Den som skrev</dt>'], 'id="note-hint">Personen kan läsa allt som du skriver här.'],
    ['en', ['You, the person the meeting is about and those who plan meetings can read this. The person can read all of it, also what may not be said aloud.', '<dt>You who write</dt>', 'You and those who plan meetings can read this.', 'You, the one who wrote and those who plan meetings can read this.', '<dt>The one who wrote</dt>'], 'id="note-hint">The person can read everything that you write here.'],
  ])('[ASK-37] each is told who reads it as it is for them: %s', async (language, says, hint) => {
    const { person, referrer } = await askedFor()
    const alone = (await askedFor({ who: 'self', yourName: '', yourPlace: '', yourPhone: '' })).person
    const pages = await Promise.all([referrer, alone, person].map(async (codes) => (await send(codes, '/anmal/min', language)).page))
    expect(pages.map((page) => says.map((one) => page.includes(one)))).toEqual([[true, true, false, false, false], [false, false, true, false, false], [false, false, false, true, true]])
    expect(pages.map((page) => page.includes(hint))).toEqual([true, false, false])
  })
})
