import { escaped } from '#core/meeting/escaped.ts'
import { speaksOfThem, yoursBefore } from '../../wording/persons-in-slot.ts'
import type { WordingOf } from '../slot-mends.ts'

type Yours = 'din' | 'ditt' | 'dina'

/** Nouns by their word, those of four letters and more also last in a longer one: "kontonummer". What the page knows itself (`yours` of item-words.ts) is not here. */
const nouns: [Yours, string[]][] = [
  ['din', 'medicin person allergi biljett examen hiss konsulent kost logoped migrän rast rytm skolgång tolk trappa adress advokat släkting personal konflikt fot lärare kompis stödjare hälsocentral körskola arbetsdag arm axel bank bil blankett borgensman brevlåda cancer coach cykel dag dator diagnos diet dröm dusch egenskap energi epikris faktura farbror farfar farmor far fasta fordran framtid fritid fru frukost frånvaro fråga fästman fästmö förälder förening förskola godman granne grupp hand hemtjänst historia hjälp hund huvudvärk idé inkomst insats intervju journal kalender kamrat karriär katt klass klinik kollega kommun konsult kraft kropp kunskap kusin kväll känsla kärlek lista lust läxa make maka man maskin mobil morbror morfar morgon mormor mor moster motivation mage medverkan månad möjlighet natt nyckel närvaro oro orsak pension period pojkvän flickvän process profil relation risk roll rollator rullstol rutin rygg röst sak semester sida sjuksköterska skada skatt skjuts skuld släkt smärta sorg start station stress styrka svärmor svärfar svägerska svåger summa säng telefon termin terapi trygghet tur uppgift uppväxt vana vecka verklighet vikt vilja väg vård värk väska ålder ångest åsikt fysio SIP LSS-insats bostadskö a-kassa hand ork budget tidsplan vardagsrutin medicinlista vetskap vänskap beredskap hobby idrott cell lunch middag matlåda lägesbild ögonläkare tant faster kurator kurs psykolog resa terapeut sömn dotter bror pappa hyra sambo praktik lägenhet bostad ekonomi familj situation skola vardag vårdcentral vän son syster rätt remiss lön hälsa kontakt förmåga återgång önskan rehab psykiater mat post färdtjänst fullmakt överklagan flytt tvätt partner exman bakgrund arbetsmiljö syn hörsel startdag kultur tro dos'.split(' ')],
  ['ditt', 'ansikte ansvar arbetsprov umgänge avtal besked besök betyg blod blodtryck blodsocker boendestöd brev bud budskap CV datum dygn fackförbund förhållande förslag förtroende försäkringsskydd hjälpmedel hopp hus hushåll humör huvud hörn id-kort hjärta kapitel knä konto kontrakt kontor kort kök lager land larm ledarskap liv lån läge medborgarskap minne missbruk namn nummer nätverk nät ombud område orosmoment pass pris program protokoll pussel recept register resultat rum sammanhang sinne skydd språk modersmål säte team tillstånd trauma uppdrag uttag utlåtande uttryck vaccin val värde yrke äktenskap öga öra utrymme kvitto bankid bank-id syfte underlag uppehåll tempo föräldraskap medlemskap apotek bibliotek samtal mående schema stöd beslut boende bidrag ärende möte hinder autogiro underhåll återfall mejl'.split(' ')],
  ['dina', 'mediciner alternativ behov bekymmer biverkningar delmål diagnoser drömmar erfarenheter fakturor fritidsintressen fötter föräldrar grannar händer insatser intressen kläder kollegor kompisar kontakter krav kunskaper känslor läkemedel mål nycklar närstående ord planer problem prov provsvar prover rutiner saker símtom symtom symptom syskon önskemål smärtor tabletter tankar tider timmar tänder vanor veckor värderingar åsikter ärenden möten barnbarn glasögon ögon öron skor steg inkomster utgifter kostnader styrkor svårigheter rättigheter skyldigheter avgifter arbetskamrater vårdkontakter vårdgivare döttrar söner bröder systrar hundar katter besvär möjligheter skulder studier anhöriga dagar frågor uppgifter vänner knän referenser'.split(' ')],
]

const endings: [Yours, RegExp][] = [
  ['dina', /(?:ingar|heter|ioner|iteter|elser|erier|\p{L}{3}nader)$/u],
  ['din', /(?:\p{L}[^t]ing|[ts]ion|het|\p{L}dom|else|itet|\p{L}{2}ik|\p{L}log|peut|\p{L}{2}are|ist|\p{L}nad|\p{L}[ae]ns|[^g]ator|ktor|metod|\p{L}{2}tid)$/u],
  ['ditt', /(?:\p{L}(?:ande|ende)|eri|\p{L}{2}um|kument|gram|arskap|ställe|stånd|sätt|anslag|\p{L}{3}liv)$/u],
]

/** Words before a noun that look as nouns do: "Kims tidigare arbete", "Kims nuvarande läkare". */
const notNoun = /^(?:tidigare|senare|vidare|närmare|fortsatta?|nuvarande|dåvarande|pågående|kommande|återstående|gällande|löpande|följande|ordförande|studerande|sökande|konsument)$/u
const some: [Yours, RegExp][] = [['din', /^egen$/u], ['ditt', /^eget$/u], ['dina', /^(?:egna|båda|två|tre|fyra|fem|många|flera|olika)$/u]]

function known(noun: string): Yours | undefined {
  const word = noun.toLowerCase()
  const among = (isOf: (one: string) => boolean) => nouns.find(([, list]) => list.some((one) => isOf(one.toLowerCase())))?.[0]
  if (notNoun.test(word)) return undefined
  return among((one) => word === one) ?? among((one) => one.length > 3 && word.endsWith(one)) ?? endings.find(([, end]) => end.test(word))?.[0]
}

/** The word before `noun`, or before `next` where `noun` only describes it; undefined where nobody can tell, or the page knows. */
function wordBefore(noun: string, next: string): Yours | undefined {
  const isDescribing = /[ae]$/u.test(noun)
  // The page reads words without a hyphen.
  if (yoursBefore(noun, 'sv') !== undefined) return noun.includes('-') ? knownOrPages(noun) : undefined
  const own = some.find(([, word]) => word.test(noun.toLowerCase()))?.[0]
  if (own !== undefined) return own
  if (isDescribing && next !== '' && !nouns.some(([, list]) => list.includes(noun.toLowerCase()))) {
    if (yoursBefore(next, 'sv') !== undefined) return undefined
    const described = known(next)
    if (described !== undefined) return described
  }
  return known(noun) ?? (noun.endsWith('s') ? knownOrPages(noun.slice(0, -1)) : undefined)
}

/** The word for "your" before a noun; undefined where nobody can tell. */
export const yoursOf = (noun: string): string | undefined => yoursBefore(noun, 'sv') ?? known(noun)

const knownOrPages = (noun: string) => (yoursBefore(noun, 'sv') as Yours | undefined) ?? known(noun)

/** "Kims journal" as "din journal", which is "Kims journal" to the others. A name that is its own genitive stays: nobody sees what is its noun. */
export function ofParticipant(slot: string, { isOwn, name }: WordingOf): string {
  return name === undefined || (!isOwn && speaksOfThem(slot, 'sv')) ? slot : yoursIn(slot, name)
}

/** The same wherever the name stands, whoever else is spoken of. */
export function yoursIn(slot: string, name: string): string {
  if (/[sxz]$/iu.test(name)) return slot
  const genitive = new RegExp(`(?<![\\p{L}-])${escaped(name)}s (och \\p{L}+s )?([\\p{L}-]+)(?=(?: ([\\p{L}-]+))?)`, 'gu')
  return slot.replace(genitive, (whole, and: string | undefined, noun: string, next = '') => {
    const word = wordBefore(noun, next as string) ?? (and === undefined ? undefined : knownOrPages(noun))
    return word === undefined ? whole : `${word} ${and ?? ''}${noun}`
  })
}
