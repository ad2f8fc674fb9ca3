/** Who may import whom: this file is the table. Each rule names a room and what else it may reach. */
const ours = '^(server|client|manifest|test)/'
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: ours, pathNot: [from, ...allowed] },
})
/** Pages never reach each other: this page may not import another page's folder. */
const pages = ['panel', 'stage', 'join', 'sign-in', 'in-teams', 'plan', 'settings', 'letter', 'statistics', 'demo']
/** Join is the door: it opens the panel when the chair has let the seat in. Who signs in comes to the same door by another way. Who plans sees beforehand what consent does not reach, and which names may stand, by the meeting's own rules; who changes a form, which groups take up what is handed on; who takes a yes down, how long one may hold. */
const behind = { join: ['^client/panel/', '^server/core/privacy-notice/newest-versions[.]ts$'], 'sign-in': ['^client/join/'], 'in-teams': ['^client/(join|sign-in)/'], plan: ['^server/core/privacy-notice/newest-versions[.]ts$', '^server/core/meeting/(consent-gaps|longest-yes|may-tell|protected-identity|at-least)\\.ts$'], settings: ['^server/core/meeting/form-refinements[.]ts$'], panel: ['^server/core/meeting/(longest-yes|may-tell|information-kind|kept-shown)\\.ts$'] }
const clientShared = ['^client/(meeting|host|live|ui|text)/', '^server/core/(wire|meeting-forms|letters|plain-language|personal-number|catalogue)/']

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-imports-test', severity: 'error', from: { pathNot: '^(test/|vitest\\.config\\.ts$)' }, to: { path: '^test/' } },
    {
      name: 'core-is-pure',
      comment: 'Core knows zod and nothing else of the world.',
      severity: 'error',
      from: { path: '^server/core/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'], pathNot: 'node_modules/zod/' },
    },
    only('personal-number-stands-alone', '^server/core/personal-number/', [], 'Finds numbers in text; nothing else.'),
    only('plain-language-knows-no-meetings', '^server/core/plain-language/', ['^server/core/personal-number/'], ''),
    only('consent-texts-are-data', '^server/core/consent-texts/', [], ''),
    only('privacy-notices-are-data', '^server/core/privacy-notice/', ['^server/core/meeting/languages[.]ts$'], ''),
    only('records-read-meetings', '^server/core/meeting-record/', ['^server/core/meeting/'], ''),
    only('meeting-is-the-centre', '^server/core/meeting/', ['^server/core/(personal-number|consent-texts)/'], ''),
    only('catalogue-finds-entries', '^server/core/catalogue/', ['^server/core/meeting/catalogue-(entry|expiry)\\.ts$'], 'Knows what an entry is, and no meeting.'),
    only('follow-up-is-codes', '^server/core/follow-up/', ['^server/core/meeting/'], 'Knows what an item is, and no letters.'),
    only('forms-are-data', '^server/core/meeting-forms/', ['^server/core/meeting/(meeting-form|localized|in-every-language|whole-form)\\.ts$'], ''),
    only('statistics-are-counts', '^server/core/statistics/', ['^server/core/(meeting|follow-up)/'], ''),
    only('letters-read-meetings', '^server/core/letters/', ['^server/core/(meeting|plain-language)/'], ''),
    only('wire-speaks-core', '^server/core/wire/', ['^server/core/(meeting|meeting-forms|letters|follow-up)/'], ''),
    only('store-keeps-events', '^server/store/', ['^server/core/(meeting|follow-up)/'], ''),
    only('identity-says-who', '^server/identity/', ['^server/core/(meeting|wire|follow-up)/', '^server/config\\.ts$', '^server/store/store\\.ts$'], ''),
    only('authorities-are-settings', '^server/authorities/', ['^server/core/(meeting|wire|plain-language|personal-number)/', '^server/identity/', '^server/store/store\\.ts$'], ''),
    only('rooms-are-live', '^server/rooms/', ['^server/core/', '^server/store/store\\.ts$', '^server/identity/'], 'rooms never reach http.'),
    only('http-is-thin', '^server/http/', ['^server/core/', '^server/store/store\\.ts$', '^server/identity/', '^server/authorities/'], 'http never reaches rooms: app.ts hands it what it needs.'),
    only('statistics-count', '^server/statistics/', ['^server/core/', '^server/store/store\\.ts$', '^server/identity/'], 'Counts meetings, and knows no page.'),
    only('delivery-draws-letters', '^server/delivery/', ['^server/core/', '^server/store/store\\.ts$', '^server/identity/'], ''),
    only('figures-stand-alone', '^server/metrics/', [], 'Told by app.ts of what happens; asks nobody.'),
    only('demo-is-commands', '^server/demo/', ['^server/'], ''),
    only('bootstrap-knows-nothing', '^server/bootstrap/', [], 'Runs before anything is installed.'),
    only('manifest-stands-alone', '^manifest/', [], ''),
    only('live-speaks-wire', '^client/live/', ['^server/core/wire/'], ''),
    only('host-stands-alone', '^client/host/', ['^server/core/meeting/languages\\.ts$'], 'There is one list of languages.'),
    only('ui-knows-no-meetings', '^client/ui/', [], ''),
    only('text-is-words', '^client/text/', ['^server/core/(wire|meeting)/'], 'text takes the types of refusals and problems.'),
    only('views-draw-meetings', '^client/meeting/', ['^client/(live|ui|text)/', '^server/core/(wire|meeting-forms|letters|plain-language|personal-number|catalogue)/', '^server/core/consent-texts/paper-versions[.]ts$', '^server/core/meeting/(may-tell|organisations-to-act|information-kind|consent-in-force|swedish-day)[.]ts'], ''),
    ...pages.map((page) => only(`page-${page}-alone`, `^client/${page}/`, [...clientShared, ...(behind[page] ?? [])], '')),
    {
      name: 'one-door-to-teams',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/host/' },
      to: { path: 'node_modules/@microsoft/teams-js' },
    },
    {
      name: 'one-door-to-the-socket',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/live/' },
      to: { path: 'node_modules/socket\\.io-client' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default', 'node'], extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
}
