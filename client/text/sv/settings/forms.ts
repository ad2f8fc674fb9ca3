import type { FormFaultKind } from '#core/wire/forms.ts'
import { sheet } from './form-sheet.ts'

/** Where in the file, as whoever made it finds it: the parts of the meeting by their number. */
const where = (at: string): string => {
  const [, phase, rest] = /^phases\.(\d+)\.?(.*)$/.exec(at) ?? []
  if (phase !== undefined) return [`Del ${Number(phase) + 1}`, rest].filter((part) => part !== '').join(', ')
  return at === '' ? 'Hela filen' : at
}

export const forms = {
  title: 'Våra mötesformer',
  help: 'En mötesform säger vilka delar mötet har och vad ni gör i dem. Den som planerar väljer bland era former och de som följer med Sampratad.',
  startFrom: 'Börja från en form som finns. Kopiera den och ändra den här på sidan, eller hämta filen.',
  download: 'Hämta filen',
  copy: 'Kopiera',
  change: 'Ändra',
  mend: 'Rätta filen här',
  choose: 'Välj en fil',
  checking: 'Vi läser filen…',
  ownTitle: 'Det här har ni gjort',
  none: 'Ni har inga egna mötesformer än.',
  file: (name: string) => `Filen ${name}`,
  wrongFile: {
    notJson: 'Filen går inte att läsa. Titta efter ett komma eller ett citattecken som saknas.',
    tooLarge: 'Filen är för stor. Den får vara högst 60 kB.',
    away: 'Datorn kan inte läsa filen. Välj den igen.',
  },
  doesNotHold: (count: number) => (count === 1 ? 'Det här behöver du rätta. Välj sedan filen igen:' : `De här ${count} sakerna behöver du rätta. Välj sedan filen igen:`),
  holds: (name: string) => `${name} är en ny mötesform. Allt som behövs finns med.`,
  holdsAgain: (name: string, version: number) => `${name} finns redan. Det här blir version ${version + 1}. Möten som redan är planerade behåller sin form.`,
  phases: (count: number, minutes: number) => `Mötet har ${count} delar och tar ${minutes} minuter:`,
  phase: (title: string, minutes: number) => `${title}, ${minutes} minuter`,
  advice: (count: number) => (count === 1 ? 'Vårt språkstöd har ett råd' : `Vårt språkstöd har ${count} råd`),
  save: 'Spara mötesformen',
  isOffered: 'Den som planerar kan välja den.',
  isWithdrawn: 'Ingen kan planera med den nu.',
  withdraw: 'Sluta erbjuda',
  offerAgain: 'Erbjud igen',
  version: (version: number, who: string, when: string) => `Version ${version}. ${who}, ${when}.`,
  history: 'Alla versioner',
  where,
  sheet,
  faults: {
    notAForm: () => 'Det här är ingen mötesform. Börja från en fil som du hämtar här.',
    missing: () => 'Det här saknas. Skriv dit det.',
    notKnown: (says) => `Ordet ${says} känner vi inte till. Ta bort det eller rätta stavningen.`,
    notText: () => 'Här behöver det stå en text.',
    empty: () => 'Texten är tom. Skriv något.',
    tooLong: (says) => `Texten är för lång. ${says} tecken får plats.`,
    notNumber: () => 'Här behöver det stå ett helt tal.',
    outOfRange: (says) => `Talet går inte. Gränsen är ${says}.`,
    notList: () => 'Här behöver det stå en lista inom [ och ].',
    tooMany: (says) => `Det är för många. ${says} får plats.`,
    tooFew: (says) => `Det är för få. Ha med minst ${says}.`,
    notOneOf: (says) => `Välj något av det här: ${says}.`,
    notAnId: () => 'Skriv bara bokstäver från a till z. Små bokstäver och bindestreck går bra.',
    notAGroup: () => 'Här behöver det stå flera uppgifter inom { och }.',
    phaseTwice: () => 'Två delar har samma id. Ge varje del ett eget.',
    participantSpeaksLate: () => 'Deltagaren berättar innan ni ger råd. Den delen kan ni inte hoppa över.',
    allowedNowhere: (says) => `Ingen del öppnar för det här: ${says}. Skriv det i minst en del.`,
    noReadBackLast: (says) => `Sist går ni igenom brevet. Skriv så i den sista delen: ${says}.`,
    isOurs: () => 'Den formen hör till Sampratad. Ge er form ett eget id.',
    isLocal: () => 'En mötesform i mappen har redan det id:t. Ge er form ett annat.',
    personalNumber: () => 'Texten har ett personnummer. Ta bort det.',
    participantNotNamed: (says) => `Deltagaren sitter bara med när mötet gäller en person med namn. Skriv: ${says}.`,
    casesMisplaced: (says) => `Delarna för varje ärende kommer i en följd, och aldrig först eller sist. Skriv båda eller inget: ${says}.`,
    askedNotKept: (says) => `Mötet kräver något som det inte har med. Skriv ordet också här: ${says}.`,
    shownNotKept: (says) => `En del visar något som mötet inte har med. Skriv ordet också här: ${says}.`,
    fieldsMisplaced: (says) => `Det som ni skriver i mötet behöver ett id och en del var. Titta på: ${says}.`,
    waitsForNobody: (says) => `Mötet väntar på en deltagare som inte sitter med. Skriv: ${says}.`,
    papersForNobody: (says) => `Ett av breven passar inte ett sådant möte. Skriv: ${says}.`,
  } satisfies Record<FormFaultKind, (says: string) => string>,
}
