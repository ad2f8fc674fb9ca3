import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'

const root = import.meta.dirname

/** Every client/*.html is a page; its script is an entry. */
function pages() {
  return readdirSync(join(root, 'client'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(root, 'client', name))
}

/** Hashed files under /assets and a manifest that the size budget and the server read. */
function client(): UserConfig {
  return {
    root: join(root, 'client'),
    publicDir: false,
    plugins: [react()],
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
      rolldownOptions: { input: pages() },
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

export default defineConfig(({ isSsrBuild }) => (isSsrBuild ? server() : client()))
