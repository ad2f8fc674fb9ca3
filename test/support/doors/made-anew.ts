import type { Referral } from '#core/wire/before.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { entry } from '../catalogue-entries.ts'
import { newCommandId } from '../live-client.ts'
import { administratorToken, get, post, staffToken } from '../test-app.ts'
import { aTerm } from './house-of-doors.ts'
import type { Place } from './held-so-far.ts'

async function settle({ house: { app } }: Place, path: string, body: object, token = administratorToken) {
  const { status } = await post(app.url + path, body, token)
  if (status >= 300) throw new Error(`${path}: ${status}`)
}

/** A word that nobody has used. */
export const newWord = () => `ord${newCommandId().toLowerCase().replaceAll(/[^a-z]/g, '')}`

const aKeptReferral: Referral = { person: { name: 'Maria', phone: null }, referrer: null, question: 'Vad nu?', talkAbout: null, notTalkAbout: null, adaptations: [], notes: [] }

/** What has to be there anew each time, since whoever may use it up. */
export const madeAnew = {
  administrator: async (place: Place) => {
    const name = `Olle ${newWord()}`
    await settle(place, '/api/administrators', { name })
    const { administrators } = (await get(`${place.house.app.url}/api/administrators`, administratorToken)).body as { administrators: { id: string; name: string }[] }
    return { administratorId: administrators.find((one) => one.name === name)?.id ?? '' }
  },
  plan: async (place: Place) => {
    const planId = newCommandId()
    await settle(place, '/api/plans', { id: planId, version: 0, question: 'Hur går det?', day: '2026-12-11', fields: {} }, staffToken)
    return { planId }
  },
  term: async (place: Place) => {
    const termId = newCommandId()
    await settle(place, '/api/terms', { id: termId, ...aTerm(newWord()) })
    return { termId }
  },
  form: async (place: Place) => {
    const formId = `form-${newWord()}`.slice(0, 30)
    await settle(place, '/api/forms', { form: { ...resursradet, id: formId }, version: 0 })
    return { formId }
  },
  entry: async (place: Place) => {
    const entryId = newCommandId()
    await settle(place, '/api/catalogue', { id: entryId, version: 0, entry: entry({ name: newWord(), aliases: [] }) })
    return { entryId }
  },
  referral: async ({ house: { app, now } }: Place) => {
    const referralId = newCommandId()
    await app.store.saveDraft({ hostAuthorityId: 'host', kind: 'referral', id: referralId, expectedVersion: 0, content: JSON.stringify(aKeptReferral), atMost: 500, at: now(), expiresAt: '2999-01-01T00:00:00.000Z', by: 'person' })
    return { referralId }
  },
}
