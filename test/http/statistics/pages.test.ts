import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CodedRow } from '#core/statistics/coded-row.ts'
import { sendForm } from '#test/support/closed-meeting.ts'
import { testApp, type TestApp } from '#test/support/test-app.ts'
import { showSeededYear } from './seeded-years.ts'

const coordinator = 'coordinator-token-of-the-test-0000001'
let app: TestApp
let cookie: string
let rows: CodedRow[]
beforeAll(async () => {
  app = await testApp({ statisticsKeys: { coordinator, steeringGroup: null } })
  rows = await showSeededYear(app.store)
  const entered = await fetch(`${app.url}/statistik`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ key: coordinator }) })
  cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
})

const open = async (where: string, language = 'sv') => {
  const answer = await fetch(app.url + where, { headers: { cookie, 'accept-language': language } })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}
const cells = (page: string) => [...page.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(([, name = '', rest = '']) => [name.replaceAll(/<svg.*?<\/svg>/g, ''), ...rest.replaceAll(/<\/(?:td|span)>|<span>/g, '').split(/<td class="n(?: share)?">/).slice(1)])

describe('the pages of the statistics', () => {
  it('[STAT-10] show how many, of how many and how it is counted', async () => {
    const { text } = await open('/statistik?year=2025')
    expect(text).toContain(`Räknade möten: ${rows.length}.`)
    const forms = new Set(rows.map(({ form }) => form))
    expect(cells(text).filter(([, , of]) => of === String(rows.length)).length).toBeGreaterThan(forms.size)
    expect(text.match(/<table /g)?.length).toBe(text.match(/aria-describedby="\w+-how"/g)?.length)
    for (const [, value = '', of = ''] of cells(text)) expect([value, of].join()).toMatch(/^(?:(\d+|visas inte|färre än 5),(\d+|visas inte)|visas inte,färre än 5)$/)
  })

  it('[STAT-30] show of each thing how many in how many meetings, as no share, on the page, in the file and to the board', async () => {
    const all = rows.reduce((sum, { missingInterventions }) => sum + missingInterventions, 0)
    const { text } = await open('/statistik?year=2025')
    expect([...text.matchAll(/<h2 id="(outcomes|kinds|organisations|tracks|item\w+)">/g)].map(([, id]) => id)).toEqual(['outcomes', 'itemOutcomes', 'kinds', 'items', 'organisations', 'itemOrganisations', 'tracks', 'itemTracks'])
    const section = text.match(/<section><h2 id="items">.*?<\/section>/)?.[0] ?? ''
    expect([...section.matchAll(/<th scope="col".*?>(.*?)<\/th>/g)].map(([, head]) => head)).toEqual(['Vad', 'Saker', 'I möten'])
    expect(section).toContain(`<th scope="row">Insatser som saknas</th><td class="n">${all}</td><td class="n">${all}</td></tr>`)
    expect((await open('/statistik/fil?year=2025')).text).toContain(`;Insatser som saknas;${all};${all};`)
    expect((await open('/statistik/styrelse?year=2025')).text).toContain(`<li>Det saknades ${all} insatser i ${all} möten.</li>`)
  })

  it('[STAT-15] need no script, say their language, and have a heading and a name for every table and field', async () => {
    const { text, headers } = await open('/statistik')
    expect(text).toContain('<html lang="sv"')
    expect(text).not.toMatch(/<script|style="/)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    for (const [, id] of text.matchAll(/<table aria-labelledby="(\w+)"/g)) expect(text).toContain(`<h2 id="${id}">`)
    expect(text.match(/<select /g)?.length).toBe(text.match(/<label>[^<]+<select /g)?.length)
    expect(text).toContain('<th scope="row">Samordnings&shy;förbundet')
    expect(text.match(/<svg /g)?.length).toBe(text.match(/<svg [^>]*aria-hidden="true"/g)?.length)
  })

  it('[STAT-10] take what is chosen from the address, and anything else for all', async () => {
    const { text } = await open('/statistik?year=2025&form=resursradet')
    expect(text).toContain('<option value="resursradet" selected>')
    expect(text).not.toContain('<h2 id="forms">')
    const strange = await open('/statistik?year=1&half=9&form=%3Cscript%3E&kommun=x&organisation=y&track[]=z')
    expect([strange.status, strange.text.includes('<script>'), strange.text.includes(`Räknade möten: ${rows.length}.`)]).toEqual([200, false, true])
  })

  it('[STAT-35] say of each choice that is not in the year that it is not, and what the figures are of instead, and give no file of them', async () => {
    const said = (text: string) => [...text.matchAll(/<p class="mark">([^<]*)<\/p>/g)].map(([, line]) => line)
    const none = '?year=2025&half=&form=&kommun=&organisation=&track='
    const ofAnother = '?year=2025&form=kommunvist-team&kommun=9999&half=1'
    const ofAll = 'Den här sidan gäller alltid hela året och alla möten. Det som du valde ändrar inte den.'
    const lines = ['Mötesformen som du valde finns inte i siffrorna för 2025. Siffrorna här gäller alla mötesformer.', 'Kommunen som du valde finns inte i siffrorna för 2025. Siffrorna här gäller alla kommuner.']
    for (const [chosen, expected] of [[none, []], ['', []], [ofAnother, lines], ['?year=2031', ['Det finns inga siffror för det år som du valde. Här står siffrorna för 2025.']], ['?half=3&organisation=x&track=z', ['Perioden som du valde finns inte. Siffrorna här gäller hela året.', 'Organisationen som du valde finns inte. Siffrorna här gäller alla organisationer.', 'Spåret som du valde finns inte. Siffrorna här gäller alla spår.']]] as const)
      for (const page of ['', '/jamfor', '/styrelse']) expect(said((await open(`/statistik${page}${chosen}`)).text), page + chosen).toEqual([...expected, ...(page === '/styrelse' && chosen === ofAnother ? [ofAll] : [])])
    expect([said((await open('/statistik/styrelse?year=2025&form=resursradet')).text), said((await open('/statistik?year=2025&form=resursradet')).text)]).toEqual([[ofAll], []])
    expect(said((await open(`/statistik${ofAnother}`, 'en')).text)[1]).toBe('The municipality that you chose is not in the figures of 2025. The figures here are of all municipalities.')
    const file = async (chosen: string) => {
      const answer = await fetch(`${app.url}/statistik/fil${chosen}`, { redirect: 'manual', headers: { cookie } })
      return [answer.status, answer.headers.get('location'), answer.headers.get('content-disposition') !== null]
    }
    const [both, isOfOne] = ['?year=2025&organisation=region&track=work', 'Du kan välja en organisation eller ett spår, men inte båda. Siffrorna här gäller organisationen.']
    for (const page of ['', '/jamfor']) expect(said((await open(`/statistik${page}${both}`)).text), page + both).toEqual([isOfOne])
    expect([said((await open(`/statistik${both}`, 'en')).text), said((await open('/statistik/jamfor?year=2025&organisation=x&track=work')).text).length, said((await open('/statistik/jamfor?year=2025&organisation=region&track=z')).text)]).toEqual([['You can choose an organisation or a track, but not both. The figures here are of the organisation.'], 1, ['Spåret som du valde finns inte. Siffrorna här gäller alla spår.']])
    expect(await file(both)).toEqual([303, `/statistik${both}`, false])
    expect([await file(none), await file(ofAnother), await file('?year=2031')]).toEqual([[200, null, true], [303, `/statistik${ofAnother}`, false], [303, '/statistik?year=2031', false]])
  })

  it('[STAT-16] can be had as a file for Swedish Excel, in which no cell is a formula', async () => {
    const { text, headers } = await open('/statistik/fil?year=2025')
    expect(headers.get('content-type')).toContain('text/csv')
    expect(headers.get('content-disposition')).toBe('attachment; filename="statistik-2025.csv"')
    const bytes = new Uint8Array(await (await fetch(`${app.url}/statistik/fil?year=2025`, { headers: { cookie, 'accept-language': 'sv' } })).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = parse(text, { bom: true, delimiter: ';', relax_column_count: false }) as string[][]
    expect(lines[0]).toEqual(['År', 'Period', 'Mötesform', 'Kommun', 'Organisation eller spår', 'Tabell', 'Rad', 'Antal', 'Av', 'Så räknar vi'])
    expect(lines[1]?.slice(5, 8)).toEqual(['Antal möten', 'Alla', String(rows.length)])
    expect(lines.some(([, , , , , , name]) => name?.includes('HYPERLINK'))).toBe(true)
    for (const cell of lines.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    expect(text).toContain('\r\n')
  })

  it('[STAT-22] show of an organisation or a track how many meetings by form, municipality and half-year, say why no more, and that both at once are not told', async () => {
    const tables = (text: string) => [...text.matchAll(/<h2 id="(\w+)"/g)].map(([, id]) => id).filter((id) => id !== 'choose')
    const chosen = await open('/statistik?year=2025&organisation=region')
    expect([tables(chosen.text), chosen.text.includes('Möten där regionen ska göra minst en sak som ni kom överens om.'), chosen.text.includes('Vi delar inte upp dem mer.')]).toEqual([['forms', 'kommuner', 'halves', 'missing'], true, true])
    for (const [, value = '', of = ''] of cells(chosen.text)) expect([value, of].join()).toMatch(/^(\d+|visas inte|färre än 5),(\d+|visas inte)$/)
    const track = await open('/statistik?year=2025&track=work&form=resursradet')
    expect([tables(track.text), track.text.includes('minst en sak inom arbete')]).toEqual([['kommuner', 'halves'], true])
    const both = await open('/statistik?year=2025&organisation=region&track=work')
    expect([chosen.text, both.text].map((text) => text.includes('men inte båda'))).toEqual([false, true])
    expect(tables(both.text)).toEqual(tables(chosen.text))
    const file = await open('/statistik/fil?year=2025&organisation=region')
    expect((parse(file.text, { bom: true, delimiter: ';' }) as string[][]).slice(1).every(([, , , , part]) => part === 'Regionen')).toBe(true)
  })

  it('[STAT-23] [STAT-26] show a year beside the year before, for the same choice, with how many of how many in both and a dash for what was not there', async () => {
    const house = await testApp({ statisticsKeys: { coordinator, steeringGroup: null } })
    const made = { 2025: await showSeededYear(house.store, { year: 2025 }), 2024: await showSeededYear(house.store, { year: 2024, seed: 9, authorities: ['Viby <kommun>'] }) }
    const entered = await fetch(`${house.url}/statistik`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ key: coordinator }) })
    const read = async (where: string) => (await fetch(house.url + where, { headers: { cookie: entered.headers.getSetCookie()[0]?.split(';')[0] ?? '', 'accept-language': 'sv' } })).text()
    expect((await read('/statistik?year=2025&half=1')).match(/href="([^"]*jamfor[^"]*)"/)?.[1]).toBe('/statistik/jamfor?year=2025&amp;half=1')
    expect(await read('/statistik?year=2024')).not.toContain('jamfor')
    const page = await read('/statistik/jamfor?year=2025')
    expect([page.includes(`2025: ${made[2025].length} möten.`), page.includes(`2024: ${made[2024].length} möten.`)]).toEqual([true, true])
    const row = (name: string) => new RegExp(`<th scope="row">${name}(?:<svg.*?</svg>)*</th><td class="n">(.*?)</td><td class="n">(.*?)</td>`).exec(page)?.slice(1)
    expect(row('Resursrådet')).toEqual([2025, 2024].map((year) => expect.stringMatching(new RegExp(`^\\d+ av ${made[year as 2025].length}<br>\\d+\u00a0%$`))))
    expect(row('=HYPERLINK\\(&quot;x&quot;\\)')).toBeDefined()
    const formsIn = (year: 2024 | 2025) => new Set(made[year].map(({ form }) => form))
    const gone = [...formsIn(2025)].filter((form) => !formsIn(2024).has(form))
    expect(gone).toEqual(['resursteam'])
    expect(row('Resursteamet')?.[1]).toBe('–')
    expect(page).toContain('Siffrorna för 2025 gäller möten hos Ekby kommun och Viby &lt;kommun&gt;. Siffrorna för 2024 gäller möten hos Viby &lt;kommun&gt;. Andra myndigheters möten är inte med.')
    expect(await read('/statistik/jamfor?year=2024')).toContain('Det finns inga siffror om året före.')
  })

  it('[STAT-17] have one for the board: a sentence for each figure, with how many of how many', async () => {
    const { text } = await open('/statistik/styrelse?year=2025')
    expect(text).toContain(`Vi har räknat ${rows.length} möten under 2025.`)
    const sentences = [...text.matchAll(/<li>([^<]*)<\/li>/g)].map(([, sentence = '']) => sentence)
    expect(sentences.length).toBeGreaterThan(10)
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}?.*(?:(\d+|färre än 5) av \d+ .*|\d+ .* i \d+ möten)\.$/u)
    expect(text.match(/Så har vi räknat\./g)?.length).toBeGreaterThan(5)
    expect((await open('/statistik/styrelse?year=2025', 'en')).text).toContain('To the board: the year 2025')
  })

  it.each([['sv', /steg/, /själva? skulle göra/, 'vad det än blev av den', 'Vad det blev av den räknar vi inte här.'], ['en', /step/, /would do/, 'whatever became of it', 'What became of it is not counted here.']] as const)('[STAT-36] say of what participants were to do themselves that they said so, and never that it was done, in %s', async (language, step, said, whatever, notCounted) => {
    const { text } = await open('/statistik/styrelse?year=2025', language)
    const sections = [...text.matchAll(/<section>.*?<\/section>/g)].map(([one]) => one).filter((one) => said.test(one))
    expect([sections.map((one) => step.test(one)), sections[0]?.includes(whatever), sections[1]?.includes(notCounted)]).toEqual([[false, false], true, true])
  })

  it('[STAT-11] show the goals of a form with how many, of how many and how it is counted, and how far it came is hidden as anything else', async () => {
    const goalsOf = async (where: string) => [...(await open(where)).text.matchAll(/<li><p><strong>([^<]*)<\/strong>[^<]*<\/p>(?:<svg.*?<\/svg>)?<p>([^<]*)<\/p>/g)].map(([, sentence, told = '']) => [sentence, told])
    const goals = await goalsOf('/statistik?year=2025&form=resursteam')
    expect(goals.map(([sentence]) => sentence)).toEqual(['Alla möten slutar med en plan.', 'Hälften har kommit ett steg närmare arbete eller studier efter ett år.', 'En av fem arbetar eller studerar efter ett år.'])
    expect(goals[0]?.[1]).toMatch(/^Målet är 100 procent\. (Det blev .* \d+\.|Hur många det blev visas inte\.).*Vi räknar möten som slutade med en plan\./)
    expect(goals[1]?.[1]).toContain('Siffror om uppföljning kommer den 1 januari 2027.')
    expect(await goalsOf('/statistik?year=2025&form=resursradet')).toEqual([])
  })

  it('[STAT-12] have nothing of how long anybody talked, and of nobody at the table', async () => {
    const pages = (await Promise.all(['/statistik?year=2025', '/statistik/styrelse?year=2025', '/statistik/fil?year=2025'].map((where) => open(where)))).map(({ text }) => text).join(' ').toLowerCase()
    for (const word of ['taltid', 'minut', 'poäng', 'betyg', 'mötesledare', 'handläggare', 'series-', 'seat']) expect(pages).not.toContain(word)
  })

  it('[STAT-6] [STAT-25] say when there is nothing yet, and the day it comes', async () => {
    const empty = await testApp({ statisticsKeys: { coordinator, steeringGroup: null } })
    const entered = await fetch(`${empty.url}/statistik`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ key: coordinator }) })
    const page = await (await fetch(`${empty.url}/statistik`, { headers: { cookie: entered.headers.getSetCookie()[0]?.split(';')[0] ?? '', 'accept-language': 'sv' } })).text()
    expect(page).toContain('Det finns inga siffror än.')
    expect(page).toContain('Siffrorna för 2026 kommer den 1 februari 2027.')
  })

  it('[STAT-25] say beside figures on which day the next come, in January of the year that is over still, and when how it went', async () => {
    const lines = async (now: string, where = '/statistik') => {
      const house = await testApp({ statisticsKeys: { coordinator, steeringGroup: null }, now: () => now })
      await showSeededYear(house.store)
      const entered = await fetch(`${house.url}/statistik`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ key: coordinator }) })
      const page = await (await fetch(house.url + where, { headers: { cookie: entered.headers.getSetCookie()[0]?.split(';')[0] ?? '', 'accept-language': 'sv' } })).text()
      return [...page.matchAll(/(?:Siffrorna för|Siffror om hur) [^<.]*?(\d{4}) kommer den ([^<.]*)\./g)].map(([, year, day]) => [year, day])
    }
    const followed = ['2025', '1 januari 2027']
    expect(await lines('2026-11-20T12:00:00.000Z')).toEqual([['2026', '1 februari 2027'], followed])
    expect(await lines('2027-01-31T12:00:00.000Z', '/statistik/styrelse')).toEqual([['2026', '1 februari 2027'], followed])
    expect(await lines('2027-01-31T23:30:00.000Z')).toEqual([['2027', '1 februari 2028'], followed])
  })

  it('[STAT-18] show two made-up years in the demo, without a key, and say so on each', async () => {
    const demo = await testApp({ isDemo: true })
    for (const where of ['/statistik', '/statistik/styrelse', '/statistik?year=2024', '/statistik/fil']) expect(await (await fetch(demo.url + where, { headers: { 'accept-language': 'sv' } })).text(), where).toContain('Påhittade uppgifter.')
    const page = await (await fetch(`${demo.url}/statistik`)).text()
    expect(page.match(/<select name="year">(<option [^>]*>\d{4}<\/option>){2}<\/select>/)).not.toBeNull()
    expect((await sendForm(demo.url, '/statistik', { key: 'x' })).status).toBe(403)
  })
})
