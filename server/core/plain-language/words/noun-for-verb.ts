import { phraseList, type Phrase, type PhraseList } from '../phrases.ts'

/** What stands before the noun: infinitive/present/past/supine, and what one says when one asks for it. */
const support: Record<string, string> = {
  fatta: 'fatta/fattar/fattade/fattat',
  /** Not "för": "en tid för samtal". */
  föra: 'föra//förde/fört',
  ge: 'ge/ger/gav/gett',
  genomföra: 'genomföra/genomför/genomförde/genomfört',
  göra: 'göra/gör/gjorde/gjort',
  ha: 'ha/har/hade/haft',
  hålla: 'hålla/håller/höll/hållit',
  lämna: 'lämna/lämnar/lämnade/lämnat',
  ta: 'ta/tar/tog/tagit',
  utföra: 'utföra/utför/utförde/utfört',
}

/**
 * A row: `noun (article) | the verbs before it | what follows and goes with it | the verb that says it`; `.` among what
 * follows: the verb also stands without an object.
 */
const rows = `
analys en | göra genomföra | av | analysera/analyserar/analyserade/analyserat/analysera
anmälan en | göra lämna | av om | anmäla/anmäler/anmälde/anmält/anmäl
anpassning en | göra genomföra | av | anpassa/anpassar/anpassade/anpassat/anpassa
ansökan en | göra lämna | om | söka/söker/sökte/sökt/sök
arbete ett | utföra | . | arbeta/arbetar/arbetade/arbetat/arbeta
bedömning en | göra genomföra utföra | av | bedöma/bedömer/bedömde/bedömt/bedöm
beräkning en | göra genomföra | av | räkna ut/räknar ut/räknade ut/räknat ut/räkna ut
beslut ett | fatta ta | . | besluta/beslutar/beslutade/beslutat/besluta
beställning en | göra | av | beställa/beställer/beställde/beställt/beställ
besök ett | göra genomföra | hos på | besöka/besöker/besökte/besökt/besök
bokning en | göra | av | boka/bokar/bokade/bokat/boka
dialog en | ha föra | . | prata/pratar/pratade/pratat/prata
diskussion en | ha föra | . | prata/pratar/pratade/pratat/prata
förändring en | göra genomföra | av | ändra/ändrar/ändrade/ändrat/ändra
försök ett | göra | att | försöka/försöker/försökte/försökt/försök
genomgång en | göra ha genomföra | av | gå igenom/går igenom/gick igenom/gått igenom/gå igenom
hjälp en | ge | till åt | hjälpa/hjälper/hjälpte/hjälpt/hjälp
information en | ge lämna | om | berätta om/berättar om/berättade om/berättat om/berätta om
intervju en | göra genomföra | med | intervjua/intervjuar/intervjuade/intervjuat/intervjua
justering en | göra genomföra | av | ändra/ändrar/ändrade/ändrat/ändra
kartläggning en | göra genomföra utföra | av kring över | kartlägga/kartlägger/kartlade/kartlagt/kartlägg
kontroll en | göra genomföra utföra | av | kontrollera/kontrollerar/kontrollerade/kontrollerat/kontrollera
kännedom en | ha | om | känna till/känner till/kände till/känt till
möte ett | ha hålla genomföra | med | träffa/träffar/träffade/träffat/träffa
observation en | göra genomföra | av | observera/observerar/observerade/observerat/observera
planering en | göra genomföra | av . | planera/planerar/planerade/planerat/planera
prioritering en | göra | av | prioritera/prioriterar/prioriterade/prioriterat/prioritera
provtagning en | göra genomföra | . | ta prov/tar prov/tog prov/tagit prov/ta prov
prövning en | göra genomföra | av | pröva/prövar/prövade/prövat/pröva
samtal ett | ha hålla föra genomföra | . | prata/pratar/pratade/pratat/prata
samtycke ett | ge lämna | till | säga ja till/säger ja till/sa ja till/sagt ja till/säg ja till
sammanställning en | göra | av över | sammanställa/sammanställer/sammanställde/sammanställt/sammanställ
stöd ett | ge | till åt | stödja/stöder/stödde/stött/stöd
undersökning en | göra genomföra utföra | av | undersöka/undersöker/undersökte/undersökt/undersök
uppföljning en | göra ha genomföra | av | följa upp/följer upp/följde upp/följt upp/följ upp
utredning en | göra genomföra | av kring | utreda/utreder/utredde/utrett/utred
utbetalning en | göra | av | betala ut/betalar ut/betalade ut/betalat ut/betala ut
utvärdering en | göra genomföra | av . | utvärdera/utvärderar/utvärderade/utvärderat/utvärdera
val ett | göra | . | välja/väljer/valde/valt/välj
vetskap en | ha | om | veta om/vet om/visste om/vetat om
ändring en | göra genomföra | av . | ändra/ändrar/ändrade/ändrat/ändra
översyn en | göra genomföra | av | se över/ser över/såg över/sett över/se över
`

type Pair = { noun: string; article: string; verbs: string[]; follows: string[]; better: string }

const pairs: Pair[] = rows.split('\n').filter((row) => row !== '').map((row) => {
  const [name = '', verbs = '', follows = '', better = ''] = row.split(' | ')
  const [noun = '', article = ''] = name.split(' ')
  return { noun, article, verbs: verbs.split(' '), follows: follows.split(' '), better }
})

/** "Ge stöd" without "till" may be anything: only what follows makes a pair of these. */
const NEED_WHAT_FOLLOWS = new Set(['hjälp', 'information', 'kännedom', 'möte', 'stöd', 'vetskap', 'ansökan', 'anmälan', 'försök', 'val'])

const forms = (verb: string, rest: string): string => (support[verb] ?? verb).split('/').map((form) => (form === '' ? '' : `${form} ${rest}`)).join('/')

const rowsOf = ({ noun, article, verbs, follows, better }: Pair): string[] =>
  verbs.flatMap((verb) =>
    [noun, `${article} ${noun}`].flatMap((named) => [
      ...follows.filter((word) => word !== '.').map((word) => `v: ${forms(verb, `${named} ${word}`)} = ${better}`),
      ...(NEED_WHAT_FOLLOWS.has(noun) && !follows.includes('.') ? [] : [`v: ${forms(verb, named)}${follows.includes('.') ? ` = ${better}` : ''}`]),
    ]),
  )

/** "Göra en bedömning av" and its like; without the preposition there is a better verb, but no sentence for it. */
export const nounsForVerbsSv: PhraseList = phraseList(`
${pairs.flatMap(rowsOf).join('\n')}
- ge stöd till att/ger stöd till att/gav stöd till att/gett stöd till att/ge hjälp till att/ger hjälp till att/gav hjälp till att/gett hjälp till att
`)

const verbs = new Map(pairs.map(({ noun, better }) => [noun, better.split('/')[0] ?? '']))

/** The verb that says what a phrase of the list says with a noun. */
export const verbFor = ({ words }: Phrase): string => words.map((word) => verbs.get(word)).find((verb) => verb !== undefined) ?? ''

export const nounsForVerbsEn: PhraseList = phraseList(`
carry out an assessment of/carries out an assessment of/carried out an assessment of = assess/assesses/assessed
conduct an assessment of/conducts an assessment of/conducted an assessment of = assess/assesses/assessed
make an assessment of/makes an assessment of/made an assessment of = assess/assesses/assessed
carry out an evaluation of/carries out an evaluation of/carried out an evaluation of = evaluate/evaluates/evaluated
make a decision on/makes a decision on/made a decision on = decide on/decides on/decided on
make a decision/makes a decision/made a decision = decide/decides/decided
take a decision/takes a decision/took a decision = decide/decides/decided
make contact with/makes contact with/made contact with = contact/contacts/contacted
have a discussion about/has a discussion about/had a discussion about = talk about/talks about/talked about
hold a meeting with/holds a meeting with/held a meeting with = meet/meets/met
have a meeting with/has a meeting with/had a meeting with = meet/meets/met
give consideration to/gives consideration to/gave consideration to = think about/thinks about/thought about
make a change to/makes a change to/made a change to = change/changes/changed
provide support to/provides support to/provided support to = support/supports/supported
make a plan for/makes a plan for/made a plan for = plan/plans/planned
carry out a review of/carries out a review of/carried out a review of = review/reviews/reviewed
`)
