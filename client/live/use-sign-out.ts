import { createContext, useContext, useState } from 'react'
import type { SignedOut } from './sign-out.ts'

/** How one signs out here. The words come with it: a page that few come to by an account does not fetch them for everybody. */
export type WayOut = {
  /** Signs out and leads away from the page; what it answers has not led away. */
  leave: () => Promise<SignedOut>
  /** Inside Teams one may have come in by a personal link, and can sign out all the same where one works. */
  isByAccount: boolean
  says: { signOut: string } & Record<Exclude<SignedOut, 'signedOut'>, string>
}

const WayOutContext = createContext<WayOut | null>(null)
export const SignOutProvider = WayOutContext.Provider

/** A button to sign out with; null in a browser for who has come in by a personal link, which is the way in and asks for no way out. */
export function useSignOut() {
  const way = useContext(WayOutContext)
  const [said, setSaid] = useState<SignedOut | 'leaving' | null>(null)
  if (way === null) return null
  const { leave, isByAccount, says } = way
  const isLeaving = said === 'leaving' || said === 'signedOut'
  const press = async () => {
    if (isLeaving) return
    setSaid('leaving')
    setSaid(await leave())
  }
  return { press: () => void press(), isLeaving, isByAccount, label: says.signOut, trouble: said === 'unsaved' || said === 'noAnswer' ? says[said] : null }
}
