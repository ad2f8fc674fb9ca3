import type { Request, Response } from 'express'
import { readingLastsSeconds } from '#server/identity/statistics-readers.ts'

/** First-party alone, for these pages: no other address looks at it, and no script reads it. */
const name = '__Host-sampratad-statistik'
const attributes = { httpOnly: true, secure: true, sameSite: 'strict', path: '/' } as const

export const readStatisticsCookie = (request: Request): string | null => {
  const found = (request.headers.cookie ?? '').split(';').map((one) => one.trim()).find((one) => one.startsWith(`${name}=`))
  return found?.slice(name.length + 1) ?? null
}

export const setStatisticsCookie = (response: Response, value: string): unknown => response.cookie(name, value, { ...attributes, maxAge: readingLastsSeconds * 1000 })
export const clearStatisticsCookie = (response: Response): unknown => response.clearCookie(name, attributes)
