import { lines } from '../plain-language/measured.ts'

/** What a case worker writes of Kim’s: the word that Kim reads before it, and the nouns. A noun of another list would be a fault; one that keeps the name is none. */
export const nounsOfKim = lines(`
din|journal utredning diagnos SIP inkomst anställning förmåga personal man fru kusin granne oro framtid dator
din|vårdplan arbetsterapeut boendestödjare överläkare sjuksköterska tandläkare tolk advokat dietist logoped socialsekreterare studievägledare syokonsulent moster svåger
din|svärmor dotter styvpappa sjukpenning aktivitetsersättning pension skuld faktura elräkning hyresavi betalningsplan budget deklaration skatt sparplan försäkring
din|sjukdom värk ångest migrän allergi operation vaccination provtagning behandlingstid telefontid vårdkontakt uppföljning kallelse bokning biljett legitimation
din|nyckel cykel rullstol säng trappa hiss adress mejladress arbetstid rast semester arbetsuppgift kollega introduktion motivation
din|återgång önskan rehab psykiater mat post e-post färdtjänst fullmakt överklagan flytt tvätt partner exman bakgrund arbetsmiljö syn hörsel startdag kultur tro dos
din|dygnsrytm kost vikt kropp rygg hand fot röst barndom uppväxt trygghet integritet relation skolgång examen kurslitteratur
ditt|CV recept språk körkort återbesök modersmål personnummer bankkonto telefonnummer lån avtal anställningskontrakt uppehållstillstånd medborgarskap pass id-kort
ditt|boende ärende mående utlåtande läkarutlåtande beteende missbruk nätverk ombud yrke hem hus rum kök liv
ditt|arbetsliv umgänge blodtryck knä öga öra huvud hjärta minne skolarbete betyg schema arbetsprov deltagande självförtroende sparande
ditt|möte SIP-möte nätverksmöte hinder autogiro underhåll återfall mejl
dina|föräldrar tider behov önskemål mål symtom kläder glasögon läkemedel tabletter svårigheter rättigheter skyldigheter erfarenheter intressen rutiner
dina|vanor kompisar grannar kollegor syskon döttrar ansökningar utredningar anställningar diagnoser fakturor kostnader inkomster tänder händer barnbarn knän referenser möten
`)
