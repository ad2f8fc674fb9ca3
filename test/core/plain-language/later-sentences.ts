import { lines } from './measured.ts'

/**
 * Sentences for three rules, written before they were tried on them: half with what the rule shall find between stars, half that it
 * shall let be.
 */
export const disrespect = lines(`
Kim är *en besvärlig person*.
Hon *struntar i* sina möten.
Anna *orkar inte ens försöka*.
Han *skyller alltid på* andra.
Kim är *omotiverad*.
Du *har misslyckats* med din träning.
Kim *gör aldrig som man säger*.
Deltagaren *saknar sjukdomsinsikt*.
Hon är *lat* och kommer sent.
Kim *utnyttjar systemet*.
Han *är en missbrukare* sedan länge.
Kim är ett *hopplöst fall*.
Du *vägrar* ta emot hjälp.
*Den handikappade* behöver skjuts.
Kim *gnäller* över sin rygg.
`)

export const noDisrespect = lines(`
Kim säger att det är svårt att komma i tid.
Vädret var besvärligt hela veckan.
Anna orkar inte gå så långt.
Kim vill vila efter mötet.
Du har försökt träna i tre veckor.
Vi har misslyckats med att boka en tid.
Kim behöver stöd av en läkare.
Signalen är svag i rummet.
Hon kommer sent på måndagar.
Systemet stängs klockan 10.
Kim har haft problem med alkohol.
Bilen vägrar starta.
Anna klagar på hissen.
Kim är rädd för hundar.
Omar säger nej till kursen.
`)

export const passives = lines(`
Blanketten *lämnas in* till kommunen.
Du *blir kallad* till ett möte.
Tiden *bokades* av Anna.
Mötet *flyttas* till fredag.
Frågan *ska utredas* i vår.
Planen *har godkänts* av alla.
Intyget *måste skrivas* av en läkare.
Lokalen *hyrs* av kommunen.
Du *kommer att kontaktas* av Omar.
Pengarna *betalas ut* i maj.
Breven *skickades* i går.
Kim *undersöks* av en läkare.
Rummet *städas* varje dag.
Stödet *kan ges* i hemmet.
Beslutet *fattades* i januari.
`)

export const noPassives = lines(`
Vi hoppas att du mår bra.
Kim trivs på sitt jobb.
Det finns en plats till.
Anna minns mötet.
Vi ses på torsdag.
Kim lyckas med sin träning.
Omar svettas i värmen.
Det känns bra att börja.
Kims läkares telefon är stängd.
Du behövs i gruppen.
Det märks att du vilar.
Vi träffas i vårens sista vecka.
Hon andas lugnt.
Tiden går fort.
Kommunens handläggares dator är ny.
`)

export const vagueTimes = lines(`
Anna ringer *så fort som möjligt*.
Vi hörs *inom kort*.
Läkaren skriver intyget *vid tillfälle*.
Du får svar *så småningom*.
Kim vilar *då och då*.
Vi ses *framöver*.
Omar återkommer *senare*.
Du tränar *regelbundet*.
Vi bokar ett möte *i närtid*.
Anna hör av sig *löpande*.
Du tar medicin *vid behov*.
Vi pratar *någon gång i vår*.
Det tar *ett tag*.
Kim går till gymmet *ibland*.
Vi gör det *på sikt*.
`)

export const noVagueTimes = lines(`
Anna ringer på torsdag klockan 10.
Vi hörs varje måndag.
Läkaren skriver intyget före den 3 maj.
Du får svar inom två veckor.
Kim vilar en timme efter lunch.
Kim bor i en ny lägenhet.
Omar kommer senast fredag.
Du tränar två gånger i veckan.
Det är kort väg till mötet.
Anna ringer samma dag.
Du behöver tid för dig själv.
Kim har en tid hos läkaren.
Vi tar tåget till Lund.
Det senare förslaget är bäst.
Kim tar sikte på ett jobb.
`)
