import { lines } from './measured.ts'

/**
 * Sentences of our own, a line each; every passive stands between stars. The held-out half was written before the
 * detector and is never looked at to mend it.
 */
export const tuningWith = lines(`
Beslutet *fattas* av Försäkringskassan i nästa vecka.
Din ansökan *behandlas* av en handläggare.
Mötet *bokas* av Anna på Arbetsförmedlingen.
Planen *skrevs* under förra hösten.
Intyget *skickas* till arbetsgivaren.
En kartläggning *genomförs* under våren.
Frågan har inte *utretts* tidigare.
Remissen *skrivs* av läkaren på vårdcentralen.
Samtycket kan *återkallas* när som helst.
Det *konstaterades* att arbetsförmågan var nedsatt.
Ärendet *avslutades* utan åtgärd.
Alla uppgifter *sparas* i journalen.
Tiden måste *avbokas* senast dagen innan.
Hon *kallades* till ett nytt möte.
Ersättningen *betalas* ut den 25 varje månad.
Stödet *ges* under sex månader.
Kontakt *tas* med vårdcentralen.
Kontakten bör *tas* snarast.
Arbetsförmågan *bedöms* vara nedsatt.
Uppgifterna *lämnas* ut efter samtycke.
En ny plan *upprättas* vid varje möte.
Beslutet kan *överklagas* hos förvaltningsrätten.
Anteckningarna *läses* upp i slutet.
Hur *påverkas* din ekonomi av det här?
Bussen *kördes* av en vikarie.
Huset *byggdes* på sextiotalet.
Boken har *översatts* till femton språk.
Dörrarna *låses* klockan nio.
Matchen *ställdes* in på grund av regn.
Potatisen *kokas* i tjugo minuter.
Löven *krattades* ihop i en stor hög.
Den här visan *sjungs* alltid på midsommar.
Filmen *spelades* in i Trollhättan.
Bilen ska *besiktigas* i mars.
Väggarna har *målats* gula.
Vägen *plogas* av kommunen.
Räkningen hade redan *betalats*.
Paketet *levererades* i går.
Grannarna *stördes* av musiken.
Ingen får *lämnas* ensam.
Rapporten *väntas* bli klar i maj.
Insatsen *erbjuds* till alla under 30 år.
En coach *utses* av teamet.
Ditt läkarintyg *krävs* för att vi ska kunna gå vidare.
Hjälpmedel *förskrivs* av en arbetsterapeut.
Möjligheten till praktik ska *undersökas*.
Deltagaren *erbjöds* en plats på kursen.
Målen *följs* upp efter tre månader.
Du blir *kallad* till en ny läkartid.
Beslutet blev *omprövat* efter två veckor.
Sjukpenningen *drogs* in i februari.
Han *beviljades* aktivitetsersättning.
Ansökan *avslogs* av kommunen.
Handlingarna *förvaras* i ett låst skåp.
Frågan *lyftes* av kuratorn.
Ett nytt schema *tas* fram av chefen.
Förslaget *diskuterades* länge.
Rutinen har *ändrats*.
Utbildningen *finansieras* av samordningsförbundet.
Informationen *delas* mellan parterna.
Tolken *beställs* av den som kallar.
Det *beslutades* att en utredning ska *göras*.
Behovet *sågs* över av teamet.
Planen *godkändes* av alla.
Nyckeln *hittades* under mattan.
Maten *serveras* i matsalen.
Tårtan *åts* upp på fem minuter.
Skräpet *slängs* i den blå tunnan.
Priset *delades* ut av kungen.
Hunden *rastas* tre gånger om dagen.
Skolan *stängdes* i våras.
Blommorna *vattnas* av barnen.
Tåget *försenades* av ett signalfel.
Förrådet ska *tömmas* före jul.
Medlen *fördelas* mellan fyra kommuner.
Adressen måste *uppdateras* i systemet.
Ni *ombeds* komma i god tid.
Hennes oro *tas* på allvar.
Kraven *sänktes* efter samtalet.
Beslutet är *skrivet* av läkaren.
Kursen *leds* av två pedagoger.
Ett samtal *hölls* i tisdags.
Stegen *beskrivs* i planen.
Läkaren kommer att *kontaktas* i veckan.
`)

export const tuningWithout = lines(`
Det finns många sätt att komma vidare.
Vi hoppas att du trivs på praktiken.
Jag minns inte vad vi sa.
Hon lyckades hitta ett rum.
Vi träffas på torsdag klockan tio.
Vi hörs i nästa vecka.
Vi ses hos Anna på måndag.
Det känns bättre nu.
Det tycks fungera bra.
Annas chef ringer dig.
Kommunens handläggare kommer hit.
Du får vänta tills läkaren har skrivit intyget.
Annars kan du höra av dig.
Det går alltså bra att komma senare.
Har du lyckats nå kuratorn?
Hon har trivts på arbetsplatsen hela hösten.
Deltagarnas egna ord står först.
Mötets syfte är att göra en plan.
Det händer att bussen blir sen.
Du behövs på jobbet.
Det behövs ett nytt intyg.
Vi hjälps åt med ansökan.
Han andas lugnt och sover gott.
Vi enas om ett datum.
De slåss för sina rättigheter.
Barnen låtsas sova.
Jag skäms inte för det.
Du slipper fylla i blanketten hos oss.
Vilka insatser passar dig bäst?
Det är en plats för alla.
Hennes läkares brev kom i går.
Arbetsgivarens ansvar är tydligt.
Försäkringskassans beslut kom i maj.
Vi har en bra arbetsplats för dig.
Du har rätt till en insats till.
Han har fått en praktikplats.
Dessutom finns det en kurs på torsdagar.
På måndags morgnar är det lugnt.
Jag blir glad när du ringer.
Hon blev trött efter mötet.
Han blir orolig när planen ändrar sig.
Du är välkommen till oss.
Läkaren är sjuk i dag.
Dagens möte varar en timme.
Veckans viktigaste fråga är boendet.
Hans pappa följer med.
Oftast ringer vi före lunch.
Tillsammans gör vi en plan.
Jonas och Andreas kommer från Borås.
Lars har en kurs i Västerås.
Vårdcentralens telefontider står på nätet.
Skolans rektor vill träffa dig.
Bussens tidtabell gäller från juni.
Lokalerna ligger i stadens centrum.
Kursens innehåll passar många.
Vi vistas mycket ute.
Plötsligt hördes ingenting mer.
Det märks att du mår bättre.
Solen syns sällan i november.
Soffan ryms inte på ritningen.
Jag törs inte gå dit ensam.
Vädret förbättras mot helgen.
Allt fler umgås på nätet.
Kaffet är slut, men det finns te.
Vi lever på min sambos lön.
Mammas syster bor i Gävle.
Din arbetsterapeuts råd hjälper dig.
Förra årets plan gäller inte längre.
Fyra månaders praktik ger erfarenhet.
Två veckors semester räcker inte.
Hos tandläkaren är det lång kö.
Det lönas inte att vänta.
Ekonomin har förbättrats sedan i våras.
Livets gång är svår att styra.
Han slogs i skolan som barn.
Katten spinner medan barnens farfar läser.
En fras i brevet är svår.
Hon köper en påse ananas.
Det är praxis hos oss.
Stress är kroppens svar på krav.
`)

export const heldOutWith = lines(`
Behovet av stöd *utreds* av kommunen.
Möten *hålls* en gång i månaden.
Din inkomst *räknas* om varje år.
Ett brev *sändes* till din gamla adress.
Du *informeras* så snart vi vet mer.
Bedömningen *görs* av en psykolog.
Åtgärderna ska *prioriteras* i samråd.
Anmälan *lämnades* in för sent.
Ledsagning *beviljas* bara i vissa fall.
En ansökan om bostadsbidrag *skickades* i juni.
Anpassningar på arbetsplatsen har *diskuterats* med chefen.
Sjukskrivningen *förlängs* till och med mars.
Arbetsträningen *påbörjades* i augusti.
Anteckningen *raderas* efter två år.
Han *uppmanades* att söka vård.
Hon hade *skrivits* in på dagverksamheten.
Praktiken *avbröts* efter tre veckor.
Möjligheterna *undersöks* just nu.
Kursplatsen *erbjöds* någon annan.
Förslaget *avvisades* av handläggaren.
Ditt ärende har *överlämnats* till en kollega.
Personuppgifter *hanteras* enligt lagen.
Resan *ersätts* inte av regionen.
Ett beslut *meddelas* inom fyra veckor.
Allt som *sägs* på mötet stannar här.
Frågor kan *ställas* till kontaktpersonen.
Remissen skulle ha *skickats* i mars.
Läkarbesöket *flyttades* till fredag.
Arbetet *anpassas* efter hur du mår.
Stödet *trappas* ned under hösten.
Samverkan *regleras* i ett avtal.
Pengarna *sattes* in på fel konto.
Ingenting *bestämdes* på första mötet.
Deltagaren ska inte *pressas*.
Alla närvarande *bads* säga sina namn.
Blanketten *fylls* i på nätet.
Beloppet *beräknas* på inkomsten.
Insatsen *följdes* upp en enda gång.
Tolken *bokades* av.
Den nya lagen *tillämpas* från årsskiftet.
Du blir *uppringd* av sjuksköterskan.
Mötet blev *inställt*.
Frågan blir *utredd* under hösten.
Protokollet *skrivs* under av ordföranden.
Deltagarna *valdes* ut slumpvis.
Kostnaden *delas* lika.
Ditt samtycke *inhämtas* före mötet.
Hon *antogs* till utbildningen.
Anställningen *sades* upp i vintras.
Lönen *sätts* i maj.
Behandlingen *inleds* med ett samtal.
Rehabiliteringen har *försvårats* av värken.
Kontakten *förmedlas* av jobbcoachen.
Boendet *betalas* av socialtjänsten.
Uppgiften *kontrolleras* mot registret.
Den som vill kan *undantas*.
Ett återbud ska *lämnas* i tid.
Läget *beskrevs* som svårt.
Kaffet *bjuds* på av oss.
Taket *lades* om förra sommaren.
Isen *bröts* upp av vinden.
Katten *matas* av grannen.
Fönstren *putsas* två gånger om året.
Brödet *gräddas* i fyrtio minuter.
Cykeln *stals* utanför stationen.
Pjäsen *sattes* upp i Malmö.
Kyrkan *ritades* av en okänd arkitekt.
Träden *fälls* i vinter.
Soporna *hämtas* på tisdagar.
Vinnaren *utsågs* av en jury.
Varorna *packas* för hand.
Fisken *rensas* och *steks* i smör.
Programmet *sänds* på söndag kväll.
Patienten *opererades* samma natt.
Barnet *döptes* till Elsa.
Pengarna *samlades* in av eleverna.
Gräset *klipps* av en robot.
Bron *invigs* i september.
Staden *förstördes* i en brand.
Skatten *höjs* nästa år.
Fallet har *uppmärksammats* i hela landet.
Spåren *sopades* igen.
Vaccinet *ges* i överarmen.
Skulden *skrevs* av.
`)

export const heldOutWithout = lines(`
Det finns en plats kvar på kursen.
Jag hoppas verkligen att det går.
Vi trivs med vår nya handläggare.
Minns du vad hon heter?
Hon har lyckats få ett jobb.
Ska vi träffas igen i maj?
Vi syns på vårdcentralen.
Hur känns det att börja jobba?
Planen tycks passa dig.
Annas råd var bra.
Regionens läkare skriver intyget.
Jag väntar tills du ringer.
Annars tar vi det nästa gång.
Jag vill alltså börja med två timmar.
Vad har hänt sedan vi sågs?
Hos oss får du hjälp.
Vems ansvar är det?
Kursdeltagarnas frågor var många.
Samtalets längd bestämmer du.
Det hände ingenting på hela hösten.
Jag andades lättare efteråt.
Hon kräks på morgnarna.
Vi skiljs åt som vänner.
Grannens hund bits.
Nässlor bränns.
Hur länge har du vistats i Sverige?
Det brukar lösa sig till slut.
Hennes insats gjorde skillnad.
Vi har en reservplats till dig.
Arbetsförmedlingens kontor ligger vid torget.
Socialtjänstens beslut kom först.
Kontaktpersonens nummer står längst ned.
Han har ett års erfarenhet.
Tre dagars arbete i veckan är lagom.
Förra veckans möte gick bra.
Anders och Klas är bröder.
Mats har bokat ett rum.
Tobias ringer Agnes.
Jag blir lugn av musik.
Vi blev förvånade över svaret.
Han blev sjuk i lördags.
Hon blir gärna kvar en stund.
Du blir snart pappa.
Vi är nöjda med planen.
Jag är van att klara mig själv.
Efter jul börjar vi om.
I onsdags var det halt.
Förr i tiden fanns det fler tåg.
Det fattas två stolar.
Hon lyssnar medan dottern berättar.
Ofta räcker det med en halvtimmes vila.
Strax före lunch ringde kuratorn.
Vi är överens om nästa steg.
Därefter gäller din läkares bedömning.
Familjens ekonomi är ansträngd.
Chefens förslag låter bra.
Kroppens signaler är viktiga.
Åsikterna går isär.
Sjukdomens förlopp varierar.
De enades om tre mål.
Systrarna brottas i soffan.
Farmors kakor är bäst.
Vi åker till Kalmars slott.
Höstens kurs är full.
Barnens skola ligger nära.
Den här påsens innehåll är tungt.
Kompisarnas stöd betyder mycket.
Jag vill ha mer tid, annars blir det för stressigt.
Hon kom försent till bussen häromdags.
Grattis på födelsedagen!
Tag en paus och gå ut en stund.
Stressens orsaker är många.
Vi ska hjälpas åt med flytten.
Situationen har förändrats sedan sist.
Smärtan förvärras när jag sitter.
Trots regnet gick vi ut.
Det räcker med en timmas promenad.
Han skyndade sig hemåt längs stigen.
Det löser sig, hoppas han.
Vägens slut är nära.
Vi hördes i förrgår.
Jag skäms över röran.
Vår arbetsgivares policy är ny.
Ett tips är att börja smått.
`)
