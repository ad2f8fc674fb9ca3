import { describe, expect, it } from 'vitest'
import { fieldsFromText } from '#client/panel/use-draft-fields.ts'

const stands = { name: 'Lena', why: '' }

describe('a half-written form that comes back', () => {
  it('has what was written, and what stood in the fields that were not', () => {
    expect(fieldsFromText(JSON.stringify({ why: 'Lena vet.' }), stands)).toEqual({ name: 'Lena', why: 'Lena vet.' })
  })

  it('takes nothing that is no text, no field of it, or no form at all', () => {
    expect(fieldsFromText(JSON.stringify({ name: 3, other: 'x' }), stands)).toEqual(stands)
    expect(fieldsFromText('half a sentence', stands)).toEqual(stands)
  })
})
