import { describe, expect, it } from 'vitest'
import { letterLengthText } from '#client/panel/chair/letter-length-text.ts'
import { letters as sv } from '#client/text/sv/panel/letters.ts'
import { letters as en } from '#client/text/en/panel/letters.ts'

const light = { words: 300, lix: 20, isLong: false, isHeavy: false, why: [], unprintable: [] }
const long = { ...light, words: 412, isLong: true }

describe('how the letter reads, to the chair', () => {
  it('is not said of a letter that is neither long nor heavy', () => {
    expect([letterLengthText(light, false, sv.length), letterLengthText(light, true, sv.length)]).toEqual([null, null])
  })

  it('says that, why, and what can be done, before and after the end', () => {
    expect(letterLengthText({ ...long, why: ['ownWords'] }, false, sv.length)).toBe('Brevet har 412 ord. Mer än 350 är mycket att läsa på en gång. Det beror på det som ni har skrivit med egna ord. Korta det ni kan, eller läs brevet högt i delar. Vi tar inte bort något.')
    expect(letterLengthText({ ...long, why: ['manyItems'] }, true, sv.length)).toBe('Brevet har 412 ord. Mer än 350 är mycket att läsa på en gång. Läs det högt tillsammans när du lämnar över det.')
    expect(letterLengthText({ ...long, why: ['ownWords', 'manyItems'] }, false, en.length)).toContain('The reason is how much you have agreed on. It is also what you have written in your own words. Shorten what you can')
    expect(letterLengthText({ ...long, isHeavy: true, lix: 33, why: ['ownWords'] }, false, sv.length)).toContain('Brevet är tungt att läsa. Det beror på det som ni')
    expect(letterLengthText({ ...light, isHeavy: true, lix: 33, why: ['ownWords'] }, false, sv.length)).toMatch(/^Brevet är tungt att läsa\. Det beror på det som ni har skrivit/)
  })

  it('says what the PDF file cannot show, and what can be done while it can be changed and after', () => {
    const names = { ...light, unprintable: ['王 小明', '北京', '上海', '東京'] }
    expect(letterLengthText(names, false, sv.length)).toBe('PDF-filen kan inte visa 王 小明, 北京, 上海. Skriv det med latinska bokstäver, eller skriv ut brevet från sidan.')
    expect(letterLengthText(names, true, en.length)).toBe('The PDF file cannot show 王 小明, 北京, 上海. Print the letter from its page instead.')
    expect(letterLengthText({ ...long, unprintable: ['王'] }, true, sv.length)).toBe('Brevet har 412 ord. Mer än 350 är mycket att läsa på en gång. Läs det högt tillsammans när du lämnar över det. PDF-filen kan inte visa 王. Skriv ut brevet från sidan i stället.')
  })
})
