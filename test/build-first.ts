// Builds the program before the tests when `dist` is older than what it is made of.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

export function setup(): void {
  const built = join(root, 'dist/about.json')
  const made = existsSync(built) ? statSync(built).mtimeMs : 0
  if (['src', 'content', 'scripts', 'package.json'].some(part => newest(join(root, part)) > made)) {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
}

function newest(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  return stat.isDirectory()
    ? Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))))
    : stat.mtimeMs
}
