/** Everyday nouns that end as nouns made from verbs do; a longer word that ends in one is as everyday. */
export const everydayNouns = {
  sv: `
tidning våning förening ersättning utbildning försäkring mening ordning räkning lösning anledning avdelning riktning
ställning stämning sanning hälsning tävling träning övning tradition station lektion pension position organisation situation
information funktion religion generation sjukpenning mottagning myndighet verksamhet möjlighet rättighet skyldighet svårighet
säkerhet trygghet hemlighet lägenhet frihet nyhet enhet ensamhet arbetslöshet verklighet kvalitet identitet universitet
händelse rörelse betydelse fängelse styrelse förkylning landning klänning parkering boende beteende
meddelande erbjudande förhållande utseende leende ordförande studerande gående sökande
fortfarande angående gällande beträffande avseende arbetsförmedling tvilling lärling yngling främling
följande liknande närvarande nuvarande dåvarande handling samling regering
`,
  en: `
station situation question organisation organization information relation nation position condition education attention
pension tradition section million passion vacation moment document apartment department parliament payment element
argument comment treatment statement government environment employment unemployment equipment ambulance insurance finance
entrance sentence science silence audience difference experience evidence distance balance quality university identity
community opportunity authority security activity reality
`,
}
