import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { SignOutProvider, type WayOut } from '#client/live/use-sign-out.ts'
import { OwnSignOut } from '#client/panel/participant/own-sign-out.tsx'
import { sv } from '#test/support/all-words.ts'

const says = sv.signIn.signOut
const drawn = (way: WayOut | null) =>
  renderToStaticMarkup(
    <SignOutProvider value={way}>
      <OwnSignOut />
    </SignOutProvider>,
  )

it('lets the participant sign out wherever there is a way out, by a link inside Teams as by an account', () => {
  expect(drawn({ leave: async () => 'signedOut', says })).toContain(says.signOut)
})

it('is not there for who has come by a link in a browser', () => {
  expect(drawn(null)).toBe('')
})
