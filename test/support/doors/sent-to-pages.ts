import { newCommandId } from '../live-client.ts'
import { seatIds } from '../builders.ts'
import type { Place } from './held-so-far.ts'
import { aReferral } from './house-of-doors.ts'
import type { Sent } from './sent-to-doors.ts'
import { nobodys, type Asker } from './who-asks.ts'

type Fields = Record<string, string>
/** A form as whoever asks sends it. */
export type SentForm = Omit<Sent, 'body'> & { form: (asker: Asker, place: Place) => Fields }

/** What somebody has, in each field where it could go. */
const carries = ({ token, pass }: Asker): Fields => ({ token: token ?? nobodys.token, seat: token ?? nobodys.token, pass: pass ?? token ?? nobodys.token })
const passOf = ({ pass, token }: Asker): Fields => ({ pass: pass ?? token ?? nobodys.token })
const typedBy = ({ typed }: Asker): Fields => ({ number: typed?.number ?? nobodys.number, code: typed?.code ?? nobodys.code })
const tokenOf = ({ token }: Asker): Fields => ({ token: token ?? nobodys.token })
const once = (fields: Fields) => (asker: Asker): Fields => ({ ...carries(asker), ...fields })
const ofLetter = (recipient: string): SentForm => ({ as: recipient, at: { recipient }, form: tokenOf })
const letters = ['participant', 'referrer', 'preparation', 'minutes', 'obstacles'].map(ofLetter)
const address = () => `kim-${newCommandId().toLowerCase().replaceAll(/[^a-z]/g, '')}@brev.example`

/** To the pages of people. */
export const sentToPages: Record<string, SentForm | SentForm[]> = {
  'POST /letters/:recipient': letters,
  'POST /letters/:recipient/text': letters,
  'POST /letters/:recipient/pdf': letters,
  'POST /letters/:recipient/html': letters,
  'POST /letters/:recipient/days': letters,
  'POST /brev': { form: typedBy },
  'POST /brev/e-legitimation': { form: (asker) => ({ ...typedBy(asker), to: '/brev' }) },
  'POST /brev/e-legitimation/svar': { form: () => ({ code: 'of-no-provider', state: 'of-no-browser' }) },
  'POST /brev/read': { form: tokenOf },
  'POST /brev/explained': { form: (asker) => ({ ...tokenOf(asker), by: seatIds.officer }) },
  'POST /brev/wrong': { form: (asker) => ({ ...tokenOf(asker), id: newCommandId(), line: '', words: 'Det var en annan dag.' }) },
  'POST /brev/withdraw': { form: once({}) },
  'POST /brev/withdrawn': { form: (asker) => ({ ...carries(asker), id: newCommandId() }), when: 'ends' },
  'POST /brev/regret': { form: (asker) => ({ ...carries(asker), id: newCommandId() }), when: 'ends' },
  'POST /anmal': { form: () => aReferral },
  'POST /anmal/hos/annan-ort': { form: () => aReferral },
  'POST /anmal/min': { form: (asker) => (asker.typed ? typedBy(asker) : carries(asker)) },
  'POST /infor': { form: once({ adds: 'yes', talkAbout: 'Jobbet.', notTalkAbout: '', note: 'Hen vill börja smått.' }) },
  'POST /vem-har-sett': [{ as: 'under a letter', form: tokenOf }, { as: 'by number', form: (asker, { meeting: { meetingId } }) => ({ ...tokenOf(asker), number: meetingId }) }],
  'POST /utdrag': [{ as: 'under a letter', form: tokenOf }, { as: 'by number', form: (asker, { meeting: { meetingId } }) => ({ ...tokenOf(asker), number: meetingId }) }],
  'POST /uppfoljning': { form: ({ caseCode }) => ({ code: caseCode ?? nobodys.caseCode }) },
  'POST /uppfoljning/lapp': { form: () => ({ code: nobodys.caseCode }) },
  'POST /uppfoljning/fragor': { form: (asker) => ({ ...passOf(asker), voice: 'participant' }) },
  'POST /uppfoljning/svar': { form: (asker) => ({ ...passOf(asker), voice: 'participant' }) },
  'POST /uppfoljning/dagar': { form: passOf },
  'POST /uppfoljning/paminn': { form: (asker) => ({ ...passOf(asker), address: address(), yes: 'yes' }) },
  'POST /uppfoljning/paminn/sluta': { form: passOf },
  'POST /uppfoljning/sluta': { form: () => ({ address: address() }) },
  'POST /uppfoljning/ta-bort': { form: (asker) => ({ ...passOf(asker), sure: 'yes' }), when: 'ends' },
  'POST /uppfoljning/hos-oss': { form: tokenOf },
  'POST /statistik': { form: ({ key, token }) => ({ key: key ?? token ?? nobodys.token }) },
  'POST /statistik/ut': { form: () => ({}), when: 'leaves' },
  'POST /statistik/lardomar': { form: (_asker, { gapId }) => ({ id: gapId, words: 'Nu finns en väg in.', seen: '' }) },
}
