import { describe, expect, it, vi } from 'vitest'
import { letterPage } from '#core/letters/html.ts'
import { letterNotes } from '#core/letters/letter-notes.ts'
import type { Letter } from '#core/letters/letter.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { runsLeftward } from '#core/letters/runs-leftward.ts'
import { printableParts, unprintableIn } from '#core/letters/unprintable.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { letterPdf } from '#server/delivery/pdf/letter-pdf.ts'
import { fontOf, inFace } from '#server/delivery/pdf/letter-fonts.ts'
import { fromLeftToRight, inLevels } from '#server/delivery/pdf/line-order.ts'
import { textBox } from '#server/delivery/pdf/text-box.ts'
import { meeting, told } from '#test/core/letters/written-meetings.ts'
import { readPdf } from '#test/support/poppler.mjs'
import { outlineOfPage, outlineOfPdf } from './outlines.ts'

const written = {
  emoji: 'Jag mår bra 😀 👍🏽 👩‍👩‍👧 1️⃣ 🇸🇪 ❤️, ring ☎',
  signs: 'Mer → mindre, ≥ 50 % ✓ ½ ± ∞ ♥ №',
  arabic: 'Min mamma heter فاطمة الزهراء och bor i حلب (سوريا), Syrien.',
  arabicAlone: 'أنا متعبة جداً. موعدي يوم 3 دجنبر (الساعة 13) في Haninge.',
  dari: 'من خیلی خسته‌ام و می‌خواهم کار کنم، «کمک» لازم دارم؟',
  sorani: 'من زۆر ماندووم و دەمەوێت کار بکەم.',
  hebrew: 'שלום (עולם), אני גר בשוודיה.',
  tigrinya: 'ኣነ ብጣዕሚ ደኺመ ኣለኹ።',
  others: 'ฉันเหนื่อยมาก Ես հոգնած եմ. დაღლილი ვარ. Я устала. Είμαι κουρασμένη. मैं थक गया हूँ।',
  latin: 'Nguyễn Łukasz Çağrı Şêrko Ōkuma, decomposed Åsa',
  // As text copied out of a PDF has them, and as some keyboards write them.
  joined: 'Jag fick en \ufb01n kaffe, officiellt o\ufb03ciellt, flytt och \ufb02ytt.',
  inBothWays: 'Ma\u0328\u017c och M\u0105\u017c, \u00c5sa och A\u030asa, ma\u0328\u017c. \u05e9\u05c1 \ufb2a',
}
const withWords = (...words: string[]): Meeting => meeting({ told: words.flatMap((one) => told(one)) })
const letterOf = (one: Meeting): Letter => {
  const letter = participantLetter(one)
  if (!letter) throw new Error('no letter')
  return letter
}
const pdfOf = (letter: Letter) => letterPdf(letter, { isDemo: false, day: '2026-12-03' })
const outlineOf = async (letter: Letter) => outlineOfPdf(readPdf('pdfinfo', ['-struct-text'], await pdfOf(letter)))

describe('a letter in PDF, whatever people write', () => {
  it.each(Object.entries(written))('has the words of its page in their order: %s', async (_name, words) => {
    const letter = letterOf(withWords(words))
    expect(await outlineOf(letter)).toEqual(outlineOfPage(letterPage(letter, { isDemo: false, nonce: 'n' })))
    expect(letterNotes(letter).unprintable).toEqual([])
  })

  it('has them too where they are names, in tables, lists and quotations, and in the referrer’s letter', async () => {
    const plan = { question: `Vad behöver ${written.arabic} nu?`, teamName: 'Resursrådet ★ 东', seats: (meeting().plan?.seats ?? []).map((seat) => (seat.role === 'participant' ? { ...seat, name: 'ليلى (Leyla)' } : seat)) }
    const letter = referrerLetter(meeting({ told: told(written.dari), of: plan }))
    expect((await outlineOf(letter!)).join('\n').replace(/(?<= ★)"\n +Span\n +"\[tecken som inte går att visa\]/g, ' 东')).toBe(outlineOfPage(letterPage(letter!, { isDemo: false, nonce: 'n' })).join('\n'))
  })

  it('says in words what no font has, and keeps what was written for who hears the letter', async () => {
    const letter = letterOf(withWords('Hon heter 王 小明 och bor i 北京.'))
    const pdf = await pdfOf(letter)
    expect((await outlineOf(letter)).slice(0, -1).join(' ').replaceAll(/ +/g, ' ')).toContain('"Hon heter" Span "[tecken som inte går att visa]" "och bor i" Span "[tecken som inte går att visa]" "."')
    const actual = [...pdf.toString('latin1').matchAll(/\/ActualText \((þÿ(?:[^)\\]|\\.)*)\)/gs)].map(([, text = '']) => Buffer.from(text.slice(2).replace(/\\(.)/gs, '$1'), 'latin1').swap16().toString('utf16le'))
    expect(actual).toEqual(['王 小明', '北京'])
    expect(letterNotes(letter).unprintable).toEqual(['王 小明', '北京'])
    const english = participantLetter(withWords('王'), 'en')
    expect((await outlineOf(english!)).join(' ')).toContain('[characters that cannot be shown]')
  })

  it('is the same file, whatever letters were drawn before it', async () => {
    const letter = letterOf(withWords(...Object.values(written)))
    const first = await pdfOf(letter)
    await pdfOf(letterOf(withWords('زر بخ يتن 👍🏻 👍🏿')))
    expect((await pdfOf(letter)).equals(first)).toBe(true)
  })

  it('says every letter of a word, though the same letter under a mark was drawn first', async () => {
    vi.resetModules()
    const { letterPdf: inFreshProcess } = await import('#server/delivery/pdf/letter-pdf.ts')
    const draw = (words: string) => inFreshProcess(letterOf(withWords(words)), { isDemo: false, day: '2026-12-03' })
    await draw('Hon heter Žana Çelik.')
    expect(outlineOfPdf(readPdf('pdfinfo', ['-struct-text'], await draw('Hon heter Zoe Cesar.'))).join(' ')).toContain('Hon heter Zoe Cesar.')
  })

  it('carries no other font than its words need', async () => {
    const fonts = async (words: string) => [...new Set(readPdf('pdffonts', [], await pdfOf(letterOf(withWords(words)))).match(/Noto\w+/g))]
    expect(await fonts('Jag vill arbeta')).toEqual(['NotoSans'])
    expect(await fonts('Jag vill arbeta 😀')).toEqual(['NotoSans', 'NotoEmoji'])
    expect(await fonts('ليلى')).toEqual(['NotoSans', 'NotoSansArabic'])
  })
})

describe('which way somebody’s words run', () => {
  it('is where most of their letters run, on the page too: a name in the other writing turns nothing round', () => {
    expect(['أنا متعبة', 'ليلى vill ha stöd', 'Hej', '123', 'שלום Kim', ''].map(runsLeftward)).toEqual([true, false, false, false, true, false])
    const page = letterPage(letterOf(withWords('أنا متعبة جداً', 'ليلى vill ha stöd')), { isDemo: false, nonce: 'n' })
    expect(page).toContain('<p dir="rtl"><span class="sentence" dir="rtl">أنا')
    expect(page).toContain('<p><span class="sentence">ليلى vill')
  })

  it('puts each word where it belongs: the first letter of Arabic on the right, the stop after it on its left', () => {
    const places = (words: string) => fromLeftToRight(inLevels([{ text: words, element: { tag: 'P', parent: null } }], runsLeftward(words) ? 'rtl' : 'ltr').map(({ level }) => level))
    expect(places('Jag heter ليلى nu')).toEqual([0, 1, 2])
    expect(places('أنا متعبة Kim')).toEqual([1, 0])
    expect(fromLeftToRight([1, 2, 1, 0])).toEqual([2, 1, 0, 3])
  })
})

describe('where words stand in a line', () => {
  const root = { tag: 'P' as const, parent: null }
  /** Ten points for each character; what is drawn in the order in which it is read, and where each begins. */
  const placed = (text: string, direction: 'ltr' | 'rtl', isOwnWay = false) =>
    textBox([{ text, element: root }], { width: 200, size: 10, leading: 1, measure: (words) => 10 * words.length, direction, isOwnWay, lacking: '…' })
      .draw(0, 0)
      .flatMap((one) => (one.kind === 'words' && one.text.trim() !== '' ? [[one.text.trim(), one.x]] : []))

  it('is from right to left for Arabic among Swedish, read in its order', () => {
    expect(placed('Jag kan خيلى سلام nu', 'ltr')).toEqual([['Jag', 0], ['kan', 40], ['خيلى', 130], ['سلام', 80], ['nu', 180]])
  })

  it('is at the other side for words that run the other way alone, with their stop at their left', () => {
    expect(placed('خيلى سلام.', 'ltr', true)).toEqual([['خيلى', 160], ['سلام', 110], ['.', 100]])
  })

  it('is of each sentence by itself: a number that begins one stays after the name in the other writing that ended the last', () => {
    const drawn = (isSentence: boolean) =>
      textBox(['Det gör ليلى. ', '3 dagar kvar.'].map((text) => ({ text, element: root, isSentence })), { width: 400, size: 10, leading: 1, measure: (words) => 10 * words.length, direction: 'ltr', lacking: '…' })
        .draw(0, 0)
        .flatMap((one) => (one.kind === 'words' && one.text.trim() !== '' ? [[one.text.trim(), one.x] as const] : []))
        .toSorted(([, one], [, other]) => one - other)
        .map(([text]) => text)
        .join(' ')
    expect(drawn(true)).toMatch(/^Det gör ليلى ?\. 3 dagar kvar\.$/)
    expect(drawn(false)).not.toMatch(/ليلى ?\. 3/)
  })

  it('is counted from where lines begin in a letter from right to left', () => {
    expect(placed('خيلى Kim', 'rtl')).toEqual([['خيلى', 0], ['Kim', 50]])
  })
})

describe('what can be printed', () => {
  it('is what our fonts have, in both weights: every character of Unicode is tried', () => {
    const seen = /[^\p{Cn}\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u
    const without: string[] = []
    for (let code = 0x20; code < 0x20000; code += 1) {
      const character = String.fromCodePoint(code)
      if (!seen.test(character) || unprintableIn([character]).length > 0) continue
      for (const weight of ['plain', 'strong'] as const) if (!fontOf(inFace(character, weight).face).hasGlyphForCodePoint(code)) without.push(`${code.toString(16)} ${weight}`)
    }
    expect(without).toEqual([])
  })

  it('is told from what cannot, in parts that give the whole again', () => {
    expect(printableParts('Hon 王 小 och')).toEqual(['Hon ', '王 小', ' och'])
    expect(printableParts('')).toEqual([''])
    expect(printableParts('王')).toEqual(['', '王', ''])
  })
})
