// The command table. Help, completion, the man page and the reference are made from it; one line a command.
import type { CommandEntry } from '../command.ts'

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'explain',
    summary: 'the card of a key, a feature or a word the pages explain',
    load: () => import('./explain.ts').then(({ explain }) => explain),
  },
  {
    name: 'list',
    summary: 'every key in a table, or every feature',
    load: () => import('./list.ts').then(({ list }) => list),
  },
  {
    name: 'ask',
    summary: 'a verdict, the answer by case, the steps and the line that says so',
    load: () => import('./ask.ts').then(({ ask }) => ask),
  },
  {
    name: 'search',
    summary: 'ranked hits over keys, features, headings and text',
    load: () => import('./search.ts').then(({ search }) => search),
  },
  {
    name: 'steps',
    summary: 'the numbered portal steps for a key or a feature, per channel',
    load: () => import('./steps.ts').then(({ steps }) => steps),
  },
  {
    name: 'docs show',
    summary: 'the page of a feature, rendered',
    load: () => import('./docs-show.ts').then(({ docsShow }) => docsShow),
  },
  {
    name: 'docs diff',
    summary: 'what changed between two versions of a page or folder',
    load: () => import('./docs-diff.ts').then(({ docsDiff }) => docsDiff),
  },
  {
    name: 'docs lint',
    summary: 'contradictions, gaps and broken structure in pages',
    load: () => import('./docs-lint.ts').then(({ docsLint }) => docsLint),
  },
  {
    name: 'tour',
    summary: 'lessons and check questions for admins new to the product',
    load: () => import('./tour.ts').then(({ tour }) => tour),
  },
  {
    name: 'policy check',
    summary: 'lint Intune app configuration policies against the records',
    load: () => import('./policy.ts').then(({ policyCheck }) => policyCheck),
  },
  {
    name: 'policy new',
    summary: 'write a policy that passes the check',
    load: () => import('./policy.ts').then(({ policyNew }) => policyNew),
  },
  {
    name: 'policy rules',
    summary: 'the rules of the check, with examples',
    load: () => import('./policy.ts').then(({ policyRules }) => policyRules),
  },
  {
    name: 'doctor',
    summary: 'what to paste into a bug report',
    load: () => import('./doctor.ts').then(({ doctor }) => doctor),
  },
  {
    name: 'completion',
    summary: 'what makes your shell complete commands, options, keys and features',
    load: () => import('./completion.ts').then(({ completion }) => completion),
  },
  {
    name: 'completion install',
    summary: 'where your shell looks for its completion, and how to put it there',
    load: () => import('./completion-install.ts').then(({ completionInstall }) => completionInstall),
  },
  {
    name: 'complete',
    summary: 'candidates for the shell',
    hidden: true,
    load: () => import('./complete.ts').then(({ complete }) => complete),
  },
]
