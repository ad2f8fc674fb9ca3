import { lines } from './measured.ts'

/** Promises and losses in both languages, written after the rule was widened a second time and before it was tried on them: it found 44 of 50, with 2 false alarms, and was mended after. */
export const promisesSv = lines(`
Från och med september får du aktivitetsersättning.
Fr.o.m. januari får du bostadsbidrag.
Nästa höst får du en praktikplats.
Snart får du din pension.
Från april har du lönebidrag.
I sommar har du en egen bostad.
Det blir ja på sjukersättningen.
Det blir ett nej, tyvärr.
Då blir det nej på ansökan.
Du förlorar ditt försörjningsstöd.
Då mister du din plats.
Du blir av med boendestödet.
Kommunen drar in ditt försörjningsstöd.
Annars stoppar de din ersättning.
Bidraget dras in.
Försörjningsstödet sänks i mars.
AF godkänner din praktik.
FK säger ja.
Hyresvärden går med på det.
Handläggaren betalar ut pengarna i juni.
Du får till och med en egen lägenhet.
Det är beslutat att du får färdtjänst.
Du får bo kvar.
Du får bo kvar i lägenheten.
Arbetsgivaren anställer dig.
Domstolen ger dig rätt.
Du kommer att förlora rätten till a-kassa.
Socialtjänsten tar bort ditt boendestöd.
Kommunen har bestämt sig för att säga ja.
Efter utredningen får du sjukersättning.
`)

export const noPromisesSv = lines(`
Från och med september träffas vi på torsdagar.
Fr.o.m. januari heter kontoret något annat.
Nästa höst får du ett nytt schema.
Snart får du svar på ansökan.
Från april har du en ny kontaktperson på banken.
I sommar har du semester.
Det blir ja eller nej på ansökan.
Du får veta om det blir ja.
Blir det nej kan du överklaga.
Du är rädd för att förlora din bostad.
Kim oroar sig för att hon förlorar pengarna.
Hur blir det om du mister din plats?
Kim blev av med sin plånbok.
Anna drar in en stol till.
Busskortet spärras om du tappar det.
Kommunen drog in stödet i våras.
AF har inte godkänt praktiken än.
FK säger att beslutet kommer i maj.
Hyresvärden vill ha ett möte.
Handläggaren betalar sin lunch.
Du får till och med välja dag.
Vi har beslutat att ses igen i maj.
Får du bo kvar?
Du vill bo kvar i lägenheten.
Arbetsgivaren frågar hur du mår.
Domstolen prövar ditt mål.
Vi pratar om vad som händer om du förlorar jobbet.
Anna tar bort sitt namn från listan.
Kommunen har bestämt sig för en ny lokal.
Efter utredningen får du prata med läkaren.
`)

export const promisesEn = lines(`
They'll grant your application.
It’ll be approved in May.
You're going to be accepted.
The council is going to pay your rent.
From April you get a pension.
In June you receive your benefit.
Soon you get the flat.
Your claim will be denied.
You will lose your job.
They'll stop your benefit.
You won’t lose the apartment.
The employer will employ you.
I promise you will get the job.
We promise a flat.
You will be fine.
The operation will help.
Don’t worry about the money.
She'll approve the plan.
You are entitled to compensation.
You’ll receive sickness benefit.
`)

export const noPromisesEn = lines(`
We promise to write to you.
I promise to ask the doctor.
Omar promises to bring the papers.
They'll read your application.
It’ll be sent in May.
You're going to meet Anna.
The council decides about your rent.
From April you call another number.
In June you see the doctor.
Soon you get a letter.
Will your claim be denied?
You are afraid that you will lose your job.
We do not know if they'll stop your benefit.
The employer will call you.
Ask who will approve the plan.
You may be entitled to compensation.
If you receive sickness benefit, tell us.
We don’t promise anything.
The plan was approved in May.
She'll ask the agency.
`)
