// README.md → the same with the output of each command line it shows, as the program prints it now.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const BLOCK = /^```console\n\$ mde-ios (.*)\n[\s\S]*?^```$/gm

export function readme(root: string): string {
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  return text.replace(BLOCK, (_, line: string) => `\`\`\`console\n$ mde-ios ${line}\n${output(root, line)}\`\`\``)
}

function output(root: string, line: string): string {
  const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  const { NO_COLOR: _a, FORCE_COLOR: _b, MDE_IOS_CONTENT: _c, MDE_IOS_NOTES: _n, COLUMNS: _d, ...env } = process.env
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/mde-ios.js'), ...argv, '--width', '80'], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  return `${stdout}${stderr}`
}
