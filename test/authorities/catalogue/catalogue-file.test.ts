import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueEntrySchema, mostEntries, type CatalogueEntry } from '#core/meeting/catalogue-entry.ts'
import { compareFile } from '#server/authorities/catalogue/compare.ts'
import { readCatalogueFile } from '#server/authorities/catalogue/read-file.ts'
import { writeCatalogueFile } from '#server/authorities/catalogue/write-file.ts'
import type { KeptEntry } from '#server/store/store.ts'
import { entry } from '#test/support/catalogue-entries.ts'

const today = '2026-12-03'
const id = 'entry-000001'
const head = 'Namn;Det är;Organisation;Typ av organisation;Gäller till;Ansvarig;Senast bekräftad'
const line = 'Jobbspår;en kurs;Ekby kommun;kommun;2027-06-30;Pia Ek;2026-11-02'
const read = (csv: string) => readCatalogueFile(csv, today)
const faultsOf = (csv: string) => read(csv).faults.map(({ line: at, column, fault, says }) => [at, column, fault, says])
const kept = (one: CatalogueEntry, changes: Partial<KeptEntry> = {}): KeptEntry => ({ id, version: 1, entry: one, isWithdrawn: false, at: '', by: '', ...changes })
let made = 0
const newId = () => `made-id-${(made += 1)}`

describe('a file of the catalogue', () => {
  it.each(['\u2028', '\u2029', '1\u2028', '1', ' ', ';', '"', '\r', '\n', '=', '\uFEFF'])('is read in time, also where it is 20,000 of %j and nothing else', (sign) => {
    const began = performance.now()
    expect(read(sign.repeat(20_000 / sign.length)).right).toEqual([])
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  it.each([
    ['semicolons', `${head}\r\n${line}\r\n`],
    ['commas', `${head}\n${line}`.replaceAll(';', ',')],
    ['tabs', `${head}\n${line}`.replaceAll(';', '\t')],
    ['Excel’s line of what parts the cells', `\uFEFFsep=;\r\n${head}\r\n${line}\r\n`],
    ['that line for commas, in quotation marks', `"SEP=,"\n${`${head}\n${line}`.replaceAll(';', ',')}`],
    ['lines of empty cells before the headings', `;;;;;\r\n\r\n;;;;;\r\n${head}\r\n${line}\r\n`],
    ['an empty line before headings that commas part', `\n \n${`${head}\n${line}`.replaceAll(';', ',')}`],
    ['a byte order mark', `\uFEFF${head}\n${line}\n`],
    ['columns in another order, and empty lines', 'Senast bekräftad;ANSVARIG;gäller till;Typ av organisation;Organisation;Det är;Namn\n\n2026-11-02;Pia Ek;2027-06-30;KOMMUN;Ekby kommun;En kurs.;Jobbspår\n;;;;;;\n'],
  ])('[CAT-9] is read with %s', (_name, csv) => {
    expect(read(csv)).toMatchObject({ faults: [], right: [{ id: null, entry: { name: 'Jobbspår', plain: { sv: 'en kurs', en: null }, organisation: { name: 'Ekby kommun', kind: 'municipality' }, wait: { kind: 'unknown' } } }] })
  })

  it('[CAT-9] counts Excel’s own line, and lines of empty cells, among the lines', () => {
    expect(faultsOf(`sep=;\r\n${head}\r\n;${line.slice('Jobbspår;'.length)}`)).toEqual([[3, 'Namn', 'empty', '']])
    expect(faultsOf(`;;;;;\r\n${head}\r\n;${line.slice('Jobbspår;'.length)}`)).toEqual([[3, 'Namn', 'empty', '']])
    expect(faultsOf(`;;;;;\r\n${head}\r\n`)).toEqual([[2, '', 'noRows', '']])
    expect(faultsOf(`sep=;\n${head.replace('Namn;', '')}\n`)).toEqual([[2, 'Namn', 'noColumn', 'Namn']])
  })

  it('[CAT-10] says of a file without anything in it that it is empty, and of no column that it is missing', () => {
    for (const nothing of ['', '\uFEFF', '\n\r\n', 'sep=;\r\n', ' ', ';;;\n;;']) expect(faultsOf(nothing), JSON.stringify(nothing)).toEqual([[1, '', 'emptyFile', '']])
  })

  it('[CAT-10] says of a file with headings alone that it has no lines, instead of that it changes nothing', () => {
    for (const none of [head, `sep=;\r\n${head}\r\n`, `${head}\n\n;;;;;;\n`]) expect(faultsOf(none), JSON.stringify(none)).toEqual([[none.startsWith('sep') ? 2 : 1, '', 'noRows', '']])
  })

  it('[CAT-9] has cells with what parts them inside quotation marks', () => {
    expect(read(`${head}\n"Jobb;spår, ""vård""";${line.slice('Jobbspår;'.length)}`).right[0]?.entry.name).toBe('Jobb;spår, "vård"')
  })

  it.each([
    ['no name', line.replace('Jobbspår', ''), 'Namn', 'empty', ''],
    ['no description', line.replace('en kurs', ' '), 'Det är', 'empty', ''],
    ['a name that is too long', line.replace('Jobbspår', 'J'.repeat(81)), 'Namn', 'tooLong', '80'],
    ['another kind', line.replace(';kommun', ';skola'), 'Typ av organisation', 'notOneOf', 'Arbetsförmedlingen, Försäkringskassan, Kommun, Region, Samordningsförbund, Arbetsgivare, Annan'],
    ['a day in other words', line.replace('2027-06-30', '30 juni 2027'), 'Gäller till', 'notADay', '2026-12-31'],
    ['a day that is none', line.replace('2027-06-30', '2027-02-30'), 'Gäller till', 'notADay', '2026-12-31'],
    ['a confirmation to come', line.replace('2026-11-02', '2026-12-04'), 'Senast bekräftad', 'dayAhead', ''],
    ['an end before it was confirmed', line.replace('2027-06-30', '2026-01-01'), 'Gäller till', 'endsBeforeConfirmed', ''],
    ['a personal number', line.replace('Pia Ek', 'Pia 19811218-9876'), 'Ansvarig', 'personalNumber', ''],
    ['more cells than headings', `${line};och mer`, '', 'tooManyCells', ''],
  ])('[CAT-10] tells of %s with line and column', (_name, wrong, column, fault, says) => {
    expect(faultsOf(`${head}\n${line.replace('Jobbspår', 'Annat')}\n${wrong}`)).toEqual([[3, column, fault, says]])
    expect(JSON.stringify(read(`${head}\n${wrong}`).faults)).not.toMatch(/9876|skola|30 juni/)
  })

  it('[CAT-10] counts lines as an editor does, where a cell goes over several', () => {
    expect(faultsOf(`${head}\n"Jobb\nspår";${line.slice('Jobbspår;'.length)}\n\n;${line.slice('Jobbspår;'.length)}`)).toEqual([[5, 'Namn', 'empty', '']])
  })

  it('[CAT-10] tells of each thing that is wrong on a line, and goes on', () => {
    expect(faultsOf(`${head}\n;;Ekby;kommun;2027-06-30;;2026-11-02\n${line}\n${line.replace('Pia Ek', '')}`)).toEqual([[2, 'Namn', 'empty', ''], [2, 'Det är', 'empty', ''], [2, 'Ansvarig', 'empty', ''], [4, 'Ansvarig', 'empty', '']])
  })

  it.each([
    ['2;6;veckor', { kind: 'about', from: 2, to: 6, unit: 'weeks' }],
    ['3;;Månader', { kind: 'about', from: 3, to: 3, unit: 'months' }],
    [';;ingen väntan', { kind: 'none' }],
    [';;', { kind: 'unknown' }],
  ])('reads the wait “%s”', (cells, wait) => {
    expect(read(`${head};Väntetid minst;Väntetid högst;Väntetid i\n${line};${cells}`).right[0]?.entry.wait).toEqual(wait)
  })

  it.each([['två;6;veckor', 'Väntetid minst', 'notANumber'], ['2;6;år', 'Väntetid i', 'notOneOf'], ['6;2;veckor', 'Väntetid högst', 'waitBackwards'], ['2;100;dagar', 'Väntetid högst', 'notANumber'], [';;veckor', 'Väntetid minst', 'notANumber']])('[CAT-10] tells of the wait “%s”', (cells, column, fault) => {
    expect(faultsOf(`${head};Väntetid minst;Väntetid högst;Väntetid i\n${line};${cells}`).map(([at, ...rest]) => [at, ...rest.slice(0, 2)])).toEqual([[2, column, fault]])
  })

  it('[CAT-10] says which columns are missing, which it does not read, and where quotation marks do not close', () => {
    expect(faultsOf('Namn;Kostnad\nJobbspår;100')).toContainEqual([1, 'Gäller till', 'noColumn', 'Gäller till'])
    expect(read(`${head};Kostnad\n${line};100`)).toMatchObject({ otherColumns: ['Kostnad'], faults: [] })
    expect(faultsOf(`${head}\n"${line}`)).toEqual([[2, '', 'unreadable', '']])
  })

  it('[CAT-10] has so many lines as an authority may have entries', () => {
    const csv = `${head}\n${Array.from({ length: mostEntries + 1 }, (_one, at) => line.replace('Jobbspår', `Jobbspår ${at}`)).join('\n')}`
    expect(read(csv).right).toHaveLength(mostEntries)
    expect(faultsOf(csv)).toEqual([[mostEntries + 2, '', 'tooManyLines', String(mostEntries)]])
  })
})

describe('a file against the catalogue', () => {
  const against = (csv: string, ...entries: KeptEntry[]) => {
    const { added, changed, same, faults } = compareFile(csv, entries, { today, newId })
    return { added: added.map((one) => one.id.replace(/\d+$/, '')), changed: changed.map((one) => one.id), same, faults: faults.map(({ line: at, fault }) => [at, fault]) }
  }
  const csv = `${head}\n${line}`

  it('adds what is new, and knows an entry without an id by its name and organisation', () => {
    expect(against(csv)).toEqual({ added: ['made-id-'], changed: [], same: 0, faults: [] })
    expect(against(csv.replace('Jobbspår', 'jobbspår'), kept(entry()))).toMatchObject({ added: [], changed: [id] })
    expect(against(csv.replaceAll('Ekby kommun', 'Tuna kommun'), kept(entry()))).toMatchObject({ added: ['made-id-'], changed: [] })
    expect(against(csv, kept(entry(), { isWithdrawn: true }))).toMatchObject({ added: ['made-id-'], changed: [] })
  })

  it('[CAT-6] takes no intervention twice, and no name that another one has', () => {
    expect(against(`${csv}\n${line}`)).toMatchObject({ added: ['made-id-'], faults: [[3, 'twice']] })
    expect(against(`Id;${head}\nanother-id-1;${line}`, kept(entry()))).toMatchObject({ added: [], faults: [[2, 'nameTaken']] })
    const changesNames = `Id;${head}\nanother-id-1;${line}\n${id};${line.replace('Jobbspår', 'Nya spåret')}`
    expect(against(changesNames, kept(entry()))).toMatchObject({ changed: [id], faults: [] })
  })
})

const text = (longest: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: longest }).filter((one) => one.trim() !== '')
const beginning = fc.constantFrom('', '=', '+1', '-', '@', "'=", "'", '＝', '"', ';', ', ', '\u00A0')
const words = (longest: number) => fc.tuple(beginning, text(longest - 4)).map(([first, rest]) => first + rest)
const days = fc.tuple(fc.constantFrom('2026-01-05', '2026-11-02'), fc.constantFrom('2026-12-31', '2030-02-28'))
const anyEntry = fc
  .record({ name: words(40), aliases: fc.array(words(20).map((one) => one.replaceAll(',', '')), { maxLength: 3 }), sv: words(100), en: fc.option(words(100)), organisation: words(40), kind: fc.constantFrom('municipality', 'arbetsformedlingen', 'other'), forWhom: fc.option(words(80)), howIn: fc.option(words(80)), wait: fc.constantFrom({ kind: 'none' }, { kind: 'unknown' }, { kind: 'about', from: 1, to: 12, unit: 'months' }), days, owner: words(40) })
  .map(({ sv, en, organisation, kind, days: [confirmedOn, validUntil], ...rest }) => catalogueEntrySchema.safeParse({ ...rest, plain: { sv, en }, organisation: { name: organisation, kind }, confirmedOn, validUntil }))
  .filter(({ success, data }) => success && data !== undefined && data.aliases.every((one) => one !== ''))
  .map(({ data }) => data as CatalogueEntry)

describe('what is exported', () => {
  it('[CAT-12] comes back as the same bytes and the same entries, whatever they say', () => {
    fc.assert(
      fc.property(anyEntry, (one) => {
        const csv = writeCatalogueFile([{ id, entry: one }])
        const { right, faults } = read(csv)
        fc.pre(!faults.some(({ fault }) => fault === 'personalNumber'))
        expect(faults).toEqual([])
        expect(right.map((back) => back.entry)).toEqual([one])
        expect(writeCatalogueFile(right.map((back) => ({ id: back.id ?? '', entry: back.entry })))).toBe(csv)
        expect(compareFile(csv, [kept(one)], { today, newId })).toMatchObject({ added: [], changed: [], same: 1, faults: [] })
      }),
      { numRuns: 400 },
    )
  })

  it('[CAT-13] has no cell that a spreadsheet takes for a formula', () => {
    const wicked = entry({ name: '=HYPERLINK("http://x";"y")', aliases: ['@SUM(A1)'], plain: { sv: "'=1+1", en: '-2+3' }, organisation: { name: '+46 8 123', kind: 'other' }, forWhom: '＝1', owner: '=cmd|x' })
    const [, row = ''] = writeCatalogueFile([{ id: '-entry-0001', entry: wicked }]).split('\r\n')
    const cells = row.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"|"$/g, ''))
    expect(cells.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([])
    expect(cells.slice(0, 4)).toEqual(["'-entry-0001", `'=HYPERLINK(""http://x"";""y"")`, "'@SUM(A1)", "''=1+1"])
  })

  it('opens in a Swedish spreadsheet: semicolons, a byte order mark, headings', () => {
    expect(writeCatalogueFile([])).toBe('\uFEFFId;Namn;Andra namn;Det är;Det är (på engelska);Organisation;Typ av organisation;För vem;Så får du plats;Väntetid minst;Väntetid högst;Väntetid i;Gäller till;Ansvarig;Senast bekräftad\r\n')
  })
})
