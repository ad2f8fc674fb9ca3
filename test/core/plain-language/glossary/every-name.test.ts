import { describe, expect, it } from 'vitest'
import { findTerms } from '#core/plain-language/glossary/find-terms.ts'
import { ourGlossary } from '#core/plain-language/glossary/our-glossary.ts'
import { leftOut } from './left-out-names.ts'
import reference from './reference-names.json' with { type: 'json' }

const ours = ourGlossary()
const names = [...reference.flat(), ...ours.flatMap(({ term, aliases }) => [term, ...aliases])]

/** Whether the whole name is found where it stands in a sentence; a last stop ends the sentence as well. */
const isFound = (name: string): boolean => {
  const text = `Vi pratade om ${name} i dag.`
  const [start, end] = [text.indexOf(name), text.indexOf(name) + name.replace(/\.$/u, '').length]
  return findTerms(text, ours).some((found) => found.start === start && found.end >= end)
}

describe('[TERM-2] every name', () => {
  it('of the reference and of our own glossary is found in a text, but those that are left out', () => {
    expect(names.length).toBeGreaterThan(900)
    expect([...new Set(names.filter((name) => !isFound(name)))].toSorted()).toEqual(Object.keys(leftOut).toSorted())
  })

  it('that is left out has its reason', () => {
    expect(Object.values(leftOut).filter((why) => why.length < 10)).toEqual([])
  })
})

it('[TERM-6] a name that may as well mean something else is asked about', () => {
  const found = ['koordinator', 'coach', 'assistent', 'utmattning', 'kontaktmöte'].map((name) => findTerms(`Kim har en ${name}.`, ours)[0]?.isUnsure)
  expect(found).toEqual([true, true, true, true, true])
})
