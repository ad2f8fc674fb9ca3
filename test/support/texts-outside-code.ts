import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { OwnText } from './own-text.ts'

/** Our words that stand in no code: what Teams says of the app, and what a page says to a browser without scripts. */
export const textsOutsideCode = (): OwnText[] => [...ofTheApp('manifest/sv-se.json', 'sv'), ...ofTheApp('manifest/manifest.json', 'en'), ...withoutScripts('client')]

/** A package of Teams has its texts under `name` and `description`, as they are or by path; a paragraph is a text. */
function ofTheApp(place: string, language: OwnText['language']): OwnText[] {
  const told = Object.entries(JSON.parse(readFileSync(place, 'utf8')) as Record<string, unknown>).filter(([key]) => /^(name|description)\b/.test(key))
  const texts = told.flatMap(([, one]) => (typeof one === 'string' ? [one] : Object.values(one as Record<string, string>)))
  return texts.flatMap((text) => text.split('\n\n')).map((text) => ({ place, language, text }))
}

function withoutScripts(folder: string): OwnText[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => join(folder, name))
  return pages.flatMap((place) => [...readFileSync(place, 'utf8').matchAll(/<noscript><p>([^<]+)</g)].map(([, text = '']) => ({ place, language: 'sv', text })))
}
