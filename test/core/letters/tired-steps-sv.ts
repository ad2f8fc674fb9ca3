import { lines } from '../plain-language/measured.ts'

/** Own steps and advice to Kim, as somebody tired writes them: a line each, as in `tired-slots-sv.ts`. */
export const tiredSteps = lines(`
k|call|vc o boka tid
k|call|FK ang sjukpenning
k|call|min handläggare när jag orkar
k|call|mamma
k|call|och avboka tandläkaren
k|book|läkartid
k|book|tid VC
k|book|tid hos min kurator
k|book|om tiden på torsdag
k|send|in min ansökan till AF
k|send|läkarintyget innan fredag
k|meet|min kontaktperson varje vecka
k|meet|Anna på AF kl 10
k|apply|om sjukersättning
k|apply|praktikplats själv
k|apply|jobb
k|try|sova bättre
k|try|gå ut med hunden varje dag
k|try|att inte isolera mig
k|try|jobba 2 tim/dag
k|wait|tills jag får besked
k|wait|på remissen
k|wait|på svar från psyk
k|help|min bror med flytten
k|help|boendestödet med posten
k|help|att betala räkningar
k|help|av god man
k|findOut|om jag har rätt till bostadstillägg
k|findOut|hur mycket jag får jobba
k|talkTo|min läkare om min medicin och om min sömn
k|talkTo|chefen
k|contact|facket
k|write|dagbok
k|write|ner hur jag sover
k|goTo|gymmet 2 ggr/v
k|goTo|till gruppen trots att jag är rädd
k|ask|min syster om hon kan följa med
k|tell|hur jag mår för min man
k|remind|mig själv
k|plan|min vecka på söndagar
k|goThrough|mina papper med mamma
k|fillIn|ansökan om färdtjänst
k|bring|legitimation
k|bring|min bror till mötet
k|pay|av på skulden varje månad
k|thinkAbout|praktik
k|thinkAbout|vad jag vill
k|start|gå på möten igen
k|start|trappa ner på medicinen
k|goOn|som nu
k|goOn|hos psykologen
k|stop|spela
k|stop|ringa dit
k|practise|åka buss själv
k|practise|gå i affären
k|rest|när det blir för mycket
k|rest|en timme mitt på dagen
r|call|VC och boka en tid för sin rygg
r|call|Kims handläggare om sjukpenningen
r|book|tid hos sin läkare
r|book|tid för Kims medicin
r|send|in sin ansökan
r|send|sitt läkarintyg till mig
r|meet|en kurator och berätta om sin oro
r|meet|sin kontaktperson
r|apply|om bostadsbidrag för sig och barnen
r|apply|till folkhögskola
r|try|att gå ut varje dag med sin hund
r|try|arbetsträna 2 h om dagen
r|try|lägga sig i tid
r|wait|med att flytta tills hen mår bättre
r|wait|på sitt besked
r|help|av sin syster
r|help|boendestödet för att komma upp
r|help|sin familj
r|findOut|vad hen har rätt till
r|findOut|hur mycket Kim kan jobba
r|findOut|om Kim har rätt till ersättning
r|talkTo|sin läkare om sin medicin
r|talkTo|sin chef om sitt schema och sina tider
r|contact|oss när Kim orkar
r|contact|mig om det blir för tungt
r|write|ner vad hen vill
r|write|en lista på sina skulder
r|goTo|till sin läkare med sina frågor
r|goTo|ut och gå
r|ask|sin mamma om hon kan hjälpa till
r|tell|sin familj hur Kim mår
r|tell|att Kim behöver paus
r|plan|sin vecka
r|plan|hur Kim tar sig till praktiken
r|goThrough|sina papper med mamma
r|fillIn|sin ansökan
r|fillIn|blanketten Kim fick
r|bring|sin medicinlista och sitt ID
r|bring|någon som stöd
r|gather|sina räkningar och lägg dem i en pärm
r|pay|hyran först
r|thinkAbout|om Kim vill ha god man
r|thinkAbout|vad som är viktigast för hen
r|start|med 2 timmar om dagen
r|start|ta sina mediciner igen
r|goOn|med sin behandling
r|goOn|gå till sin psykolog
r|stop|jämföra sig med andra
r|practise|säga ifrån
r|practise|slappna av när Kim är stressad
r|rest|när Kim är trött
r|rest|mellan sina pass
r|signUp|sig på kursen
r|signUp|sig som arbetssökande hos AF
r|visit|praktikplatsen med sin coach
r|invite|sin bror till nästa möte
r|show|sitt intyg för sin chef
r|choose|det som känns bäst för hen
r|remind|sig själv om tiden
k|call|BUP ang min dotter
k|call|psyk akut om jag mår dåligt
k|call|1177
k|book|en tid så fort jag kan
k|book|tandläkaren
k|send|sms till Anna
k|meet|AF
k|apply|nytt jobb
k|try|att äta frukost
k|try|ett nytt schema
k|try|inte ta på mig för mycket
k|wait|lite med jobb
k|wait|och se hur det går med medicinen
k|help|från socialtjänsten
k|help|hemma
k|help|att inte glömma
k|findOut|hur man gör
k|findOut|mer om rehabilitering
k|talkTo|Anna själv
k|talkTo|ut med min sambo
k|contact|boendestödet själv
k|visit|praktikplatsen
k|goAlong|på studiebesöket
k|goTo|AF
k|goTo|jobbet 2 dagar i veckan
k|goTo|och lägga mig i tid
k|goTo|ner i tid
k|signUp|mig till A-kassan
k|ask|om hjälp
k|ask|Anna
k|tell|min chef att jag är sjuk
k|tell|sanningen
k|show|Lena mina kvitton
k|plan|bättre
k|followUp|med VC om 2 v
k|arrange|barnvakt
k|arrange|så jag kommer iväg
k|fillIn|blanketten själv
k|sign|samtycket idag
k|handIn|kvittona
k|bring|med min sambo
k|gather|papper till ansökan
k|pay|räkningarna i tid
k|read|brevet igen
k|thinkAbout|det
k|thinkAbout|om jag ska byta jobb eller inte
k|choose|en sak i taget
k|start|om
k|start|i maj
k|start|smått
k|goOn|kämpa
k|goOn|vila
k|goOn|min praktik
k|stop|oroa mig
k|stop|med att jobba kvällar
k|practise|på att ta pauser
k|practise|mitt tal
k|rest|ordentligt
`)
