import { createContext, useContext } from 'react'
import type { SignedOut } from './sign-out.ts'

/** How one signs out here. The words come with it: a page that few come to by an account does not fetch them for everybody. */
export type WayOut = {
  /** Signs out and leads away from the page; what it answers has not led away. */
  leave: () => Promise<SignedOut>
  says: { signOut: string } & Record<Exclude<SignedOut, 'signedOut'>, string>
}

const WayOutContext = createContext<WayOut | null>(null)
export const SignOutProvider = WayOutContext.Provider

/** Null in a browser for who has come in by a personal link, which is the way in and asks for no way out. */
export const useSignOut = (): WayOut | null => useContext(WayOutContext)
