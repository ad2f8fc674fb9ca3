import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../server/bootstrap/repository-root.mjs'
import { filesOfFirstLoad, unaccountedFor } from './support/first-load.mjs'

/** Sets of words, in Swedish: the language that we measure in. */
const words = (...sets) => sets.map((set) => `text/sv/${set}-words.ts`)
const door = ['seat.html', 'join/seat-page.tsx', 'live/socket-link.ts', ...words('door')]

/**
 * What loads before a page can be used: its HTML page and the chunks it fetches at once, by their sources under client/.
 * The letter waits for nothing: the one script on its page, which reads it aloud, comes after it and is measured by itself.
 */
const pages = [
  { name: 'join', budgetKiB: 150, sources: [...door, 'join/notice.tsx', ...words('paste')] },
  { name: 'participant', budgetKiB: 150, sources: [...door, ...words('meeting', 'participant'), 'panel/participant/participant-page.tsx'] },
  { name: 'sign-in', budgetKiB: 150, sources: ['signin.html', 'sign-in/sign-in-page.tsx', ...words('door', 'sign-in')] },
  { name: 'in Teams', budgetKiB: 150, sources: ['teams.html', 'in-teams/teams-page.tsx', ...words('door', 'sign-in', 'teams')] },
  { name: 'stage', budgetKiB: 150, sources: ['stage.html', 'live/socket-link.ts', ...words('door', 'meeting', 'table', 'stage')] },
  { name: 'plan', budgetKiB: 190, sources: ['plan.html', ...words('door', 'table', 'plan', 'refusals')] },
  { name: 'settings', budgetKiB: 190, sources: ['settings.html', ...words('door', 'table', 'settings', 'refusals')] },
  { name: 'letter, read aloud', budgetKiB: 2, sources: ['letter/read-aloud.ts'] },
  { name: 'panel', budgetKiB: 190, sources: [...door, ...words('meeting', 'table', 'panel'), 'panel/professional-panel.tsx'] },
]

/** Fetched only when something calls for it: shown, not counted. */
const later = [
  { source: 'host/teams-host.ts', when: 'only inside Teams' },
  { source: 'ui/dark-theme.ts', when: 'only in the dark theme' },
  { source: 'ui/contrast-theme.ts', when: 'only in high contrast' },
  { source: 'join/paste-link.tsx', when: 'only without a link' },
  { source: 'join/closed-link.tsx', when: 'only for a link that opens nothing' },
  { source: 'panel/participant/forms/own-words-form.tsx', when: 'after the page, before anybody writes' },
  { source: 'panel/participant/own-steps/own-step-form.tsx', when: 'after the page, before anybody writes' },
  { source: 'panel/participant/arrivals/arrivals-said.tsx', when: 'after the page, before anything comes that is to be heard' },
  { source: 'panel/participant/before/role-card.tsx', when: 'after the page, below who is there' },
  { source: 'panel/participant/items/question-card.tsx', when: 'after the page, before anything is asked' },
  { source: 'panel/participant/items/heard-card.tsx', when: 'after the page, before anything is told' },
  { source: 'panel/participant/kept/said-besides.ts', when: 'after the page, before money and what else is kept are talked about' },
  { source: 'panel/participant/read-back.tsx', when: 'after the page, for the last part of the meeting' },
  { source: 'panel/participant/undo/undo-last.tsx', when: 'after the page, before anything is done' },
  { source: 'panel/participant/consent/consent-later.ts', when: 'after the page, at its foot and for when somebody asks for a yes' },
  { source: 'panel/participant/consent/stopped-meeting.tsx', when: 'after the page, for when consent is taken back' },
  { source: 'panel/participant/after/after-close.tsx', when: 'after the page, for when the meeting is over' },
  { source: 'panel/participant/own-steps/own-step.tsx', when: 'after the page, before anything is put' },
  { source: 'panel/participant/before/wishes.tsx', when: 'after the page, before anybody writes' },
  { source: 'panel/participant/told/told-list.tsx', when: 'after the page, before anything has been told' },
  { source: 'panel/participant/items/bearer-says.tsx', when: 'after the page, before anything is undertaken' },
  { source: 'panel/participant/items/answer-words.tsx', when: 'after the page, before anything is answered' },
  { source: 'panel/participant/own-sign-out.tsx', when: 'after the page, at its foot, for who came in by an account' },
  { source: 'meeting/hard-words/hard-text.tsx', when: 'after the page, to underline hard words' },
  { source: 'text/sv/glossary-words.ts', when: 'after the page, to explain them' },
  { source: 'meeting/items/item-history.tsx', when: 'after the panel, before anything has a history' },
  { source: 'meeting/composer/catalogue/catalogue-part.tsx', when: 'after the panel, with the composer' },
  { source: 'text/sv/later-words.ts', when: 'after the page, before the meeting is over' },
  { source: 'text/sv/writing-words.ts', when: 'after the panel, before anybody writes' },
  { source: 'text/sv/answering-words.ts', when: 'after the page, before anything is put or told' },
  { source: 'text/sv/planned-words.ts', when: 'after the plan, before anything is planned' },
  { source: 'plan/planned/planned-sheets.ts', when: 'after the plan, before anything is planned' },
  { source: 'settings/administrators/first-administrator.tsx', when: 'only for who comes with the first key' },
  { source: 'settings/administrators/administrators-part.tsx', when: 'after the settings, far down' },
  { source: 'text/sv/kept-words.ts', when: 'after the page, for meetings that keep more than items' },
  { source: 'panel/chair/sending/sending.tsx', when: 'after the panel, for the chair when the meeting is over' },
  { source: 'text/sv/refusals-words.ts', when: 'after the page, before anything is refused' },
  { source: 'panel/all-forms.ts', when: 'after the panel, before anybody writes' },
  { source: 'meeting/composer/composer-form.tsx', when: 'after the panel, before anybody writes' },
  { source: 'meeting/writing-help/writing-help.tsx', when: 'after the panel, before anybody writes' },
  { source: 'plan/consent/consent-later.ts', when: 'after the plan, far down' },
  { source: 'plan/over/meetings-later.ts', when: 'after the plan, when the office looks at its meetings' },
  { source: 'plan/waiting/plan-of-referral.ts', when: 'after the plan, when one is begun of a request' },
  { source: 'plan/people/earlier-by-code.tsx', when: 'after the plan, for who has the code of an earlier meeting' },
  { source: 'plan/waiting/close-several.tsx', when: 'only when several who wait are closed at once' },
  { source: 'plan/waiting/eid-of-referral.tsx', when: 'only when an e-ID comes back to a request that waits' },
  { source: 'plan/cases/cases-part.tsx', when: 'after the plan, for a form with several cases' },
  { source: 'plan/background/background-part.tsx', when: 'after the plan, far down on it' },
  { source: 'plan/meeting/municipality.tsx', when: 'after the plan, where the authority counts by municipality' },
  { source: 'settings/catalogue/catalogue-part.tsx', when: 'after the settings, far down' },
  { source: 'settings/decisions/counted-part.tsx', when: 'after the settings, below the first screen' },
  { source: 'settings/forms/form-seen.tsx', when: 'after the settings, when somebody looks at a form' },
  { source: 'plan/meeting/form-seen.tsx', when: 'after the plan, when somebody looks at a form' },
  { source: 'settings/form-editor/form-editor.tsx', when: 'after the settings, when somebody changes a form' },
  { source: 'settings/plain-hints.tsx', when: 'after the settings, before anybody writes' },
  { source: 'sign-in/authority.ts', when: 'only when somebody signs in in a browser' },
  { source: 'text/sv/start-words.ts', when: 'only on the start page' },
  ...['door', 'meeting', 'table', 'panel', 'participant', 'stage', 'paste', 'sign-in', 'teams', 'plan', 'settings', 'glossary', 'later', 'kept', 'writing', 'answering', 'planned', 'refusals'].map((set) => ({ source: `text/en/${set}-words.ts`, when: 'in English, instead of Swedish' })),
  { source: 'text/en/start-words.ts', when: 'only on the start page, in English' },
]

const dist = join(root, 'dist/client')
const kib = (files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1024
const row = (name, size, budget, rest) => console.log(`${name.padEnd(24)}${size.toFixed(1).padStart(6)} KiB${budget.padStart(12)}  ${rest}`)
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))

/** Out: whether the page keeps its budget. */
function measure({ name, budgetKiB, sources }) {
  const files = [...sources.filter((source) => source.endsWith('.html')), ...filesOfFirstLoad(manifest, sources)]
  const size = kib(files)
  row(name, size, `of ${budgetKiB} KiB`, size > budgetKiB ? `OVER by ${(size - budgetKiB).toFixed(1)} KiB` : `${files.length} files`)
  return size <= budgetKiB
}

function measureLater({ source, when }) {
  const counted = filesOfFirstLoad(manifest, pages.flatMap(({ sources }) => sources))
  row(source, kib(filesOfFirstLoad(manifest, [source]).filter((file) => !counted.includes(file))), '', when)
  return true
}

/** Runs `check`; a source that is not in the build is told, and fails. */
function holds(check) {
  try {
    return check()
  } catch (error) {
    console.log(error.message)
    return false
  }
}

const kept = [...pages.map((page) => holds(() => measure(page))), ...later.map((one) => holds(() => measureLater(one)))]
row('letter', 0, 'of 0 KiB', 'waits for no script')

const accounted = [...pages.flatMap(({ sources }) => sources), ...later.map(({ source }) => source)]
const missed = ['seat.html', 'signin.html', 'teams.html', 'plan.html', 'settings.html'].flatMap((entry) => unaccountedFor(manifest, entry, accounted))
for (const source of missed) console.log(`${source} is fetched by itself and stands in no table of test/size.mjs: say whether a page waits for it`)
process.exit(kept.every(Boolean) && missed.length === 0 ? 0 : 1)
