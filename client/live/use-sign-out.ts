import { createContext, useContext } from 'react'
import type { SignedOut } from './sign-out.ts'

/** Signs out and leads away from the page; what it answers has not led away. */
export type SignOut = () => Promise<SignedOut>

const SignOutContext = createContext<SignOut | null>(null)
export const SignOutProvider = SignOutContext.Provider

/** The way out for who has come in by an account; null for everybody else: a personal link is the way in and asks for no way out. */
export const useSignOut = (): SignOut | null => useContext(SignOutContext)
