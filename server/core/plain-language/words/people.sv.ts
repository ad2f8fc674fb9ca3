import { setOf } from '../word-list.ts'


/** Not "jag" or "vi": whoever writes may say it of themselves. */
export const personPronouns = setOf('du han hon hen ni de dom')

export const personNouns = setOf(`
  person personen personer personerna människa människan människor människorna kvinna kvinnan kvinnor kvinnorna man mannen män
  pojke pojken flicka flickan barn barnet barnen ungdom ungdomen ungdomar ungdomarna elev eleven elever eleverna
  deltagare deltagaren deltagarna patient patienten patienter patienterna brukare brukaren brukarna klient klienten klienter
  sökande sökanden kund kunden mamma mamman pappa pappan son sonen dotter dottern förälder föräldern föräldrar föräldrarna
  anhörig anhöriga kollega kollegan kollegor medarbetare medarbetaren arbetstagare arbetstagaren individ individen`)

export const copulas = setOf('är var vara varit blir blev bli blivit verkar verkade upplevs upplevdes uppfattas uppfattades anses ansågs framstår beskrivs')
export const negations = setOf('inte ej aldrig ingen inget inga knappast')
export const adverbsBetween = setOf('också ofta alltid ibland bara nog ju väl då nu sedan redan fortfarande länge helt mycket ganska väldigt själv idag inte aldrig ej')

/** What a thing or a body may be, or somebody may feel: blame only when it is said of somebody. */
export const traits = setOf(`
  svag svaga krävande lat passiv passiva aggressiv aggressiva hotfull besvärlig besvärliga belastning slarvig nonchalant ansvarslös oansvarig
  opålitlig opålitliga omogen ointresserad ointresserade hopplös hopplösa gränslös gränslösa omotiverad omotiverade ovillig ovilliga
  ovilligt gnällig oförmögen oförmögna galen trotsig initiativlös oföretagsam kriminell kriminella
  överbeskyddande lågpresterande motvillig motvilliga oseriös oseriösa bortskämd bortskämda barnslig barnsliga otacksam otacksamma självisk själviska egoistisk egoistiska
  oförskämd oförskämda otrevlig otrevliga fientlig fientliga provocerande bråkig bråkiga labil labila slö slöa hysterisk hysteriska knäpp knäppa bekväm
  omöjlig omöjliga jobbig jobbiga sur sura konstig konstiga dum dumma korkad korkade trög tröga lättkränkt inkompetent inkompetenta ohjälpsam obegåvad tjatig tjatiga oengagerad oengagerade osjälvständig osjälvständiga motsträvig motsträviga smutsig smutsiga slösaktig schizofren självupptagen självupptagna självcentrerad självcentrerade egocentrisk egocentriska`)

/** What one may do about a lift, or fail at without blame, and what a computer may do: only when somebody else than whoever writes does it. */
export const deeds: ReadonlySet<string> = new Set(`
  klagar; klagade; gnäller; gnällde; överdriver; överdrev; misslyckades; misslyckats; slarvade; slarvat; slarvar; vägrar; vägrade; vägrat; uteblev; uteblir; uteblivit;
  ljuger; ljög; ljugit; fuskar; fuskade; fuskat; trilskas; trilskades; provocerar; provocerade; underpresterar; underpresterade; gör motstånd; gjorde motstånd; krånglar; krånglade;
  borde ha; gör inget för att; gör ingenting för att; gjorde inget för att; gjorde ingenting för att; tar inget ansvar; tog inget ansvar; tar inte ansvar; tog inte ansvar; lyssnar inte; lyssnade inte;
  kommer alltid för sent; kom alltid för sent; sköter sig inte; skötte sig inte; anstränger sig inte; ansträngde sig inte; ställer till problem; ställde till problem; ställer till besvär; vill bara ha; ville bara ha;
  missar; missade; missat; dyker inte upp; dyker aldrig upp; dök inte upp; dök aldrig upp; inte dykt upp; aldrig dykt upp; samarbetar inte; samarbetade inte; inte samarbetat; samarbetar aldrig;
  sumpade; sumpat; sumpar; sjabblade; schabblade; sabbade; sabbat; strular; strulade; strulat; klantade; slösar bort; slösade bort; maskar; maskade; skiter i; sket i; tål ingenting; tål inget;
  sköter inte; skötte inte; tjatar; tjatade; kunde inte ens; kan inte ens; vill inte bli bättre; svarar aldrig; hör aldrig av sig; tar inte tag i; tog inte tag i; måste börja ta ansvar; måste ta ansvar; borde ta ansvar; måste ta eget ansvar; vill inte jobba; vill inte arbeta; vill inte bli frisk;
  kostar kommunen; kostar skattebetalarna; kostar oss; låtsas vara; låtsades vara; kommer bara med; medverkar inte; medverkade inte; ältar; ältade; slösar; slösade; skolkar; skolkade; skolkat; klarar inte ens; gör aldrig som man; gör inte som man; gjorde aldrig som; gör aldrig som hon; gör aldrig som han; har inget driv; kom inte som avtalat; kom inte som överenskommet; är inte motiverad; är inte motiverade; var inte motiverad; är inte så motiverad;
  är inte trovärdig; var inte trovärdig; ställer orimliga krav; ställde orimliga krav; drar benen efter sig; drog benen efter sig; tycker synd om sig själv; tyckte synd om sig själv; beter sig illa; betedde sig illa; uppför sig illa; uppförde sig illa
`.split(';').map((deed) => deed.trim()).flatMap((deed) => (/ inte(?: |$)/u.test(deed) ? [deed, deed.replace(' inte', ' aldrig')] : [deed])))
/** Blame only where nothing follows: not "vill inte jobba natt". */
export const deedsAlone: ReadonlySet<string> = new Set(['vill inte jobba', 'vill inte arbeta', 'vill inte bli bättre'])
export const sufferings = setOf('lider led lidit')

/** Whoever misses these is blamed: not for a bus. */
export const misses = setOf('missar missade missat')
export const appointments = setOf('tid tiden tider tiderna läkartid läkartiden möte mötet möten mötena besök besöket besöken läkarbesök läkarbesöket samtal samtalet samtalen träff träffen träffar')
/** "Har slutat vägra": praise. */
export const stops = setOf('sluta slutar slutade slutat')
export const conditionsBefore = setOf('om ifall när innan')
