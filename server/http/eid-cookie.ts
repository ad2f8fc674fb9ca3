import type { Request, Response } from 'express'
import { signInLastsSeconds } from '#server/identity/kept-sign-in.ts'

/** One of two cookies that there are (the other: `statistics/statistics-cookie.ts`). It belongs to this one flow, is first-party alone, and no script reads it. */
const name = '__Host-sampratad-brev'
const attributes = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const

export const readEidCookie = (request: Request): string | null => {
  const found = (request.headers.cookie ?? '').split(';').map((one) => one.trim()).find((one) => one.startsWith(`${name}=`))
  return found?.slice(name.length + 1) ?? null
}

export const setEidCookie = (response: Response, value: string): unknown => response.cookie(name, value, { ...attributes, maxAge: signInLastsSeconds * 1000 })
export const clearEidCookie = (response: Response): unknown => response.clearCookie(name, attributes)
