import { spawn } from 'node:child_process'
import { basename, join, relative, resolve } from 'node:path'
import { root } from './repository-root.mjs'

const [file, ...args] = process.argv.slice(2)
if (file === undefined) {
  console.error('Usage: node server/bootstrap/run-ts.mjs <file.ts> [arguments]')
  process.exit(2)
}

/** Bundles a TypeScript program as the server is bundled. Out: the path of one file that Node can run. */
async function bundle(source) {
  const { build } = await import('vite')
  const name = relative(root, source).replaceAll(/[^a-z0-9-]+/gi, '-')
  // Beside the packages, so that it finds them; .mjs, because no package.json tells Node about this folder.
  const outDir = join(root, 'node_modules/.cache/sampratad', name)
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

const program = spawn(process.execPath, ['--enable-source-maps', await bundle(resolve(file)), ...args], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal))
program.on('exit', (code) => process.exit(code ?? 1))
