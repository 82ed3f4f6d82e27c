import { expect, test } from 'vitest'
import { completionPlace, shellOf } from '../../../src/cli/completion/install.ts'

const places = (shell: 'bash' | 'zsh' | 'fish' | 'pwsh', env = {}) => completionPlace(shell, env, '/home/u', 'linux')

test.each([
  ['bash', {}, '/home/u/.local/share/bash-completion/completions/mde-ios', null],
  ['bash', { XDG_DATA_HOME: '/d' }, '/d/bash-completion/completions/mde-ios', null],
  ['fish', {}, '/home/u/.config/fish/completions/mde-ios.fish', null],
  ['zsh', { ZDOTDIR: '/z' }, '/home/u/.local/share/mde-ios/completion.zsh', '/z/.zshrc'],
  ['pwsh', {}, '/home/u/.local/share/mde-ios/completion.ps1', '$PROFILE'],
] as const)('%s with %j looks in %s', (shell, env, path, to) => {
  expect(places(shell, env)).toMatchObject({ path, add: to === null ? null : { to } })
})

test('a line to add survives a path with spaces and quotes', () => {
  expect(places('zsh', { XDG_DATA_HOME: "/it's here" }).add?.line).toBe(
    "source '/it'\\''s here/mde-ios/completion.zsh'",
  )
})

test('the script is put there by one line, whatever the path', () => {
  expect(places('bash').put).toBe(
    'mkdir -p /home/u/.local/share/bash-completion/completions && mde-ios completion bash > /home/u/.local/share/bash-completion/completions/mde-ios',
  )
  expect(completionPlace('pwsh', { XDG_DATA_HOME: "C:\\it's" }, 'C:\\Users\\u', 'win32')).toMatchObject({
    put: "New-Item -ItemType Directory -Force 'C:\\it''s\\mde-ios'; mde-ios completion pwsh > 'C:\\it''s\\mde-ios\\completion.ps1'",
    add: { line: ". 'C:\\it''s\\mde-ios\\completion.ps1'" },
  })
})

test.each([
  [{ SHELL: '/usr/bin/zsh' }, 'linux', 'zsh'],
  [{ SHELL: '/bin/tcsh' }, 'linux', null],
  [{}, 'linux', null],
  [{}, 'win32', 'pwsh'],
])('%j on %s is %s', (env, platform, shell) => {
  expect(shellOf(env, platform)).toBe(shell)
})
