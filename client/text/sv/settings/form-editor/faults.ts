import type { FormFaultKind } from '#core/wire/forms.ts'

const bounds: Record<string, string> = { noteTold: 'anteckningar', addItem: 'punkter', sayTakeAway: 'det deltagaren tar med sig' }
const opened = (says: string) => bounds[says.slice(says.indexOf(' ') + 1)] ?? says
const kept: Record<string, string> = { 'shows: obstacles': 'hinder', 'shows: handover': 'vem som tar över', 'shows: readiness': 'om det är dags' }

/** What is wrong, said beside the field of the editor. */
export const faults: Record<FormFaultKind | 'isOwn', (says: string) => string> = {
  notAForm: () => 'Det här går inte ihop. Titta på fälten en gång till.',
  missing: () => 'Skriv något här.',
  notKnown: (says) => `Ordet ${says} känner vi inte till.`,
  notText: () => 'Skriv en text.',
  empty: () => 'Skriv något här.',
  tooLong: (says) => `Texten är för lång. ${says} tecken får plats.`,
  notNumber: () => 'Skriv ett helt tal.',
  outOfRange: (says) => (says === '1' ? 'Skriv minst 1.' : `Skriv högst ${says}.`),
  notList: () => 'Välj något här.',
  tooMany: (says) => `Det är för många. ${says} får plats.`,
  tooFew: (says) => (says === '1' ? 'Välj minst en.' : `Ha med minst ${says}.`),
  notOneOf: () => 'Välj något av det som finns.',
  notAnId: () => 'Skriv minst 3 tecken. Bara små bokstäver från a till z och bindestreck går.',
  notAGroup: () => 'Fyll i fälten här.',
  phaseTwice: () => 'Två delar har samma id.',
  participantSpeaksLate: () => 'Deltagaren berättar innan ni skriver punkter. Låt deltagaren börja en tidigare del, som ni inte kan hoppa över.',
  allowedNowhere: (says) => (says.startsWith('shows') ? 'Mötet har med något som ingen del visar. Låt skärmen visa det i en av delarna.' : `Ingen del låter er lägga till ${opened(says)}. Kryssa i det i minst en del.`),
  noReadBackLast: () => 'Sist går ni igenom brevet. Låt skärmen visa brevet i den här delen. Den går inte att hoppa över.',
  isOurs: () => 'Den formen hör till Sampratad. Välj ett annat id.',
  isLocal: () => 'En mötesform i er installation har det id:t. Välj ett annat.',
  isOwn: () => 'Ni har redan en mötesform med det id:t. Välj ett annat.',
  personalNumber: () => 'Texten har ett personnummer. Ta bort det.',
  slotUnknown: () => 'Bara {participant} byter vi mot ett namn. Skriv så, eller ta bort det som står mellan { och }.',
  slotNotHere: () => 'Här byter vi inte {participant} mot ett namn. Skriv utan namn.',
  slotForNobody: () => 'Deltagaren är inte med. Därför finns inget namn att sätta in här. Skriv utan {participant}.',
  opensWithNobody: () => 'Deltagaren är inte med och kan inte börja. Välj någon annan.',
  goalNeverCounted: () => 'Efter möten utan namn frågar vi inte om steg, arbete eller studier. Räkna planer, eller ta bort målet.',
  keptTooLate: (says) => `Ni når det här först i den sista delen: ${kept[says] ?? says}. Låt skärmen visa det i en tidigare del.`,
  participantNotNamed: () => 'Deltagaren är med bara när mötet gäller en person med namn, och ett ärende.',
  casesMisplaced: () => 'Kryssa i vilka delar ni gör för varje ärende. De kommer i en följd, mellan den första och den sista delen.',
  fieldsMisplaced: () => 'Något som ni skriver i mötet saknar en del. Välj en del för varje sak, eller ta bort den.',
  handsOnMisplaced: () => 'Hinder går att lämna vidare bara från möten utan namn som har med hinder. Välj det, eller ta bort grupperna.',
  groupNotThere: (says) => `Det finns ingen grupp som tar emot hinder med formen ${says}. Välj en annan.`,
  waitsForNobody: () => 'Mötet väntar på en deltagare som inte är med. Kryssa i att deltagaren är med.',
  askedNotKept: () => 'Ni kräver något som mötet inte har med. Kryssa i det först.',
  obstaclesUnanswered: () => 'Mötet har med hinder. Kräv att varje hinder får ett svar, eller påminn om det.',
  shownNotKept: () => 'En del visar något som mötet inte har med. Kryssa i det längre ner, eller visa något annat.',
  papersForNobody: () => 'Ett av breven passar inte. Deltagarens brev gäller en person med namn. Välj annars anteckningar.',
}
