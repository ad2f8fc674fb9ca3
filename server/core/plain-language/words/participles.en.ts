/** What a passive begins with. "Get" is left to speech. */
export const formsOfBe = `am is are was were be been being it's isn't aren't wasn't weren't that's you're we're they're he's she's`

/** What may stand between, besides words in -ly. */
export const adverbsBetween = `not never also always often now still already being been soon then just only`

export const irregularParticiples = `
beaten begun bitten blown borne bought bound broken brought built burnt caught chosen cut dealt done drawn driven eaten
fed felt fought forbidden forgotten forgiven found frozen given ground grown heard held hidden hit hurt kept known laid led
left lent let lost made meant met overseen overtaken paid put read rebuilt rewritten sent set shaken shot shown shut sold
sought spent split spoken spread stolen struck sung sworn swept taken taught told thought thrown torn understood undertaken
withdrawn withheld woken won worn written
`

/** Words in -ed that say how somebody or something is, or no verb at all. */
export const statesInEd = `
advanced aged ashamed bored complicated concerned confused crowded delighted depressed detailed determined disabled
disappointed embarrassed excited exhausted experienced finished frightened hundred indeed infrared interested involved
limited mixed motivated naked need newlywed pleased prepared qualified related relaxed relieved retired sacred satisfied scared
skilled speed stressed supposed surprised talented tired unemployed unrelated used wicked worried wretched married divorced
`
