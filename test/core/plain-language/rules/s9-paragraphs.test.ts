import { describe, expect, it } from 'vitest'
import { findingsOf, foundBy } from '../found-by.ts'

const items = (count: number) => Array.from({ length: count }, (_, at) => `- Punkt ${at + 1}`).join('\n')

describe('[S9] a paragraph', () => {
  it('has three sentences at most', () => {
    expect(foundBy('S9', 'Ett. Två. Tre.\nFyra. Fem. Sex.')).toEqual([])
    expect(foundBy('S9', 'Hej.\n\nEtt. Två. Tre. Fyra.\nSlut.')).toEqual(['Ett. Två. Tre. Fyra.'])
  })

  it('has fifty words at most', () => {
    expect(findingsOf('S9', 'ord '.repeat(50))).toEqual([])
    expect(findingsOf('S9', 'ord '.repeat(51))).toMatchObject([{ start: 0, end: 203, message: { sv: 'Stycket har 1 mening och 51 ord. Dela det, eller gör en lista.' } }])
  })
})

describe('[S9] a list', () => {
  it('has seven items at most, said from the eighth', () => {
    expect(foundBy('S9', `Detta gör vi:\n${items(7)}\nSlut.`)).toEqual([])
    expect(foundBy('S9', `Detta gör vi:\n${items(9)}\nSlut.`)).toEqual(['Punkt 8\n- Punkt 9'])
  })

  it('ends at a line that is no item', () => {
    expect(foundBy('S9', `${items(5)}\n\n${items(5)}\nSedan:\n${items(5)}`)).toEqual([])
  })
})
