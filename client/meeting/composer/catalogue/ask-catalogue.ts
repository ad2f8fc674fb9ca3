import { indexOf, type CatalogueIndex } from '#core/catalogue/catalogue-index.ts'
import type { OfferedCatalogue } from '#core/wire/catalogue.ts'
import { freshInit } from '#client/live/post-init.ts'

let asked: Promise<CatalogueIndex | null> | null = null

/** The catalogue of the meeting's host authority, fetched and read once for this page; null when it can not be had, and then the next one who asks tries again. Never rejects. */
export function askCatalogue(token: string | null): Promise<CatalogueIndex | null> {
  asked ??= fetched(token).then((index) => {
    if (index === null) asked = null
    return index
  })
  return asked
}

async function fetched(token: string | null): Promise<CatalogueIndex | null> {
  try {
    const answer = await fetch('/api/catalogue/offered', { ...freshInit(), headers: { authorization: `Bearer ${token ?? ''}` } })
    return answer.ok ? indexOf(((await answer.json()) as OfferedCatalogue).entries) : null
  } catch {
    return null
  }
}
