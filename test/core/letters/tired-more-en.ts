import { lines } from '../plain-language/measured.ts'

/** More of what somebody tired writes in English, advice among it: a line each, as in `tired-slots-en.ts`. */
export const tiredMore = lines(`
k|call|the clinic and book time
k|call|my caseworker re sick pay
k|call|AF when I feel up to it
k|book|time at the clinic
k|meet|my contact person every week
k|apply|for sickness compensation
k|apply|job
k|try|sleep better
k|try|to not isolate myself
k|try|walk the dog 2x/day
k|wait|for the referral
k|wait|until I know
k|help|my brother with moving
k|help|the home support with mail
k|findOut|whether I can get housing supplement
k|talkTo|my doctor re my meds and my sleep
k|contact|union
k|write|down how I sleep
k|goTo|gym twice/week
k|ask|my sister if she can come
k|tell|my husband how I am
k|plan|my week on Sundays
k|bring|ID
k|bring|my brother
k|pay|off debt monthly
k|start|going to meetings again
k|goOn|like now
k|stop|gambling
k|practise|saying no
k|rest|when it is too much
k|rest|an hour mid-day
k|signUp|myself with AF
r|call|Kim's caseworker about sick pay
r|send|his certificate to me
r|meet|a counsellor and talk about his worries
r|apply|for housing allowance for himself and the kids
r|try|going out every day with her dog
r|wait|to move until they feel better
r|help|from his sister
r|findOut|what they are entitled to
r|findOut|how much Kim can work
r|talkTo|their doctor about their medicine
r|contact|us when Kim feels up to it
r|write|down what she wants
r|goTo|to his doctor with his questions
r|ask|his mum if she can help
r|tell|his family how Kim is
r|goThrough|their papers with mum
r|fillIn|the form Kim got
r|bring|their medicine list and their ID
r|gather|her bills and put them in a folder
r|thinkAbout|if Kim wants a guardian
r|start|taking her medicine again
r|goOn|with his treatment
r|stop|comparing himself with others
r|rest|when Kim is tired
a|call|Kim Monday am
a|call|Kim's mum if Kim doesn't answer
a|call|Kim when I know more
a|book|Kim an interpreter
a|send|Kim the invite
a|meet|Kim and Kim's partner
a|apply|for home support for Kim
a|try|reach Kim's doctor
a|wait|for Kim to get in touch
a|help|Kim pay his bills
a|help|Kim fill in her papers and send them in
a|help|Kim so he gets to his meetings
a|findOut|what happens if Kim says no
a|findOut|who Kim's caseworker is now
a|talkTo|Kim about how Kim wants it
a|talkTo|my manager about Kim's case
a|contact|Kim's landlord re the rent
a|invite|Kim and his mum to the meeting
a|ask|Kim how it's going with sleep
a|tell|Kim what the doctor said
a|tell|the others that Kim can't cope
a|remind|Kim the day before by text
a|remind|Kim about his appointments
a|show|Kim how to log in
a|plan|the placement together with Kim
a|followUp|how Kim's doing
a|arrange|so Kim gets a lift to his meetings
a|read|up on Kim's case
a|thinkAbout|how we can help Kim
a|goOn|keeping in touch with Kim
r|call|Kim's doctor
r|call|Kim’s doctor
r|bring|Kim's mum and their papers
r|bring|their papers and their medicine
r|bring|his papers
r|talkTo|her doctor about her medicine
r|talkTo|Anna about her plan
r|signUp|themselves for the course
r|signUp|himself for the course
r|try|to get up early and take their medicine
a|help|Kim to register themselves
a|help|Kim register himself
a|help|Kim with their bills
a|help|Kim with his bills
a|help|Kim and his mum
a|help|with her bills
a|call|Kim's doctor
a|call|my boss
a|talkTo|my boss about Kim
a|ask|my boss what I can do for Kim
a|meet|Kim and her mum
a|ask|Kim if he wants an interpreter
a|remind|Kim to take their medicine
a|remind|Kim about their papers
a|call|Anna if Kim or Anna is needed
a|ask|the doctor if Kim, after the operation, can work
a|followUp|: book a time
k|call|- the clinic
k|call|: book a time
k|call|the clinic: book a time
k|start|not to smoke
k|start|not smoke
k|stop|at 13.00
a|call|Kim at 13.30
a|call|Kim at 1.30 pm
a|meet|Kim at 9.00
k|goTo|the group at 3 pm
k|help|home support
k|help|the home support team
k|help|with my brother
k|help|from AF
a|call|psykiatrin
a|call|Psykiatrin
k|goTo|Psykiatrin on Monday
a|tell|Kim about his rights
a|show|Kim where he can apply
a|findOut|if Kim has got his money
a|signUp|Kim and her children
a|send|Kim her papers
`)
