import { phraseList } from '../phrases.ts'

/** Words of the office and the words one says. */
export const bureaucraticEn = phraseList(`
a large number of/a number of = many/some
^ consequently/^ accordingly = so/so
accordingly/concerning/in accordance with/in relation to/in respect of/on the basis of/shall/with a view to
additionally/furthermore/moreover/in addition to this = also/also/also/also
ascertain/ascertains/ascertained/ascertaining = find out/finds out/found out/finding out
assist with/assists with/assisted with/assisting with = help with/helps with/helped with/helping with
assist/assists/assisted/assisting = help/helps/helped/helping
at the present time/at this point in time/at present/currently = now/now/now/now
attain/attains/attained/attaining = reach/reaches/reached/reaching
by means of = with
cease/ceases/ceased/ceasing = stop/stops/stopped/stopping
commence/commences/commenced/commencing = start/starts/started/starting
regarding/with regard to/with respect to/pertaining to = about/about/about/about
due to the fact that/in view of the fact that/owing to the fact that = because/because/because
endeavour to/endeavours to/endeavoured to = try to/tries to/tried to
ensure that/ensures that/ensured that/ensuring that = make sure that/makes sure that/made sure that/making sure that
facilitate/facilitates/facilitated/facilitating
for the duration of = during
for the purpose of = for
forthwith/hereby/herein/hereto/thereof/whereby/aforementioned/notwithstanding/inter alia
has the opportunity to/have the opportunity to/is able to/are able to = can/can/can/can
implement/implements/implemented/implementing
in order to = to
in connection with = about
in the event that/in the event of/provided that = if/if there is/if
in excess of/in lieu of = more than/instead of
initiate/initiates/initiated/initiating = start/starts/started/starting
is in need of/are in need of/was in need of/were in need of = needs/need/needed/needed
is in receipt of/are in receipt of = gets/get
make an application for/makes an application for/made an application for = apply for/applies for/applied for
obtain/obtains/obtained/obtaining = get/gets/got/getting
on a regular basis
on a daily basis/on a weekly basis = every day/every week
prior to/subsequent to/pursuant to = before/after/under
purchase/purchases/purchased/purchasing
remuneration = pay
residence/reside/resides/resided = home/live/lives/lived
retain/retains/retained/retaining = keep/keeps/kept/keeping
submit/submits/submitted/submitting = send in/sends in/sent in/sending in
terminate/terminates/terminated/terminating = end/ends/ended/ending
undertake/undertakes/undertook/undertaken
until such time as = until
utilise/utilises/utilised/utilising = use/uses/used/using
utilize/utilizes/utilized/utilizing = use/uses/used/using
whilst/amongst/upon = while/among/on
`)
