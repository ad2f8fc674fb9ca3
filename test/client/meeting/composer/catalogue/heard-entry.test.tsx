import { expect, it, vi } from 'vitest'
import { indexOf, type Offered } from '#core/catalogue/catalogue-index.ts'
import { emptyDraft } from '#client/meeting/composer/composer-draft.ts'
import { CataloguePart } from '#client/meeting/composer/catalogue/catalogue-part.tsx'
import type { Draft } from '#client/meeting/composer/composer-draft.ts'
import { entry } from '#test/support/catalogue-entries.ts'
import { markupInMeeting } from '../../drawn-in-meeting.tsx'

const one = (validUntil: string): Offered => ({ ...entry({ validUntil }), id: 'entry-000001', version: 1 })
const offered = vi.hoisted(() => ({ index: null as unknown }))
vi.mock('#client/meeting/composer/catalogue/use-catalogue.ts', () => ({ useCatalogue: () => offered.index }))

/** What a screen reader is told of itself while `draft` is written, of a catalogue with one entry. */
async function heard(validUntil: string, draft: Partial<Draft>, locale: 'sv' | 'en' = 'sv'): Promise<string[]> {
  offered.index = indexOf([one(validUntil)])
  const author = { seatId: 'seat-sara', isDoer: false, track: '' as const }
  const page = await markupInMeeting(<CataloguePart draft={{ ...emptyDraft(author), ...draft }} author={author} change={() => undefined} onFirst={() => undefined} isKeyed isQuiet={false} />, { me: 'seat-sara', locale })
  return [...page.matchAll(/role="status"[^>]*>([^<]*)</g)].map(([, said]) => said ?? '').filter((said) => said !== '')
}
const taken: Partial<Draft> = { text: 'Jobbspår', from: { entryId: 'entry-000001', version: 1, name: 'Jobbspår', plain: entry().plain } }

it('[CAT-3] says to who listens until when a suggested entry held, and nothing of one that holds', async () => {
  expect(await heard('2020-01-31', { text: 'jobbspår' })).toEqual(['I insatskatalogen finns Jobbspår. Gällde till 31 januari 2020. Tabb tar med den.'])
  expect(await heard('2020-01-31', { text: 'jobbspår' }, 'en')).toEqual(['Jobbspår is in the catalogue. Was valid until 31 January 2020. Tab takes it in.'])
  expect(await heard('2099-01-31', { text: 'jobbspår' })).toEqual(['I insatskatalogen finns Jobbspår. Tabb tar med den.'])
})

it('[CAT-3] says it once more when the entry is taken', async () => {
  expect(await heard('2020-01-31', taken)).toEqual(['Uppgiften gällde till 31 januari 2020. Kolla att insatsen finns kvar.'])
  expect(await heard('2099-01-31', taken)).toEqual([])
})
