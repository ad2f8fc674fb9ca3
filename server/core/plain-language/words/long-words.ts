import { phraseList } from '../phrases.ts'

/** Long words and what one may say for them. */
export const longWordsSv = phraseList(`
m: arbetslivsinriktad rehabilitering/arbetslivsinriktade rehabiliteringen = stöd på väg mot arbete/stödet på väg mot arbete
m: ansvarsfördelning/ansvarsfördelningen = vem som gör vad/vem som gör vad
m: arbetslöshetsersättning/arbetslöshetsersättningen = pengar från a-kassan/pengarna från a-kassan
m: anställningsförhållande/anställningsförhållandet = anställning/anställningen
m: rehabiliteringsinsats/rehabiliteringsinsatsen/rehabiliteringsinsatser = stöd/stödet/stöd
n: arbetsförmågebedömning/arbetsförmågebedömningen = bedömning av arbetsförmågan/bedömningen av arbetsförmågan
n: arbetsgivarkontakt/arbetsgivarkontakten/arbetsgivarkontakter = kontakt med arbetsgivare/kontakten med arbetsgivaren/kontakter med arbetsgivare
n: arbetsmarknadsutbildning/arbetsmarknadsutbildningen/arbetsmarknadsutbildningar = utbildning/utbildningen/utbildningar
n: ersättningsperiod/ersättningsperioden = tid med ersättning/tiden med ersättning
n: handläggningstid/handläggningstiden/handläggningstider/handläggningstiderna = väntetid/väntetiden/väntetider/väntetiderna
n: inkomstförhållanden/inkomstförhållandena = inkomster/inkomsterna
n: rehabiliteringsplan/rehabiliteringsplanen/rehabiliteringsplaner/rehabiliteringsplanerna = plan/planen/planer/planerna
n: rehabiliteringsplanering/rehabiliteringsplaneringen = planering/planeringen
n: sjukskrivningsperiod/sjukskrivningsperioden/sjukskrivningsperioder/sjukskrivningsperioderna = sjukskrivning/sjukskrivningen/sjukskrivningar/sjukskrivningarna
n: sysselsättningsgrad/sysselsättningsgraden = arbetstid/arbetstiden
`)

/** Beginnings of long words that most people meet every week, or that are the names of those one meets. */
export const wellKnownLongWords: readonly string[] = `
anhörigstöd arbetsförmedling arbetsförmåga arbetsgivare arbetskamrat arbetslöshet arbetsterapeut arbetsträning barnavårdscentral biståndshandlägg distriktssköterska
bostadsbidrag bostadstillägg busshållplats diskmaskin eftermiddag ekonomihandlägg fysioterapeut förskollärar föräldraled föräldrapenning försäkringskass
födelsedag förmiddag fredagseftermiddag fredagsförmiddag gymnasieskol information inställning anteckning kollektivtrafik kommunikation kontaktperson kurator
lunchrestaurang läkarundersök lördagsförmiddag mobiltelefon måndagseftermiddag måndagsförmiddag onsdagseftermiddag onsdagsförmiddag
organisation personnummer personuppgift e-legitimation presentation psykiatrimottagning receptionist rehabilitering rekommendation rullstolsramp samordningsförbund
sjuksköterska sjuksköterskan sjukskrivning sjukvårdsupplysning socialförvaltning socialsekreterar socialtjänst specialpedagog språkkafé
studievägled studie- sysselsättning telefonnummer tillsammans tisdagseftermiddag tisdagsförmiddag torsdagseftermiddag torsdagsförmiddag
trafikolycka tvättmaskin undersökning universitet utbildning vuxenutbildning vårdcentral väntetid vägbeskrivning överenskommelse
`.trim().split(/\s+/u)
