/** Forms in -s with no active form, or with another meaning than it: whoever does it is already the subject. */
export const deponents = `
andas andades andats avundas avundades behövas behövs behövdes behövts blygas blygs blygdes enas enades enats envisas
envisades finnas finns fanns funnits fordras frodas frodades färdas färdades färdats förlovas
förlovades förlovats handskas handskades hoppas hoppades hoppats idas ids iddes kivas kivades kräkas kräks kräktes kräkts
kännas känns kändes känts livnäras lyckas lyckades lyckats låtsas låtsades låtsats lönas lönades minnas minns mindes mints
misslyckas misslyckades misslyckats nännas nänns nöjas nöjs randas randades rymmas ryms rymdes rymts saknas saknades saknats
samsas samsades samsats skämmas skäms skämdes skämts slåss slagits svettas svettades svettats synas syns syntes synts trivas
trivs trivdes trivts trängas trängs trängdes tyckas tycks tycktes tyckts tävlas töras törs tordes umgås umgicks umgåtts
utspelas utspelades utspelats vantrivas vantrivs vankas vistas vistades vistats väsnas väsnades åldras åldrades åldrats
flockas flockades fröjdas fröjdades glädjas gläds gladdes nalkas nalkades oroas oroades roas roades skockas skockades stundas tampas tampades turas turades
våndas våndades ängslas ängslades återfinnas återfinns återfanns
`

/** Forms in -s for what people do to each other, or what happens of itself: passives only with "av" after them. */
export const reciprocals = `
bits brottas brottades bränns fattas fattades fattats följas följs följdes följts förbättras förbättrades förbättrats förenas förändras förändrades förändrats försämras
försämrades försämrats förvärras förvärrades förvärrats hjälpas hjälps hjälptes hjälpts höras hörs hördes hörts kramas
kramades kyssas kysstes mötas möts möttes mötts märks märktes märkts nyps pussas retas retades samlas samlades
samlats ses sågs setts skiljas skiljs skildes skilts slogs stings träffas träffades träffats utvecklas utvecklades
utvecklats växlas
`

/** Other words that end as passives do: nouns, genitives, adverbs. */
export const noVerbs = `
ananas annars atlas canvas deras eras hundrades insats kalas kameras mammas marknads operas palats pappas pyjamas pizzas plats skjuts skolas
sats soldats tomats apparats resultats värdes århundrades
`
