import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { root } from './repository-root.mjs'

const [file, ...args] = process.argv.slice(2)
if (file === undefined) {
  console.error('Usage: node server/bootstrap/run-ts.mjs <file.ts> [arguments]')
  process.exit(2)
}

/** Bundles a TypeScript program as the server is bundled, into `outDir`. Out: the path of one file that Node can run. */
async function bundle(source, outDir) {
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { external: true },
    build: { ssr: source, outDir, emptyOutDir: true, sourcemap: true, minify: false, target: 'node20', rolldownOptions: { checks: { pluginTimings: false }, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } } },
  })
  return join(outDir, basename(source).replace(/\.ts$/, '.mjs'))
}

const source = resolve(file)
// Beside the packages, so that it finds them; .mjs, because no package.json tells Node about this folder. Our own: the same program may be started twice at once.
const outDir = join(root, 'node_modules/.cache/sampratad', `${relative(root, source).replaceAll(/[^a-z0-9-]+/gi, '-')}-${process.pid}`)
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }))
const program = spawn(process.execPath, ['--enable-source-maps', await bundle(source, outDir), ...args], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal))
program.on('exit', (code) => process.exit(code ?? 1))
