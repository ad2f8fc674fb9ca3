import { phraseList } from '../phrases.ts'
import { listOf } from '../word-list.ts'

/** "Vi hörs senare": of what somebody will do; not "senare på dagen", "två veckor senare". */
const willDo = [...listOf('återkommer hörs ringer ses svarar'), 'hör av mig', 'hör av oss', 'hör av sig', 'tar det', 'gör det', 'pratar om det']
const notToday = willDo.flatMap((act) => [`${act} senare`, `${act} snart`]).join('\n')

/** "Så fort hon kan". */
const asSoonAs = listOf('jag vi du ni hon han hen de').flatMap((who) => [`så fort ${who} kan`, `så snart ${who} kan`]).join('\n')

/** When, how often or how much, without saying it. Only whoever writes knows the day, so hardly one has a better word. */
export const vagueTimesSv = phraseList(`
snarast/snarast möjligt/så snart som möjligt/så fort som möjligt/så snart det går/så fort det går/fortast möjligt/omedelbart/å det snaraste/med det snaraste/omgående/skyndsamt/skyndsammast
inom kort/inom en snar framtid/inom en nära framtid/inom rimlig tid/inom sinom tid/i sinom tid/inom den närmaste tiden/inom de närmaste veckorna/inom det närmaste/i närtid/i dagarna/den närmaste tiden
inom några dagar/inom några veckor/inom några månader/inom ett par dagar/inom ett par veckor/inom ett par månader/om några dagar/om några veckor/om några månader/om ett par dagar/om ett par veckor/om ett par månader/om ett tag/det tar ett tag/tar det ett tag/ett tag till/ett tag framöver
framöver/längre fram/på sikt/på längre sikt/på kort sikt/på lång sikt/så småningom/i framtiden/i förlängningen/med tiden
vid behov/efter behov/om behov finns/om behov uppstår/när behov finns/vid tillfälle/vid lämpligt tillfälle/vid lämplig tidpunkt/när det passar/när det finns tid/när tid finns/när vi hinner/när jag hinner/när vi har tid/när jag har tid/när tillfälle ges/när det blir läge/när läge finns/i mån av tid/om tid finns/när det blir möjligt/när det är möjligt/när möjlighet finns/om möjligt/vid lägenhet/vid läglighet
eventuellt/eventuell/eventuella/möjligen/möjligtvis
regelbundet/regelbunden/regelbundna/kontinuerligt/kontinuerlig/löpande/fortlöpande/med jämna mellanrum/emellanåt/då och då/återkommande/efter hand/efterhand/allteftersom/allt eftersom/gradvis/undan för undan/i perioder/periodvis
tills vidare/tillsvidare/under en period/under en tid/en tid framöver/under en övergångsperiod
i god tid/i tidigt skede/i ett tidigt skede/i ett senare skede/vid ett senare tillfälle/vid en senare tidpunkt/senare i vår/senare i höst
någon gång/nån gång/någon gång framöver/vid något tillfälle/vid nåt tillfälle/någon dag/nån dag/endera dagen/i början av året/under våren/under hösten/under sommaren/under vintern/efter sommaren/efter semestern
i lagom takt/i lämplig omfattning/i rimlig omfattning/i viss utsträckning/i viss mån/i någon mån/till viss del/i den mån/i den mån det går/efter förmåga
återkommer vid behov/hör av oss vid behov/hör av sig vid behov
${asSoonAs}
${notToday}
- eventuella frågor
`)

export const vagueTimesEn = phraseList(`
as soon as possible/as soon as we can/as soon as i can/when there is time/when we have time/when possible/if possible/if there is time/at a later date/later on/in a while/in a few days/in a few weeks/in the coming weeks/sooner or later/gradually/every now and then/at your earliest convenience/in due course/in the near future/before long/shortly
when needed/if needed/as needed/as required/when required/if required/as appropriate/where appropriate
regularly/on an ongoing basis/from time to time/now and then/every so often/periodically
until further notice/for the time being/for a while/for some time/over time/in the long run/in the long term/in the short term
at some point/at a later stage/at an early stage/at a suitable time/some day/some time/sometime
possibly/to some extent/to a certain extent/in a timely manner
`)
