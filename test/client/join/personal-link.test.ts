import { describe, expect, it } from 'vitest'
import { pathOf, readPastedLink, readPersonalLink } from '#client/join/personal-link.ts'

const seatId = 'seat-0001'
const secret = 'aB3_-aB3_-aB3_-aB3_-aB3_'
const ours = 'https://sampratad.example'
const link = `${ours}/j/${seatId}#${secret}`

describe('a personal link', () => {
  it('is read from the address of the page', () => {
    expect(readPersonalLink(new URL(link))).toEqual({ seatId, secret })
    expect(readPersonalLink(new URL(`${ours}/j/${seatId}/?lang=en#${secret}`))).toEqual({ seatId, secret })
  })

  it.each([`${ours}/panel`, `${ours}/j/${seatId}`, `${ours}/j/${seatId}#short`, `${ours}/j/a/b#${secret}`, `${ours}/j/#${secret}`, `${ours}/x/j/${seatId}#${secret}`])('is not %s', (address) => {
    expect(readPersonalLink(new URL(address))).toBeNull()
  })

  it.each([link, `  ${link}\n`, `Här är din länk: ${link}.`, `<${link}>`, `sampratad.example/j/${seatId}#${secret}`, `/j/${seatId}#${secret}`])('is found in what somebody pastes: %s', (text) => {
    expect(readPastedLink(text, ours)).toEqual({ seatId, secret })
  })

  it.each(['', 'hej', seatId, `https://elsewhere.example/j/${seatId}#${secret}`, `http://sampratad.example/j/${seatId}#${secret}`, `javascript:/j/${seatId}#${secret}`])('is not found in %s', (text) => {
    expect(readPastedLink(text, ours)).toBeNull()
  })

  it('goes back into the address with everything else that stood there', () => {
    expect(pathOf({ seatId, secret }, '?theme=dark')).toBe(`/j/${seatId}?theme=dark#${secret}`)
  })
})
