import { describe, expect, it } from 'vitest'
import { letterPage } from '#core/letters/html.ts'
import type { Letter } from '#core/letters/letter.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { preparationLetter } from '#core/letters/preparation-letter.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { letterPdf } from '#server/delivery/pdf/letter-pdf.ts'
import { writtenMeetings } from '#test/core/letters/all-written-meetings.ts'
import { eightItems, eightPeople } from '#test/core/letters/full-meetings.ts'
import { meeting, told } from '#test/core/letters/written-meetings.ts'
import { readPdf } from '#test/support/poppler.mjs'
import { outlineOfPage, outlineOfPdf } from './outlines.ts'

const day = '2026-12-03'
const letters = Object.entries(writtenMeetings).flatMap(([name, one]) =>
  [participantLetter(one), referrerLetter(one), participantLetter(one, 'en'), preparationLetter(one)].flatMap((letter) => (letter ? [[`${name}, ${letter.recipient}, ${letter.language}`, letter] as const] : [])),
)

async function pdfOf(letter: Letter | null, isDemo = false): Promise<Buffer> {
  const pdf = letter && (await letterPdf(letter, { isDemo, day }))
  if (!pdf) throw new Error('no file')
  return pdf
}

const infoOf = (pdf: Buffer) => Object.fromEntries(readPdf('pdfinfo', [], pdf).split('\n').map((line) => [line.split(':')[0], line.slice(line.indexOf(':') + 1).trim()]))
const sheetsOf = async (letter: Letter | null) => Number(infoOf(await pdfOf(letter))['Pages'])

describe.each(letters)('%s', (_name, letter) => {
  it('has in PDF the outline and the words of its page, in their order', async () => {
    const outline = outlineOfPdf(readPdf('pdfinfo', ['-struct-text'], await pdfOf(letter, true)))
    expect(outline.length).toBeGreaterThan(20)
    expect(outline).toEqual(outlineOfPage(letterPage(letter, { isDemo: true, nonce: 'n' })))
  })
})

const ordinary = participantLetter(writtenMeetings['ordinary']!)!
const everyKind = participantLetter(writtenMeetings['every-kind']!)!

describe('a letter in PDF', () => {
  it('says that it is PDF/UA, tagged, in Swedish, and shows its title', async () => {
    const pdf = await pdfOf(ordinary)
    expect(infoOf(pdf)).toMatchObject({ 'Title': 'Ditt möte torsdag 3 december', 'Tagged': 'yes', 'Suspects': 'no', 'JavaScript': 'no', 'Page size': '595.28 x 841.89 pts (A4)' })
    expect(readPdf('pdfinfo', ['-meta'], pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.toString('latin1')).toMatch(/\/Lang \(sv-SE\)/)
    expect(pdf.toString('latin1')).toMatch(/\/DisplayDocTitle true/)
    const english = (await pdfOf(participantLetter(writtenMeetings['ordinary']!, 'en'))).toString('latin1')
    expect(new Set(english.match(/\/Lang \([\w-]+\)/g))).toEqual(new Set(['/Lang (en-GB)', '/Lang (sv-SE)']))
  })

  it('carries both of its fonts', async () => {
    const fonts = readPdf('pdffonts', [], await pdfOf(everyKind)).trim().split('\n').slice(2).map((line) => [line.split(/ +/)[0]?.replace(/^.*\+/, ''), ...(/(yes|no) +(yes|no) +(yes|no)/.exec(line)?.slice(1) ?? [])])
    expect(fonts).toEqual([['NotoSans-Regular', 'yes', 'yes', 'yes'], ['NotoSans-SemiBold', 'yes', 'yes', 'yes']])
  })

  it('says of each header of its tables what it heads, of a list how it is numbered, and of a number what it dials', async () => {
    const pdf = await pdfOf(everyKind)
    expect(readPdf('pdfinfo', ['-struct-text'], pdf).match(/TH:\n +\/Scope \/Column/g)).toHaveLength(6)
    const bytes = pdf.toString('latin1')
    expect(new Set(bytes.match(/\/ListNumbering \/\w+/g))).toEqual(new Set(['/ListNumbering /Decimal', '/ListNumbering /Disc']))
    expect(bytes).toContain('/URI (tel:+4681234567)')
    expect(bytes).toMatch(/\/Contents \(08-123 45 67\)/)
  })

  it('is the same file twice', async () => {
    expect((await pdfOf(everyKind)).equals(await pdfOf(structuredClone(everyKind)))).toBe(true)
    expect(infoOf(await pdfOf(everyKind))['CreationDate']).toMatch(/Dec +3 .*2026/)
  })

  it('stands on two sheets after a meeting with eight items, and before one of eight people', async () => {
    for (const language of ['sv', 'en'] as const) {
      expect(await sheetsOf(participantLetter(eightItems, language))).toBe(2)
      expect(await sheetsOf(preparationLetter(eightPeople, language))).toBe(2)
    }
  })

  it('has its pages numbered for the eye, where there are several, and no line of more than 75 characters', async () => {
    const pdf = await pdfOf(everyKind)
    const text = readPdf('pdftotext', ['-layout'], pdf)
    expect(text).toMatch(/Sida 1 av 2/)
    expect(readPdf('pdfinfo', ['-struct-text'], pdf)).not.toContain('Sida 1')
    const plain = readPdf('pdftotext', ['-raw'], await pdfOf(preparationLetter(writtenMeetings['ordinary']!)))
    expect(Math.max(...plain.split(/[\n•]/).map((line) => line.replace(/^\d\. /, '').trim().length))).toBeLessThanOrEqual(75)
  })

  it('writes people’s words as they are, and a title that XML could take for something else', async () => {
    const attack = '<b>&"\'(\\) D’Ångström – ”ž”'
    const plan = { question: attack, seats: (meeting().plan?.seats ?? []).map((seat) => (seat.role === 'participant' ? { ...seat, name: 'A & <B>' } : seat)) }
    const pdf = await pdfOf(referrerLetter(meeting({ told: told(attack), of: plan })))
    expect(readPdf('pdfinfo', ['-struct-text'], pdf)).toContain(attack)
    expect(readPdf('pdfinfo', ['-meta'], pdf)).toContain('A + ‹B›')
  })

  it('has the longest name of an authority on one line of its table', async () => {
    for (const name of ['with-interpreter', 'every-kind']) expect(readPdf('pdftotext', ['-layout'], await pdfOf(participantLetter(writtenMeetings[name]!)))).toMatch(/på.*\n *Arbetsförmedlingen/)
  })

  it('parts a word that is longer than a line, and loses none of it', async () => {
    const long = 'Å'.repeat(150)
    expect(readPdf('pdftotext', ['-raw'], await pdfOf(participantLetter(meeting({ told: told(long) })))).replaceAll(/\s/g, '')).toContain(long)
  })
})
