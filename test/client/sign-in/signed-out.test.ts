import { expect, it } from 'vitest'
import { forgetSignedOut, hasSignedOut } from '#client/sign-in/signed-out.ts'

const forgotten = (search: string, hash = '') => {
  const left: unknown[] = []
  forgetSignedOut({ location: { search, pathname: '/teams', hash }, history: { replaceState: (...said: unknown[]) => void left.push(said[2]) } })
  return left
}

it('is read from the address', () => {
  expect([hasSignedOut({ search: '?signed-out=' }), hasSignedOut({ search: '?lang=en&signed-out' }), hasSignedOut({ search: '?lang=en' })]).toEqual([true, true, false])
})

it('leaves the address when one is in again, and nothing else does', () => {
  expect(forgotten('?signed-out=')).toEqual(['/teams'])
  expect(forgotten('?lang=en&signed-out=', '#here')).toEqual(['/teams?lang=en#here'])
  expect(forgotten('?lang=en')).toEqual([])
})
