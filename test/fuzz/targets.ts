// Everything that is fuzzed. A new one is a line here.
import { answers } from './answers.ts'
import { commandLines } from './command-lines.ts'
import { completion } from './completion.ts'
import { frontMatter } from './front-matter.ts'
import { pages } from './pages.ts'
import { policies } from './policies.ts'
import { screen } from './screen.ts'
import type { Target } from './target.ts'

export const TARGETS: readonly Target[] = [pages, frontMatter, answers, policies, completion, commandLines, screen]
