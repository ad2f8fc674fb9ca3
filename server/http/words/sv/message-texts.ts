import { afterwards } from './afterwards.ts'
import { eid } from './eid.ts'
import { privacy } from './privacy.ts'
import { record } from './record.ts'
import { seen } from './seen.ts'

/** The server's own pages of plain words: what this is, what a letter could not do, where a code is typed. */
export const svMessageTexts = {
  demo: 'Demo. Alla personer är påhittade.',
  form: { number: 'Brevets nummer', code: 'Läskod', show: 'Visa brevet', codeOnce: 'Läskod, bara första gången', toEid: 'Till e‑legitimation', goOn: 'Fortsätt' },
  about: {
    title: 'Om Sampratad',
    paragraphs: [
      'Sampratad leder möten där flera myndigheter träffar en person som behöver att de arbetar tillsammans.',
      'Alla ser vilka som är med och varför. Ni skriver ner det ni kommer överens om medan ni pratar. När mötet är slut finns ett brev på enkel svenska.',
    ],
  },
  privacy,
  privacyText: {
    printHelp: 'Är någon med på telefon? Skriv ut den här sidan innan mötet börjar. Du kan också läsa den högt.',
    older: 'Det här är en äldre text.',
    newest: 'Så här står det nu',
    authority: 'Myndighet som håller i mötet',
    call: 'Undrar du något? Ring',
    called: (version: string) => `Text: ${version}`,
    unknown: { title: 'Den texten finns inte', paragraphs: ['Titta efter att du har med hela namnet på texten. Det står längst ner på pappret.'] },
  },
  terms: { title: 'Villkor', paragraphs: ['Det är frivilligt att vara med. Mötet ger råd och fattar inga beslut. Din länk är personlig: dela den inte med någon.'] },
  askForCode: { title: 'Läs ditt brev', paragraphs: ['Du har fått ett nummer och en läskod till ditt brev. Skriv dem här.'] },
  ringInstead: { title: 'Ring i stället', paragraphs: ['Här går det inte att läsa brev på webben. Du får brevet på papper.', 'Numret att ringa står i brevet eller på lappen som du har fått.'] },
  askForNumber: { title: 'Läs ditt brev', paragraphs: ['Du har fått ett nummer till ditt brev. Skriv det här. På nästa sida ser du hur du öppnar brevet.'] },
  eid,
  openAgain: {
    title: 'Öppna brevet en gång till',
    paragraphs: ['Sidan har varit öppen länge. Ditt svar är inte sparat.', 'Öppna brevet på samma sätt som förut och svara igen.'],
  },
  notOpened: {
    title: 'Brevet gick inte att öppna',
    paragraphs: [
      'Numret och koden hör inte ihop. Titta noga och skriv dem en gång till. Koden kan också ha slutat att gälla.',
      'Har du skrivit fel många gånger? Vänta en kvart och försök igen.',
      'Behöver du en ny kod? Ring den som gav dig koden.',
    ],
  },
  enoughToday: { title: 'Brevet är öppnat 5 gånger i dag', paragraphs: ['Mer än så går inte på en dag. I morgon kan du öppna det igen.', 'Har du inte öppnat det så många gånger? Då kan någon annan ha läst det. Ring den som gav dig koden, så får du en ny.'] },
  tooOften: { title: 'Vänta lite', paragraphs: ['Någon har försökt många gånger härifrån. Vänta en minut och försök igen.'] },
  tooMuch: { title: 'Det blev för mycket text', paragraphs: ['Inget är sparat. Gå tillbaka i webbläsaren och gör texten kortare. Skicka sedan igen.'] },
  notNow: { title: 'Det går inte just nu', paragraphs: ['Vänta en stund och försök igen.'] },
  wentWrong: { title: 'Något gick fel hos oss', paragraphs: ['Försök igen. Går det inte? Ring den som ledde mötet och säg det här numret:'] },
  away: { title: 'Det går inte just nu', paragraphs: ['Brevet finns kvar. Vänta en stund och försök igen.'] },
  noLetter: { title: 'Brevet går inte att visa', paragraphs: ['Gå tillbaka till mötets sida och öppna brevet därifrån. Går det inte? Ring den som ledde mötet.'] },
  onPaperAlone: { title: 'Brevet finns bara på papper', paragraphs: ['Mötet handlar om någon med skyddade personuppgifter. Därför kan du inte spara brevet som fil. Be den som ledde mötet att skriva ut det.'] },
  noDays: { title: 'Det finns inga dagar att spara', paragraphs: ['I brevet står ingen dag som du behöver hålla reda på.'] },
  seen,
  record,
  afterwards,
  nothingHere: { title: 'Här finns ingenting', paragraphs: ['Adressen leder inte någonstans. Har du fått en personlig länk? Öppna den igen, hela länken.'] },
}
