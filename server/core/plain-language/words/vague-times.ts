import { phraseList } from '../phrases.ts'

/** When, how often or how much, without saying it. Only whoever writes knows the day, so hardly one has a better word. */
export const vagueTimesSv = phraseList(`
snarast/snarast möjligt/så snart som möjligt/så fort som möjligt/å det snaraste/med det snaraste/omgående/skyndsamt/skyndsammast
inom kort/inom en snar framtid/inom en nära framtid/inom rimlig tid/inom sinom tid/i sinom tid/inom den närmaste tiden/inom de närmaste veckorna
framöver/längre fram/på sikt/på längre sikt/på kort sikt/på lång sikt/så småningom/i framtiden/i förlängningen/med tiden
vid behov/efter behov/om behov finns/om behov uppstår/när behov finns/vid tillfälle/vid lämpligt tillfälle/vid lämplig tidpunkt/när det passar
eventuellt/eventuell/eventuella/möjligen/möjligtvis
regelbundet/regelbunden/regelbundna/kontinuerligt/kontinuerlig/löpande/fortlöpande/med jämna mellanrum/emellanåt/då och då/i perioder/periodvis
tills vidare/tillsvidare/under en period/under en tid/en tid framöver/under en övergångsperiod
i god tid/i tidigt skede/i ett tidigt skede/i ett senare skede/vid ett senare tillfälle/vid en senare tidpunkt/senare i vår/senare i höst
någon gång/vid något tillfälle/någon dag/endera dagen/i början av året/under våren/under hösten/under sommaren/under vintern/efter sommaren/efter semestern
i lagom takt/i lämplig omfattning/i rimlig omfattning/i viss utsträckning/i viss mån/i den mån/i den mån det går/efter förmåga
återkommer vid behov/hör av oss vid behov/hör av sig vid behov
- eventuella frågor
`)

export const vagueTimesEn = phraseList(`
as soon as possible/at your earliest convenience/in due course/in the near future/before long/shortly
when needed/if needed/as needed/as required/when required/if required/as appropriate/where appropriate
regularly/on an ongoing basis/from time to time/now and then/every so often/periodically
until further notice/for the time being/for a while/for some time/over time/in the long run/in the long term/in the short term
at some point/at a later stage/at an early stage/at a suitable time/some day/some time/sometime
possibly/to some extent/to a certain extent/in a timely manner
`)
