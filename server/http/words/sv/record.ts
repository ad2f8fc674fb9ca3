import type { RecordPart } from '#core/meeting-record/record.ts'

/** All that is kept of a meeting, for whom it is about and, without its words, for the office. */
export const record = {
  title: 'Det som finns sparat om mötet',
  ask: ['Den som mötet handlar om får ta del av det som finns sparat. Myndigheten får se hur mycket ni skrev och vem som fick brev. Orden står inte med.', 'Skriv numret som står på brevet. Nyckeln är samma som du planerar möten med.'],
  show: 'Ta fram det som är sparat',
  intro: { own: 'Det här är det som är sparat och som deltagaren får se i mötet.', office: 'Här står vad som är sparat, men inte orden. Deltagaren själv får orden: under sitt brev, eller av mötesledaren.' },
  madeAt: (when: string) => `Framtaget ${when}.`,
  keptUntil: (day: string) => `Vi raderar mötet ${day}.`,
  erased: 'Mötet är raderat. Orden finns inte kvar. Bara listan nedan är sparad.',
  withdrawn: 'Samtycket är tillbakataget. Därför visar vi inga ord.',
  nothing: 'Här finns inga ord att visa.',
  elsewhere: 'Det som bara de som arbetar i mötet ser står inte här. Fråga den som står i brevet.',
  written: 'Det som är skrivet',
  count: (count: number) => (count === 1 ? '1 text' : `${count} texter`),
  tells: (from: string, to: string) => `${from} får berätta för ${to}:`,
  unknownPlace: 'någon som inte är med',
  received: 'Vem som har fått brev eller kopior',
  receivedNone: 'Ingen har öppnat eller fått något brev än.',
  seen: 'Vem som har sett och gjort vad',
  asFile: 'Hämta som fil för dator',
  paperOnly: { title: 'Det går inte att hämta som fil', paragraphs: ['Mötet handlar om någon med skyddade personuppgifter. Därför finns det bara på skärmen och på papper. Be den som leder mötet att skriva ut det.'] },
  parts: {
    about: 'Mötet',
    people: 'Vilka som är med och varför',
    preparation: 'Före mötet',
    consent: 'Samtycket',
    agenda: 'Mötets delar',
    told: 'Det som deltagaren berättade',
    items: 'Råd, löften, frågor och beslut',
    money: 'Pengar',
    kept: 'Annat som ni skrev',
    readBack: 'När mötet slutade',
    corrections: 'Det som inte stämmer i brevet',
  } satisfies Record<RecordPart, string>,
}
export type RecordWords = typeof record
