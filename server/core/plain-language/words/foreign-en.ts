import { phraseList } from '../phrases.ts'

/** The same in English: Latin, and learned words that one does not say. */
export const foreignEn = phraseList(`
ad hoc/pro forma/status quo
de facto/per annum/per diem/vice versa/vis-à-vis/prima facie/ab initio = in fact/a year/a day/the other way round/compared with/at first sight/from the start
accommodate/accommodates/accommodated
accentuate/accentuates/accentuated = stress/stresses/stressed
ameliorate/ameliorates/ameliorated = improve/improves/improved
apprise/apprises/apprised = tell/tells/told
articulate/articulates/articulated = say/says/said
cognisant of/cognizant of = aware of/aware of
collaborate/collaborates/collaborated = work together/works together/worked together
conceptualise/conceptualize
concur/concurs/concurred = agree/agrees/agreed
conundrum/conundrums = problem/problems
deliberate on/deliberates on/deliberated on = think about/thinks about/thought about
detrimental to = bad for
disseminate/disseminates/disseminated = spread/spreads/spread
elucidate/elucidates/elucidated = explain/explains/explained
enumerate/enumerates/enumerated = list/lists/listed
exacerbate/exacerbates/exacerbated = make worse/makes worse/made worse
feasible = possible
formulate/formulates/formulated = write/writes/wrote
holistic/synergy/synergies/paradigm/paradigms/parameter/parameters/modality/modalities
incentivise/incentivize/incentivises/incentivizes = encourage/encourage/encourages/encourages
iterate/iterates/iterative
liaise with/liaises with/liaised with = talk with/talks with/talked with
methodology/methodologies = method/methods
mitigate/mitigates/mitigated = lessen/lessens/lessened
myriad/plethora of = many/many
operationalise/operationalize
optimal = best
optimise/optimises/optimised/optimize/optimizes/optimized = improve/improves/improved/improve/improves/improved
peruse/peruses/perused = read/reads/read
proactively
proficiency = skill
reiterate/reiterates/reiterated = repeat/repeats/repeated
stringent = strict
transparency = openness
viable = possible
`)
