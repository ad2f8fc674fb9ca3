import { lines } from '../plain-language/measured.ts'

/** What a tired case worker writes in the slots of acts, a line each: whose act it is (`k` is Kim’s own, written as “I”; `r` is advice to Kim; `a` is Anna’s), the act, the slot. */
export const tiredSwedish = lines(`
k|call|VC och boka tid
k|call|försäkringskassan ang min ansökan
a|call|kim på torsdag
a|call|upp Kim i v 49
k|book|tid för blodprov
a|book|Tid åt Kim hos dietist
k|book|en tid till på psyk
k|send|min journal till Anna
a|send|kim blanketten
a|send|över underlaget till FK
k|meet|Anna igen i mars
a|meet|Kim och hans mamma
a|meet|i receptionen klockan 10
k|apply|om bostadsbidrag
k|apply|jobb varje vecka
k|try|att gå ut en gång om dagen
k|try|gå upp tidigt
k|try|nya medicinen
a|try|att ringa Kim på kvällen
k|wait|Annas svar
k|wait|på besked om operationen
a|wait|in Kims svar
a|help|Kim söka bostadsbidrag
a|help|med att flytta
a|help|till så att Kim får tid
k|help|av min bror
k|help|boendestödet
k|findOut|vilken dag det blir
a|findOut|Kims rätt till a-kassa
a|findOut|det
a|findOut|vad Kim har för skulder
k|talkTo|min mamma hemma
a|talkTo|ihop med läkaren
a|talkTo|Kims läkare om Kims sömn
k|contact|min handläggare på FK
a|contact|med Kim varje vecka
k|write|en lista över mina mediciner
a|write|intyg åt Kim
a|write|ihop en plan
k|visit|på arbetsplatsen
a|visit|Kim hemma hos Kim
k|goAlong|min syster
a|goAlong|Kim på besöket
k|goTo|till Anna på måndag
k|goTo|hem tidigare
k|goTo|på promenad varje dag
k|goTo|fysio två ggr i veckan
a|invite|arbetsgivaren
a|invite|med Kims mamma
k|signUp|mig hos AF
a|signUp|intresse för praktik
k|ask|Anna hur jag gör
a|ask|Kim om hur det går
k|tell|allt
k|tell|om hur jag mår
a|tell|om kursen för Kim
a|remind|dagen innan
k|remind|Anna om intyget
a|show|runt Kim på jobbet
k|show|Anna mina papper
a|plan|en uppföljning
k|plan|med Anna
a|goThrough|Kims papper tillsammans
a|followUp|Kims praktik
k|followUp|med läkaren i mars
a|followUp|i januari
k|arrange|med barnvakt
a|arrange|fram en bil
k|fillIn|min ansökan klart
a|fillIn|blankett med Kim
k|sign|på papperet
a|sign|åt Kim
k|handIn|mitt intyg senast fredag
a|handIn|anmälan om god man
k|bring|mina mediciner
a|bring|till mötet blanketten
k|gather|mina räkningar
k|gather|mod
k|pay|minst 500 kr
k|pay|på skulden
k|read|mer om kursen
k|thinkAbout|tills på fredag
k|thinkAbout|saken
k|choose|vilken kurs jag vill gå
k|start|om med medicinen
k|start|på praktiken
k|start|kl 9 varje dag
k|goOn|ta medicinen
k|goOn|samtalen hos Anna
k|goOn|till sommaren
k|stop|ta sömntabletter
k|stop|dricka kaffe
k|stop|kl 15
k|practise|att åka själv
k|practise|hemma
k|practise|prata svenska
k|rest|varje eftermiddag
k|rest|mer
a|rest|från samtalen
k|call|Vårdcentralen och boka en tid
a|send|till Kim ett intyg
k|goTo|och hämta intyget
a|goAlong|till läkaren
a|invite|till nästa möte
k|show|till Anna mina papper
k|stop|klockan 15
k|sign|under avtalet
a|sign|avtalet
k|findOut|på hur det blir
k|findOut|reda på hur jag gör
k|meet|hos läkaren
a|meet|hos dig
k|meet|på vårdcentralen
a|signUp|till kursen
a|signUp|Kim på kursen
k|signUp|på kursen
k|call|Och läkaren
k|book|Och tid hos läkaren
k|send|och intyget
a|call|till Kim
k|call|till läkaren
k|book|om min tid
k|book|av tiden på torsdag
k|book|in ett möte med min chef
k|send|in intyget
k|send|iväg ansökan
k|send|till Anna mitt intyg
k|apply|till kursen
k|apply|efter jobb
k|apply|en kurs
k|try|på att jobba
k|try|med yoga
k|wait|svar
k|wait|på svar
k|wait|tills Anna ringer
k|wait|att anna ska ringa
k|wait|med flytten
k|help|till med flytten
a|help|till med blanketten
a|help|Kim flytta
a|help|dig fylla i blanketten
a|help|med blanketten
k|findOut|vem som bestämmer
k|findOut|om bostadsbidrag
k|findOut|mer om kursen
k|talkTo|med läkaren
k|talkTo|läkaren
k|talkTo|om pengarna med Anna
k|contact|till kommunen
k|contact|kontakt med kommunen
k|write|till hyresvärden
k|write|ner mina frågor
k|write|upp mig på listan
k|visit|till Anna
k|visit|min mamma
k|goAlong|Anna på mötet
a|goAlong|Kim till läkaren
a|goAlong|med dig till läkaren
k|goTo|på gym
k|goTo|gym
k|goTo|kursen varje måndag
k|goTo|ut varje dag
k|goTo|på möte med Anna
k|goTo|och träna
k|goTo|med Anna till läkaren
k|goTo|och handla
k|goTo|dit på fredag
k|invite|in min syster
a|invite|Kim på möte
k|ask|efter en ny tid
k|ask|om en ny tid
k|ask|till läkaren om medicinen
k|ask|av läkaren
k|tell|läkaren hur jag mår
k|tell|till min chef
a|tell|Kim när det är klart
a|remind|Kim att ringa
a|remind|om mötet
k|remind|mig själv om tiden
k|show|upp intyget för Anna
k|show|till chefen intyget
k|plan|in tre pass
k|plan|att börja i maj
k|plan|för flytten
k|goThrough|igenom räkningarna
k|goThrough|mina räkningar igenom
k|followUp|upp medicinen
k|followUp|på hur det går
a|followUp|med Kim hur det går
k|arrange|så att jag får skjuts
k|arrange|med skjuts
k|arrange|upp papperen
k|fillIn|i ansökan
k|fillIn|på blanketten
k|fillIn|ut blanketten
k|handIn|in ansökan
k|bring|med intyget
k|bring|mig intyget
k|bring|med sig intyget
k|gather|ihop alla papper
k|gather|på mina kvitton
k|pay|av skulden
k|pay|för hyran
k|pay|in hyran
k|read|på om kursen
k|read|igenom brevet
k|thinkAbout|om jag vill
k|thinkAbout|över om jag vill
k|thinkAbout|på kursen
k|thinkAbout|igenom saken
k|choose|ut en kurs
k|choose|mellan två kurser
k|choose|att börja
k|start|med medicinen
k|start|att träna
k|start|träna
k|start|kursen
k|start|jobba halvtid
k|goOn|med att träna
k|goOn|att träna
k|goOn|som vanligt
k|goOn|på kursen
k|goOn|hos läkaren
k|goOn|gå på kursen
k|stop|att röka
k|stop|upp med medicinen
k|stop|på jobbet
k|stop|jobbet
k|practise|att säga nej
k|practise|mig på att gå ut
k|practise|in rutiner
k|practise|på att gå ut
k|practise|ta bussen
k|rest|mig på dagen
k|rest|ut ordentligt
k|rest|efter jobbet
k|rest|på soffan
a|help|Kim
a|help|Kim så att han får tid
a|help|så att det blir klart
k|help|Kims mamma
a|tell|Kims chef att Kim är sjuk
a|tell|Kims läkare om medicinen
a|tell|Omar om planen
a|tell|Mer om planen
a|remind|Kims mamma att ringa
a|bring|upp frågan om hyran
a|read|Kims journal
a|talkTo|Kims föräldrar
a|read|Kims tidigare journal
a|talkTo|Kims egna barn
a|talkTo|Kims mammas läkare
a|contact|Kims god man
a|call|Kims mamma om Kim vill det
a|talkTo|läkaren om Kim och medicinen
a|ask|Kim om Kims mamma kan komma
a|ask|Kim om hen vill ha en tolk
a|meet|Kim med hens mamma
a|call|sin kollega om Kims ansökan
a|call|sin kollega om sin kurs
a|ask|Omar och Lena om Kim kan börja i maj
a|meet|Kim, Omar och Lena
a|plan|veckan så att Omar och Kim hinner ses
a|plan|veckan så att Kim och Omar kan ses
a|remind|Kim om Kim glömmer tiden
a|tell|Omar varför Kim inte kom
a|tell|Omar att Kim vill att läkaren hör av sig
a|findOut|om Kims bidrag räcker
a|write|ett intyg om Kim blir sämre
a|write|om Kim till Omar
a|send|brevet om Kim inte hör av sig
a|book|en tid åt Kim, om Kim vill
a|followUp|hur det går för Kim och Kims barn
a|goThrough|Kims och Omars papper
a|wait|inte på Kim
a|wait|på att Kim bestämmer sig
a|bring|Kims intyg och sitt eget
k|contact|läkaren om jag känner mig sämre
k|findOut|om min medicin hjälper
k|ask|läkaren om min medicin
k|goTo|inte ut på kvällen
k|goTo|och lägga mig tidigt
k|goTo|ut och gå varje dag
k|stop|inte med medicinen
k|call|och inte mejla
k|call|och säga att jag inte kommer
k|talkTo|inte med chefen om min sjukdom
k|tell|Omar och Lena om mina tider
k|remind|Omar om min och Lenas tid
k|thinkAbout|om jag och min sambo ska flytta
k|thinkAbout|om det är bra och om jag orkar
k|thinkAbout|inte på jobbet
k|ask|om och när jag får svar
k|ask|min läkare om jag och min mamma kan komma
k|help|mina syskon och min mamma
k|help|och inte ge upp
k|practise|på inte bli arg
k|rest|och inte jobba
k|plan|och boka resan
k|plan|vecka 12
`)
