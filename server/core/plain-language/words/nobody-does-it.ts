import { phraseList } from '../phrases.ts'
import { setOf } from '../word-list.ts'

/** Ways to say that something is to be done without saying who does it. Those in -s are passives, a matter for S3. */
export const nobodyDoesItSv = phraseList(`
det är viktigt att/det är av vikt att/det är angeläget att/det är nödvändigt att/det är lämpligt att/det är önskvärt att
det är bestämt att/det är beslutat att/det är överenskommet att/det blev bestämt att/det är sagt att/det blev sagt att/det är tänkt att/det är meningen att
tanken är att/planen är att/avsikten är att/ambitionen är att/meningen är att
det gäller att/det bör gå att/det ska gå att/det kan vara bra att/det är klokt att/det är läge att
`)

/** The same, whatever follows. */
export const nobodyWhateverFollowsSv = phraseList(`
det behövs/det krävs/det fordras/det finns behov av/det finns ett behov av/behov finns av/det finns ett önskemål om/det finns önskemål om
enligt överenskommelse/enligt gällande rutin/enligt rutin
arbetet med att/arbete pågår med att/arbete pågår
- det behövs inte/det krävs inte/det behövs inget/det krävs inget
`)

/** What a step that names nobody begins with: "Uppföljning i januari". */
export const stepNouns: ReadonlySet<string> = setOf(`uppföljning kontakt återkoppling kartläggning samordning bokning anmälan avstämning utredning bedömning
  genomgång provtagning anpassning remittering överlämning utvärdering beställning inhämtande översyn
  kontakttagande sammankallande påminnelse komplettering rapportering återrapportering telefonkontakt arbetsgivarkontakt`)

/** Endings in -r and -de that are no verbs. */
export const notVerbs: ReadonlySet<string> = setOf(`efter under över eller för per inför utanför innanför framför varför därför här där var när hur år vår sommar vinter september
  oktober november december januari februari handläggare både läkare inte dessvärre senare tidigare närmare för-`)
