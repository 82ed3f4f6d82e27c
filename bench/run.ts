// `npm run bench [name…]` → figures. They are printed, never held against anything: machines differ.
const BENCHES: Readonly<Record<string, () => Promise<() => void | Promise<void>>>> = {
  parse: () => import('./parse.ts').then(({ parse }) => parse),
  search: () => import('./search.ts').then(({ search }) => search),
  tui: () => import('./tui.ts').then(({ tui }) => tui),
  startup: () => import('./startup.ts').then(({ startup }) => startup),
}

const wanted = process.argv.slice(2)
for (const [name, load] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await (await load())()
}

export {}
