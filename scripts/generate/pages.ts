// Every generated page with its text. A new one is a line here.
import { commandSpecs } from '../command-specs.ts'
import { commandsPage } from './commands-page.ts'
import { keyboardPage } from './keyboard-page.ts'
import { keysPage } from './keys-page.ts'
import { manPage } from './man-page.ts'
import { readme } from './readme.ts'
import { rulesPage } from './rules-page.ts'
import { safetyPage } from './safety-page.ts'
import { thirdPartyPage } from './third-party-page.ts'

export interface GeneratedPage {
  /** From the root of the repository. */
  readonly file: string
  readonly text: string
}

export async function generatedPages(root: string): Promise<readonly GeneratedPage[]> {
  const commands = await commandSpecs()
  return [
    { file: 'README.md', text: readme(root) },
    { file: 'docs/commands.md', text: commandsPage(commands) },
    { file: 'docs/keys.md', text: keysPage() },
    { file: 'docs/keyboard.md', text: keyboardPage() },
    { file: 'docs/rules.md', text: rulesPage(root) },
    { file: 'docs/safety.md', text: safetyPage() },
    { file: 'man/mde-ios.1', text: manPage(commands) },
    { file: 'THIRD-PARTY.md', text: await thirdPartyPage(root) },
  ]
}
