import { FluentProvider } from '@fluentui/react-components'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import type { Offered } from '#core/catalogue/catalogue-index.ts'
import { ListedEntry } from '#client/meeting/composer/catalogue/listed-entry.tsx'
import { WordsProvider } from '#client/text/use-words.tsx'
import { loadWords } from '#client/text/words.ts'

const entry: Offered = { id: 'entry-1', version: 1, name: 'Jobbspår', aliases: [], plain: { sv: 'en kurs på ett halvår', en: null }, organisation: { name: 'Arbetsförmedlingen', kind: 'arbetsformedlingen' }, forWhom: 'den som är ny', howIn: null, wait: { kind: 'unknown' }, validUntil: '2027-12-31', confirmedOn: '2026-11-01' }

async function drawn(locale: 'sv' | 'en', change: Partial<Offered> = {}) {
  vi.stubGlobal('window', { parent: null })
  await loadWords(locale, 'later')
  return renderToStaticMarkup(
    <FluentProvider>
      <WordsProvider locale={locale}>
        <ListedEntry entry={{ ...entry, ...change }} isExpired={false} onTake={() => undefined} />
      </WordsProvider>
    </FluentProvider>,
  )
}

it('[CAT-18] says in English that a description is in Swedish, and marks names and what is said as Swedish', async () => {
  const page = await drawn('en')
  expect(page).toContain('The description is in Swedish.')
  for (const marked of ['<strong lang="sv">Jobbspår</strong>', 'lang="sv">Arbetsförmedlingen</span>', '<p lang="sv">Det är en kurs på ett halvår.</p>', '<span lang="sv">den som är ny</span>']) expect(page).toContain(marked)
})

it('[CAT-18] says it neither of what is told in the reader’s language nor to who reads Swedish', async () => {
  const english = await drawn('en', { plain: { sv: 'en kurs', en: 'a course' }, forWhom: null })
  expect([english.includes('is in Swedish'), english.includes('<p lang="en">It is a course.</p>')]).toEqual([false, true])
  expect(await drawn('sv')).not.toContain('på svenska')
})
