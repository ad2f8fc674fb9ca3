import { escapeHtml } from './core/letters/blocks-html.ts'
import { bodyInventory, typedForms } from './store/body-inventory.ts'
import { contentInventory } from './store/content-inventory.ts'
import { fieldInventory, type Field } from './store/field-inventory.ts'
import { categories, readers, retentions, type InBoth } from './store/inventory-words.ts'

type Language = 'sv' | 'en'
type Part = { title: InBoth; text: InBoth }

/** What article 30.1 asks for beside the fields themselves. What only the authority knows is left for it to fill in, and says so. */
const parts = (hostAuthority: string): Part[] => [
  { title: { sv: 'Personuppgiftsansvarig', en: 'Controller' }, text: { sv: `${hostAuthority}. Fyll i: kontaktuppgifter och dataskyddsombud.`, en: `${hostAuthority}. To fill in: contact details and data protection officer.` } },
  { title: { sv: 'Ändamål', en: 'Purposes' }, text: { sv: 'Att hålla möten där flera myndigheter träffar en person. Att ge personen ett brev om vad ni kom fram till. Fyll i: rättslig grund.', en: 'To hold meetings where several authorities meet one person. To give the person a letter about what you agreed on. To fill in: legal basis.' } },
  { title: { sv: 'Vilka uppgifterna handlar om', en: 'Whom the data is about' }, text: { sv: 'Den som mötet handlar om, de som är med i mötet och personal som planerar.', en: 'The one whom the meeting is about, and those who are there. Staff who plan.' } },
  { title: { sv: 'Mottagare', en: 'Recipients' }, text: { sv: 'De som mötesledaren släpper in i mötet, och de som får ett brev. Ingen annan.', en: 'Those whom the chair lets in, and those who get a letter. Nobody else.' } },
  { title: { sv: 'Länder utanför EU', en: 'Countries outside the EU' }, text: { sv: 'Sampratad skickar ingenting dit. Fyll i: var servern står.', en: 'Sampratad sends nothing there. To fill in: where the server stands.' } },
  { title: { sv: 'Skydd för uppgifterna', en: 'How the data is protected' }, text: { sv: 'Det ni skriver är krypterat. Varje möte har en egen nyckel, och den försvinner med mötet. Bara den som mötesledaren släpper in ser mötet. En logg visar vem som har sett vad. Ändrar någon loggen syns det. Sampratad tar inte emot personnummer.', en: 'What you write is encrypted. Each meeting has a key of its own, and the key goes with the meeting. Only whom the chair lets in sees the meeting. A log shows who has seen what. If somebody changes the log, it shows. Sampratad takes no personal identity numbers.' } },
]

const words = {
  title: { sv: 'Registerförteckning', en: 'Record of processing' },
  lead: { sv: 'Enligt artikel 30 i dataskyddsförordningen. Gjord av programmet, från listan över allt som det sparar.', en: 'According to article 30 of the General Data Protection Regulation. Made by the program, from the list of all it keeps.' },
  written: { sv: 'Det som människor skriver', en: 'What people write' },
  sent: { sv: 'Det som ni skickar hit, och var det hamnar', en: 'What you send here, and where it comes to lie' },
  stored: { sv: 'Det som tabellerna innehåller', en: 'What the tables hold' },
  field: { sv: 'Fält', en: 'Field' },
  purpose: { sv: 'Vad det är till för', en: 'Why it is kept' },
  category: { sv: 'Slag', en: 'Kind' },
  readers: { sv: 'Vem som ser det', en: 'Who sees it' },
  kept: { sv: 'Hur länge', en: 'How long' },
} as const satisfies Record<string, InBoth>

const style = `
:root{color-scheme:light dark}
body{margin:0 auto;padding:2rem 1.25rem;max-width:75rem;font:1rem/1.5 'Segoe UI',system-ui,sans-serif;background:Canvas;color:CanvasText}
h1{font-size:1.75rem;line-height:1.25}h1,h2,h3,p,dd{overflow-wrap:anywhere}h2{margin-top:2.5rem}h3{margin:2rem 0 .5rem}
p,dd{max-width:70ch}dt{font-weight:600;margin-top:.75rem}dd{margin:0}
table{border-collapse:collapse;width:100%}td,th{padding:.375rem .75rem .375rem 0;border-bottom:1px solid;text-align:start;vertical-align:top;overflow-wrap:anywhere}
@media(max-width:45rem){table,tbody,tr,td{display:block}thead{position:absolute;clip-path:inset(50%)}tr{padding:.75rem 0;border-bottom:1px solid}td{border:0;padding:.125rem 0}td::before{content:attr(data-name) ': ';font-weight:600}}
@media print{section+section{break-before:page}tr{break-inside:avoid}}
`

/** The register of the processing as one page in Swedish and English, without script. `hostAuthority`: the name of who is responsible. */
export function registerPage(hostAuthority: string): string {
  const inBoth = (['sv', 'en'] as const).map((language) => section(hostAuthority, language)).join('')
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.title.sv} · Sampratad</title><style>${style}</style></head><body>${inBoth}</body></html>`
}

function section(hostAuthority: string, language: Language): string {
  const say = (text: InBoth) => escapeHtml(text[language])
  const described = parts(hostAuthority).map(({ title, text }) => `<dt>${say(title)}</dt><dd>${say(text)}</dd>`).join('')
  const written = table(contentInventory.map((one) => [one.paths.join(', '), one] as const), language)
  const stored = Object.entries(fieldInventory).map(([name, columns]) => `<h3>${escapeHtml(name)}</h3>${table(Object.entries(columns), language)}`).join('')
  return `<section lang="${language}"><h1>${say(words.title)}</h1><p>${say(words.lead)}</p><dl>${described}</dl><h2>${say(words.written)}</h2>${written}<h2>${say(words.sent)}</h2>${table(sentFields(), language)}<h2>${say(words.stored)}</h2>${stored}</section>`
}

/** Each text that is sent by a door, with what is said of the place that it comes to lie in. */
export function sentFields(): (readonly [string, Field])[] {
  const places = new Map([...Object.entries(fieldInventory).flatMap(([name, columns]) => Object.entries(columns).map(([column, one]) => [`${name}.${column}`, one] as const)), ...contentInventory.flatMap((one) => one.paths.map((path) => [path, one] as const))])
  const typed = Object.entries(typedForms).flatMap(([address, fields]) => Object.entries(fields).map(([names, place]) => [`${address} ${names}`, place] as const))
  return [...Object.entries(bodyInventory), ...typed].flatMap(([name, place]) => {
    const found = typeof place === 'string' ? places.get(place) : place
    return found ? [[typeof place === 'string' ? `${name} → ${place}` : name, found] as const] : []
  })
}

function table(rows: readonly (readonly [string, Field])[], language: Language): string {
  const columns = [words.field, words.purpose, words.category, words.readers, words.kept].map((word) => escapeHtml(word[language]))
  const row = ([name, { purpose, category, readers: who, kept, note }]: readonly [string, Field]) => {
    const purposeText = [purpose, ...(note ? [note] : [])].map((text) => text[language]).join(' ')
    const cells = [name, purposeText, categories[category][language], who.map((one) => readers[one][language]).join(', '), retentions[kept][language]]
    return `<tr>${cells.map((cell, index) => `<td data-name="${columns[index]}">${escapeHtml(cell)}</td>`).join('')}</tr>`
  }
  return `<table><thead><tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`
}
