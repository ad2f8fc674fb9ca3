import { lines } from './measured.ts'

/**
 * Sentences for three rules, written before they were tried on them: half with what the rule shall find between stars, half that it
 * shall let be. As they were first tried, W8 found 13 of 15 with 1 false alarm, S3 15 with none and W6 11 with none; the rules were mended after.
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

/** A second batch, written after that and before it was tried: found were 7 of 15 (W8), 15 (S3) and 12 (W6), with no false alarm. Mended since. */
export const secondBlame = lines(`
Kim är envis och lat.
Hon sköter inte sin medicin.
Han har bara sig själv att skylla.
Kim lyssnar aldrig på oss.
Du tar inget ansvar för ditt barn.
Kim är opålitlig.
Anna är en jobbig patient.
Kim är självupptagen.
Personen är ett UFO i systemet.
Kim har låg motivation.
Hon ställer orimliga krav.
Kim är inte trovärdig.
Han är aggressiv mot personalen.
Kim drar benen efter sig.
Mamman är överdrivet orolig.
`)

export const secondNoBlame = lines(`
Kim säger att medicinen inte hjälper.
Hon kommer inte i dag.
Han tog bussen själv.
Kim hör dåligt på ett öra.
Du har ett barn.
Låset är opålitligt.
Det är jobbigt att vänta.
Kim läser en bok om sig själv.
Systemet är svårt.
Kim vill ha ett annat jobb.
Kravet är rimligt.
Kim tror på planen.
Han träffade personalen i maj.
Kim har ont i benen.
Mamman är orolig.
`)

export const secondPassives = lines(`
Dina papper skickas till kommunen.
Du tilldelas en kontaktperson.
Kim utreds för sina besvär.
Frågan togs upp på mötet.
Samtalet spelades in.
Kim hämtas klockan 9.
Ansökan har avslagits.
Kim ska opereras i vår.
Beslutet kan överklagas.
Rummet bokas av Anna.
Kim blev hemskickad.
Stödet minskas i maj.
Kim kallas till samtal.
Mötet protokollförs av Omar.
Hjälpmedlet provas ut.
`)

export const secondNoPassives = lines(`
Kim saknas på mötet.
Vi hörs på fredag.
Anna låtsas inte höra.
Kim svettas av värmen.
Allas möte är i dag.
Det finns kaffe.
Kim hoppas på svar.
Anna tillhör gruppen.
Dagens möte är kort.
Kim är intresserad.
Vi möts vid entrén.
Kim blev trött.
Det lyckas ibland.
Kims pappas bil är röd.
Omar trivs med kollegorna.
`)

export const secondVagueTimes = lines(`
Anna ringer så fort hon kan.
Vi ses när det blir möjligt.
Kim vilar lite då och då.
Läkaren hör av sig i sinom tid.
Vi följer upp regelbundet.
Du får svar inom en snar framtid.
Vi hörs nån gång.
Kim jobbar periodvis.
Vi pratar om det senare.
Anna återkommer med besked inom kort.
Vi tar det successivt.
Det gäller tills vidare.
Kim ringer vid behov.
Vi ses om några veckor.
Omar skickar brevet omgående.
`)

export const secondNoVagueTimes = lines(`
Anna ringer den 3 maj.
Vi ses när du har fått svar.
Kim vilar en timme om dagen.
Läkaren hör av sig i maj.
Vi följer upp på torsdag.
Du får svar samma vecka.
Vi hörs på måndag.
Kim jobbar två dagar i veckan.
Vi pratar om det på mötet.
Anna återkommer på onsdag.
Vi tar det i tre steg.
Det gäller hela året.
Kim ringer om hon mår sämre.
Vi ses om tre veckor.
Omar skickar brevet i dag.
`)
