import type { Act } from '#core/meeting/item.ts'
import type { SlotMends, SlotOf } from '../slot-mends.ts'
import { ownClauses } from './own-clauses.ts'
import { thenInInfinitive } from '../acts-alike.ts'
import { ofThem } from './of-them.ts'
import { spelledOut } from './spelled-out.ts'
import { alsoDo, andAsTo, asGerund, gerund, isVerb, somebodyToVerb, thingFirst, toAsGerund, toVerb, withArticle, withoutTo } from './bare-verbs.ts'

/** "union" as "the union". */
const withThe = (slot: string) => slot.replace(/^(?=(?:union|bank|clinic|landlord|employer|health centre|library|school|hospital)(?!\p{L}))/iu, 'the ')

const without = (word: RegExp) => (slot: string) => slot.replace(word, '')

/** "to the meeting" as "you to the meeting" where whom is left out; `own` is who it is of their own. */
const whom = (pattern: RegExp, own = '') => (slot: string, { isOwn }: SlotOf) => (pattern.test(slot) ? `${isOwn ? own : 'you'} ${slot}`.trimStart() : slot)

/** What is done next: "meets a counsellor and talk" as "to talk". */
const thenToo = (act: Act) => (slot: string) => (thenInInfinitive.includes(act) || /(?<!\p{L})(?:to|can|will|must|should) \p{L}+.* and /u.test(slot) ? slot : andAsTo(slot))

/** Whose help one gets: "home support", "with the caseworker". */
const helper = /^(?:with )?(?:(?:my|the|an?) )?(?:home support(?: team)?|caseworker|counsellor|psychologist|doctor|nurse|lawyer|interpreter|job coach|contact person|AF|FK|Psykiatrin|Boendestödet|Försäkringskassan|Arbetsförmedlingen|(?<=^with )\p{Lu}\p{Ll}+|(?<=^with (?:my )?)(?:brother|sister|mum|mother|dad|father|friend|partner))(?= (?:at|in|with|for|to|if|when|every)(?!\p{L})|$)/iu

/** Whom one helps, where nobody is named: the line is about the participant. */
const ofHelped = /^(?:him|her|them)(?= (?:with|to|in|at|for|by|so|through|find|get|apply|write|fill|call|contact|understand|book)(?!\p{L})|$)/iu

export const enSlotMends: SlotMends = {
  person: /^(?:(?:my|your|their) )?(?:me|you|him|her|them|everyone|everybody|someone|somebody|mum|dad|mother|father|sister|brother|son|daughter|friend|neighbour)(?!\p{L})/iu,
  opening: /^and /iu,
  first: { i: 'I', we: /(?<!\p{L})(?:[Ww]e|us|[Oo]urs?|ourselves)(?!\p{L})/u },
  keepsAnd: isVerb,
  noName: /^(?:A|An|The|My|Your|Their|Me|You|To|With|How|What|When|Where|Who|If|That|About|At|On|In|Out|For|Up|All|Every|Some)(?= |$)/u,
  nameWords: /^(?:An|April|Art|August|Ben|Bill|Bo|Chase|Dawn|Drew|Faith|Grace|Grant|Guy|Hope|Jack|Joy|June|Love|Mark|Max|May|Mike|Miles|My|Pat|Per|Rob|Rose|Sam|Sol|Sue|Summer|Will)$/iu,
  byRole: /(?<!\p{L})the (?:patient|client|participant|service user|jobseeker|claimant)(?<of>(?:[’']s)?)(?![\p{L}-])/giu,
  wording: (slot, of) => thenToo(of.act)(ownClauses(ofThem(spelledOut(slot, of.name), of), of.name, of.isOwn)),
  mends: {
    call: (slot) => withThe(andAsTo(alsoDo(withoutTo(slot)))),
    visit: (slot) => andAsTo(withoutTo(slot).replace(/^at (?!\d)/iu, '')),
    contact: (slot) => withThe(andAsTo(alsoDo(slot.replace(/^(?:with|to) /iu, '')))),
    ask: (slot) => andAsTo(withoutTo(slot)),
    tell: (slot, of) => whom(/^(?:about|that|how|what|when|if) /iu)(withoutTo(slot).replace(/^about (.+) to (.+)$/iu, '$2 about $1'), of),
    meet: whom(/^at /iu, 'somebody'),
    invite: (slot, of) => whom(/^to /iu)(slot.replace(/^in (?!\p{L}+$)/iu, ''), of),
    remind: (slot, of) => whom(/^(?:about|of|to|the day|every) /iu, 'myself')(of.isOwn ? slot.replace(/^me(?!\p{L})/iu, 'myself') : slot, of),
    goAlong: (slot, of) => whom(/^to /iu)(slot.replace(/^along /iu, ''), of),
    goTo: (slot) => andAsTo(slot.replace(/^(?=evening|morning)/iu, 'the ')).replace(/^(?=(?:gym|bank|doctor|dentist|library|hospital|clinic|health centre|course|group)(?!\p{L}))/iu, 'the '),
    wait: (slot) => andAsTo(withArticle(slot.replace(/^on (?=(?:an?|the|my|your|answer|reply|decision)(?!\p{L}))/iu, '').replace(/^that /iu, 'until ').replace(/^for (?=(?:answer|reply|decision)(?!\p{L}))/iu, ''))),
    thinkAbout: (slot) => asGerund(slot.replace(/^on /iu, '').replace(/^(it|this) over$/iu, '$1')),
    choose: without(/^out /iu),
    arrange: (slot) => withArticle(slot).replace(/^with (?=an? )/iu, 'for '),
    write: (slot) => andAsTo(withArticle(slot)),
    plan: withArticle,
    send: (slot) => withArticle(thingFirst(slot)),
    show: (slot, of) => whom(/^(?:how|what|where) /iu)(thingFirst(slot), of),
    try: (slot) => toVerb(slot.replace(/^with /iu, '')),
    help: (slot, { isOwn, isPerson }) => {
      if (isOwn && helper.test(slot)) return `from ${slot.replace(/^(?:with|from) /iu, '')}`
      if (!isOwn && ofHelped.test(slot)) return somebodyToVerb(slot.replace(ofHelped, 'you'))
      const bare = slot.replace(/^(\p{L}+) ?[,:;–] ?(?=[\p{Ll}\d])/u, '$1 ')
      return isPerson ? (isOwn ? `from ${bare}` : somebodyToVerb(bare)) : toVerb(slot)
    },
    start: (slot) => asGerund(slot.replace(/^not (?:to )?(?=\p{L}+)/iu, 'not ')).replace(/^not (\p{L}+)/iu, (whole, verb: string) => (isVerb(`${verb} `) ? `not ${gerund(verb)}` : whole)),
    stop: (slot) => toAsGerund(slot).replace(/^with /iu, ''),
    practise: (slot) => toAsGerund(slot).replace(/^on (?!\p{L}+day(?!\p{L}))/iu, ''),
    findOut: without(/^out /iu),
    followUp: (slot) => alsoDo(slot.replace(/^up /iu, '')),
    goThrough: (slot) => slot.replace(/^through /iu, '').replace(/ through$/iu, ''),
    fillIn: (slot) => slot.replace(/^(?:in|out) /iu, '').replace(/ (?:in|out)$/iu, ''),
    handIn: (slot) => slot.replace(/^(?:in|over) /iu, '').replace(/ in$/iu, ''),
    sign: without(/^(?:under |on (?=(?:the|my|an?) ))/iu),
    gather: without(/^(?:together|up) /iu),
    bring: (slot) => thingFirst(slot.replace(/^with (?:(?:me|you|myself) |(?=(?:the|an?|all|my|your) ))/iu, '')),
    book: (slot) => withArticle(slot).replace(/^me /iu, 'myself '),
    rest: without(/^(?:me|myself|yourself) /iu),
    apply: withArticle,
    goOn: (slot) => asGerund(slot.replace(/^like (?=now|before)/iu, 'as ').replace(/^(?:go|keep) on (?:with )?/iu, '')),
    signUp: (slot, of) => whom(/^for /iu)(slot.replace(/^up /iu, '').replace(/^me(?!\p{L})/iu, 'myself').replace(/^to (?=the|an? )/iu, 'for ').replace(/^(?=(?:the|an?) )/iu, 'for '), of),
  },
}
