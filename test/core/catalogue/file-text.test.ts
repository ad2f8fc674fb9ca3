import { describe, expect, it } from 'vitest'
import { fileText } from '#core/catalogue/file-text.ts'

const text = 'Namn;Det är\r\nJobbspår – ”vård”;en kurs för 5 €'
const windows = Uint8Array.from(Buffer.from(text.replace(/–/g, '\x96').replace(/”/g, '\x94').replace(/€/g, '\x80'), 'latin1'))

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252', windows],
    ['UTF-16, as “Unicode text” of a spreadsheet', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('[CAT-9] is read from %s', (_name, bytes) => {
    expect(fileText(bytes)).toBe(text)
  })
})
