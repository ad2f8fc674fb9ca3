import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { commandsBeside } from './server/bootstrap/commands-beside.ts'
import { defineConfig, type HtmlTagDescriptor, type Plugin, type Rolldown, type UserConfig } from 'vite'

const root = import.meta.dirname

/** Pages that one fills in by oneself. */
const filledIn = ['plan.html', 'settings.html']

/** Every client/*.html is a page; its script is an entry. The letter's page is the server's own, and its one script an entry by itself. */
function entries() {
  const found = readdirSync(join(root, 'client')).filter((name) => name.endsWith('.html'))
  // What pages share stands in the order of the first of them, and packs best in the order of the pages of the meeting.
  const pages = [...found.filter((name) => !filledIn.includes(name)), ...filledIn]
  return [...pages, 'letter/read-aloud.ts'].map((name) => join(root, 'client', name))
}

/**
 * Few files, because each costs a phone several ms: what runs before React is here, what every page draws with, the fields of forms, and what the
 * pages in the meeting share. Plain language is large and drawn later, so is the catalogue, personal numbers are looked for in fields, which come later: neither is in the first second. `minShareCount`: what fewer pages use stays with them; the page that plans is one more for what fields and drawing share. The rest is split where it is imported dynamically.
 */
const fields = 'react-(input|radio|checkbox|select|textarea|field|label)/'
const chunks = [
  { name: 'before-react', test: /vite\/preload-helper|client\/(host\/(?!use-|teams)|text\/(words|page-words|ended|\w+\/language)|live\/(?!use-|socket-|sign-out)|join\/(visit|role-pages|ask-for|device-|personal-link\.))|server\/core\/meeting\/languages/, priority: 3 },
  { name: 'drawing', test: new RegExp(`node_modules/(react|react-dom|scheduler|keyborg|stylis|@griffel|@emotion|@fluentui|@swc)/(?!${fields})|client/(host/use-|text/use-|live/use-|ui/(app-frame|broken|frame-name|ground|large|theme))`), priority: 2, minShareCount: 4 },
  { name: 'fields', test: /node_modules\/@fluentui\/(?!react-(radio|checkbox)\/)|client\/meeting\/seat-choices/, priority: 1, minShareCount: 3 },
  { name: 'in-meeting', test: /client\/(meeting\/(?!hard-words|writing-help|reading-code|seat-choices|consent-text|consent-taken|key\/|composer\/composer-part|day-in-words|use-about-nobody|use-keeps|use-item-words|in-this-case).*\.ts$|meeting\/hard-words\/hard-text-later|panel\/.*(seconds-left|consent-summary|use-me|use-has-draft|toggle-answer|said-answer|given-answer|(parts|forms|words)-later)\.tsx?$|text\/in-short|ui\/(later|disclosure|announcer))|server\/core\/(?!personal-number|privacy-notice|consent-texts|plain-language|meeting-forms|catalogue|meeting\/(in-every|whole-form|catalogue-|consent-|may-tell|information-kind|swedish-day)|letters\/(separate-version|text-version|wording\/(it-is|whose-word)|sentences\/(\w+\/)?(catalogue|separate)))/, priority: 1, minShareCount: 2 },
  { name: 'numbers', test: /server\/core\/personal-number\/|client\/meeting\/writing-help\/use-number/, priority: 2 },
]

/** Hashed files under /assets and a manifest that the size budget and the server read. */
function client(): UserConfig {
  return {
    root: join(root, 'client'),
    publicDir: false,
    plugins: [react(), preloadDrawing(), compressed()],
    // The server puts a fresh nonce here in every answer.
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      outDir: join(root, 'dist/client'),
      emptyOutDir: true,
      manifest: true,
      // An inlined asset is a data: address, which our content security policy refuses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Fluent UI in one piece is larger than Vite's warning; test/size.mjs holds the real budget.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: entries(), output: { codeSplitting: { groups: chunks } } },
    },
  }
}

/** The page that the door's script asks for when it runs. */
const drawnFirst = (file: string) => /seat-page-[\w-]+\.js$/.test(file)

/** The door's script runs before React and then asks for it; with this the browser asks for both at once. */
function preloadDrawing(): Plugin {
  return {
    name: 'preload-drawing',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { chunk, bundle }) => {
        if (!chunk || !bundle) return []
        const found = new Set(chunk.dynamicImports.filter(drawnFirst))
        for (const file of found) for (const next of (bundle[file] as Rolldown.OutputChunk).imports) if (next !== chunk.fileName && !chunk.imports.includes(next)) found.add(next)
        const sheets = [...found].flatMap((file) => [...((bundle[file] as Rolldown.OutputChunk).viteMetadata?.importedCss ?? [])])
        const link = (rel: string, file: string): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: 'head' })
        return [...[...found].map((file) => link('modulepreload', file)), ...sheets.map((file) => link('stylesheet', file))]
      },
    },
  }
}

/** Each asset a second time, made small once and thoroughly instead of at every answer. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    writeBundle: ({ dir = '' }, bundle) => {
      for (const file of Object.keys(bundle).filter((name) => /^assets\/.*\.(js|css|svg)$/.test(name))) {
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(readFileSync(join(dir, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }))
      }
    },
  }
}

/** Our own code in one file, packages left where npm put them. */
function server(): UserConfig {
  return {
    root,
    publicDir: false,
    ssr: { external: true },
    build: { outDir: join(root, 'dist/server'), emptyOutDir: true, sourcemap: true, target: 'node20', minify: false },
  }
}

/** What is run beside the server: an entry each, what they share beside them. */
function commands(): UserConfig {
  const { build, ...rest } = server()
  return { ...rest, build: { ...build, outDir: join(root, 'dist/commands'), rolldownOptions: { input: commandsBeside, output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[name]-[hash].js' } } } }
}

export default defineConfig(({ isSsrBuild, mode }) => (mode === 'commands' ? commands() : isSsrBuild ? server() : client()))
