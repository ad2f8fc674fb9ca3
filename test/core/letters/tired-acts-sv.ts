import { lines } from '../plain-language/measured.ts'

/** What others do for Kim, as somebody tired writes it: a line each, as in `tired-slots-sv.ts`. */
export const tiredActs = lines(`
a|call|Kim på måndag fm
a|call|kim och bokar tid
a|call|Kims mamma om Kim inte svarar
a|call|FK åt Kim
a|call|läkaren ang Kims intyg
a|call|upp Kim när jag vet mer
a|book|tid åt Kim på VC
a|book|ett möte med Kim och AF
a|book|tolk
a|send|Kim en kallelse
a|send|remiss till psykiatrin för Kim
a|send|blanketten hem till Kim
a|meet|Kim en gång i veckan
a|meet|Kim och Kims sambo
a|meet|kim hemma hos sig
a|apply|om boendestöd åt Kim
a|apply|praktikplats till Kim
a|try|få fram en tid snabbare
a|try|nå Kims läkare
a|wait|på att Kim hör av sig
a|wait|besked från min chef
a|help|kim med ekonomin
a|help|Kim att betala sina räkningar
a|help|Kim fylla i sina papper och skicka in dem
a|help|Kim så hen kommer till sina möten
a|help|Kim hitta till praktiken
a|help|Kim ifall Kim kör fast
a|findOut|vad som händer om Kim tackar nej
a|findOut|om Kims ersättning kan sänkas
a|findOut|vem som är Kims handläggare nu
a|talkTo|Kim om hur Kim vill ha det
a|talkTo|min enhetschef om Kims ärende
a|talkTo|Omar om Kim och hens skulder
a|contact|Kims hyresvärd om hyran
a|contact|Kim när jag fått svar
a|write|intyg till FK om Kims arbetsförmåga
a|visit|Kim på praktiken
a|goAlong|Kim till banken
a|goAlong|som stöd
a|goTo|hem till Kim
a|invite|Kim och hens mamma till mötet
a|invite|arbetsgivaren
a|signUp|Kim till arbetsträning
a|ask|Kim hur det går med sömnen
a|ask|min kollega om hon kan ta över
a|tell|Kim vad läkaren har sagt
a|tell|de andra att Kim inte orkar
a|remind|Kim dagen innan via sms
a|remind|Kim om sina tider
a|show|Kim var man loggar in
a|plan|tillsammans med Kim hur praktiken ska bli
a|goThrough|ansökan med Kim innan den skickas
a|followUp|hur Kim har det på praktiken
a|followUp|med Kims chef efter 2 v
a|arrange|så att Kim får skjuts till sina möten
a|fillIn|ansökan ihop med Kim
a|sign|överenskommelsen med Kim
a|handIn|Kims papper till socialsekreteraren
a|bring|Kims ansökan upp på vårt möte
a|gather|ihop Kims papper
a|pay|Kims hyra denna månad
a|read|in mig på Kims ärende
a|thinkAbout|hur vi kan hjälpa Kim
a|start|med att kartlägga Kims behov
a|goOn|ha kontakt med Kim
a|stop|dra av på Kims ersättning
a|practise|att åka buss med Kim
a|choose|tillsammans med Kim
a|call|Kim o kollar läget
a|call|Lars på AF
a|call|arbetsgivaren och Kim
a|book|in Kim hos läkaren
a|send|FK underlag
a|meet|Kim, sambo och AF
a|meet|upp med Kim
a|wait|på Kims läkarintyg
a|help|till med Kims ansökan
a|help|Kim att kontakta sin gamla chef
a|help|Kim få en fast läkare
a|findOut|varför Kim inte fått pengar
a|findOut|om det finns plats för Kim
a|talkTo|Kims FK-handläggare
a|talkTo|AF om Kim och praktiken
a|contact|Lars efter mötet
a|write|remiss
a|write|in i journalen vad Kim vill
a|goAlong|med Kim första gången
a|invite|FK till nästa möte
a|ask|läkaren vad Kim klarar
a|ask|om Kim kan få förtur
a|tell|FK att Kim har börjat praktik
a|remind|Kim per telefon
a|show|upp praktikplatsen för Kim
a|plan|in ett nytt möte med Kim om 4 v
a|followUp|Kims sjukskrivning
a|arrange|hjälpmedel till Kim via arbetsterapeut
a|arrange|det
a|handIn|orosanmälan
a|bring|Kims fråga till min chef
a|bring|med Kim ut på promenad
a|read|på om Kims diagnos
a|thinkAbout|om Kim behöver mer stöd
a|start|upp kontakten med Kim
a|goOn|följa upp Kim
a|choose|en tid som passar Kim
`)
